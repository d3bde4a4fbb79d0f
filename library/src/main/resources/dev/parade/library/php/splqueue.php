<?php

class SplQueue extends SplDoublyLinkedList
{
    public function enqueue(mixed $value): void
    {
        $this->push($value);
    }

    public function dequeue(): mixed
    {
        return $this->shift();
    }
}
