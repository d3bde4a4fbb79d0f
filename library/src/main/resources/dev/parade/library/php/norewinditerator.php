<?php

class NoRewindIterator extends IteratorIterator
{
    public function __construct(Iterator $iterator)
    {
        parent::__construct($iterator);
    }

    public function rewind(): void
    {
    }

    public function valid(): bool
    {
        return $this->__iterator()->valid();
    }

    public function key(): mixed
    {
        return $this->__iterator()->key();
    }

    public function current(): mixed
    {
        return $this->__iterator()->current();
    }

    public function next(): void
    {
        $this->__iterator()->next();
    }
}
