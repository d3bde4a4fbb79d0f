<?php

class CallbackFilterIterator extends FilterIterator
{
    protected $__callback;

    public function __construct(Iterator $iterator, callable $callback)
    {
        parent::__construct($iterator);
        $this->__callback = $callback;
    }

    public function accept(): bool
    {
        $inner = $this->__iterator();
        return $this->__valid && ($this->__callback)($this->__current, $this->__key, $inner);
    }
}
