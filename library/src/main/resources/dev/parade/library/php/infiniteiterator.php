<?php

class InfiniteIterator extends IteratorIterator
{
    public function __construct(Iterator $iterator)
    {
        parent::__construct($iterator);
    }

    public function next(): void
    {
        $this->__nextInner();
        if ($this->__inner->valid()) {
            $this->__fetch(false);
        } else {
            $this->__rewindInner();
            if ($this->__inner->valid()) {
                $this->__fetch(false);
            }
        }
    }
}
