<?php

interface SeekableIterator extends Iterator
{
    public function seek(int $offset): void;
}
