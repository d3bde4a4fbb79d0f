<?php

abstract class FilterIterator extends IteratorIterator
{
    abstract public function accept(): bool;

    public function __construct(Iterator $iterator)
    {
        parent::__construct($iterator);
    }

    protected function __fetchAccepted()
    {
        while ($this->__fetch()) {
            if ($this->accept()) {
                return;
            }
            $this->__inner->next();
        }
        $this->__free();
    }

    public function rewind(): void
    {
        $this->__rewindInner();
        $this->__fetchAccepted();
    }

    public function next(): void
    {
        $this->__nextInner();
        $this->__fetchAccepted();
    }
}
