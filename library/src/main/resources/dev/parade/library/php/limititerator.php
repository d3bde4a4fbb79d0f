<?php

class LimitIterator extends IteratorIterator
{
    private $__offset;
    private $__limit;

    public function __construct(Iterator $iterator, int $offset = 0, int $limit = -1)
    {
        if ($offset < 0) {
            throw new ValueError('LimitIterator::__construct(): Argument #2 ($offset) must be greater than or equal to 0');
        }
        if ($limit < -1) {
            throw new ValueError('LimitIterator::__construct(): Argument #3 ($limit) must be greater than or equal to -1');
        }
        parent::__construct($iterator);
        $this->__offset = $offset;
        $this->__limit = $limit;
    }

    private function __go(int $position)
    {
        $this->__free();
        if ($position < $this->__offset) {
            throw new OutOfBoundsException("Cannot seek to $position which is below the offset {$this->__offset}");
        }
        if ($this->__limit !== -1 && $position >= $this->__offset + $this->__limit) {
            throw new OutOfBoundsException(
                "Cannot seek to $position which is behind offset {$this->__offset} plus count {$this->__limit}"
            );
        }
        $inner = $this->__inner;
        if ($position !== $this->__position && $inner instanceof SeekableIterator) {
            $inner->seek($position);
            $this->__position = $position;
            if ($inner->valid()) {
                $this->__fetch(false);
            }
            return;
        }
        if ($position < $this->__position) {
            $this->__rewindInner();
        }
        while ($this->__position < $position && $inner->valid()) {
            $this->__nextInner();
        }
        if ($inner->valid()) {
            $this->__fetch();
        }
    }

    public function rewind(): void
    {
        $this->__rewindInner();
        $this->__go($this->__offset);
    }

    public function valid(): bool
    {
        $this->__iterator();
        return ($this->__limit === -1 || $this->__position < $this->__offset + $this->__limit) && $this->__valid;
    }

    public function next(): void
    {
        $this->__nextInner();
        if ($this->__limit === -1 || $this->__position < $this->__offset + $this->__limit) {
            $this->__fetch();
        }
    }

    public function seek(int $offset): int
    {
        $this->__iterator();
        $this->__go($offset);
        return $this->__position;
    }

    public function getPosition(): int
    {
        $this->__iterator();
        return $this->__position;
    }
}
