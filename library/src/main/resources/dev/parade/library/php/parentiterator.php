<?php

class ParentIterator extends RecursiveFilterIterator
{
    public function __construct(RecursiveIterator $iterator)
    {
        parent::__construct($iterator);
    }

    public function accept(): bool
    {
        return $this->__iterator()->hasChildren();
    }
}
