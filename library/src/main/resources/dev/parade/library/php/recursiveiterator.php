<?php

interface RecursiveIterator extends Iterator
{
    public function hasChildren(): bool;

    public function getChildren(): ?RecursiveIterator;
}
