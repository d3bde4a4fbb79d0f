<?php

class RecursiveCallbackFilterIterator extends CallbackFilterIterator implements RecursiveIterator
{
    public function __construct(RecursiveIterator $iterator, callable $callback)
    {
        parent::__construct($iterator, $callback);
    }

    public function hasChildren(): bool
    {
        return $this->__iterator()->hasChildren();
    }

    public function getChildren(): RecursiveCallbackFilterIterator
    {
        return new static($this->__iterator()->getChildren(), $this->__callback);
    }
}
