<?php

abstract class RecursiveFilterIterator extends FilterIterator implements RecursiveIterator
{
    public function __construct(RecursiveIterator $iterator)
    {
        parent::__construct($iterator);
    }

    public function hasChildren(): bool
    {
        return $this->__iterator()->hasChildren();
    }

    public function getChildren(): ?RecursiveFilterIterator
    {
        return new static($this->__iterator()->getChildren());
    }
}
