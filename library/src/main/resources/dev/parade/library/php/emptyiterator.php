<?php

class EmptyIterator implements Iterator
{
    public function current(): never
    {
        throw new BadMethodCallException('Accessing the value of an EmptyIterator');
    }

    public function next(): void
    {
    }

    public function key(): never
    {
        throw new BadMethodCallException('Accessing the key of an EmptyIterator');
    }

    public function valid(): false
    {
        return false;
    }

    public function rewind(): void
    {
    }
}
