<?php

class AppendIterator extends IteratorIterator
{
    private $__list;

    public function __construct()
    {
        if ($this->__list !== null) {
            throw new BadMethodCallException('AppendIterator::getIterator() must be called exactly once per instance');
        }
        $this->__list = new ArrayIterator();
    }

    protected function __iterator()
    {
        if ($this->__list === null) {
            throw new Error('The object is in an invalid state as the parent constructor was not called');
        }
        return $this->__inner;
    }

    private function __innerValid(): bool
    {
        return $this->__inner !== null && $this->__inner->valid();
    }

    /** Takes the iterator that the list is at. */
    private function __take(): bool
    {
        $this->__free();
        $this->__inner = null;
        if (!$this->__list->valid()) {
            return false;
        }
        $this->__inner = $this->__list->current();
        $this->__position = 0;
        $this->__inner->rewind();
        return true;
    }

    /** Goes to the first iterator from here on that has an element. */
    private function __fetchNext()
    {
        while (!$this->__innerValid()) {
            $this->__list->next();
            if (!$this->__take()) {
                return;
            }
        }
        $this->__fetch(false);
    }

    public function append(Iterator $iterator): void
    {
        $this->__iterator();
        if ($this->__list->valid() && !$this->__innerValid()) {
            $this->__list->append($iterator);
            $this->__list->next();
        } else {
            $this->__list->append($iterator);
        }
        if (!$this->__innerValid()) {
            if (!$this->__list->valid()) {
                $this->__list->rewind();
            }
            do {
                $this->__take();
                if ($this->__inner !== $iterator) {
                    $this->__list->next();
                }
            } while ($this->__inner !== $iterator && $this->__list->valid());
            $this->__fetchNext();
        }
    }

    public function rewind(): void
    {
        $this->__iterator();
        $this->__list->rewind();
        if ($this->__take()) {
            $this->__fetchNext();
        }
    }

    public function valid(): bool
    {
        $this->__iterator();
        return $this->__valid;
    }

    public function current(): mixed
    {
        $this->__iterator();
        if ($this->__inner !== null) {
            $this->__fetch();
        }
        return $this->__current;
    }

    public function next(): void
    {
        $this->__iterator();
        if ($this->__innerValid()) {
            $this->__nextInner();
        }
        $this->__fetchNext();
    }

    public function getInnerIterator(): ?Iterator
    {
        return $this->__iterator();
    }

    public function getIteratorIndex(): ?int
    {
        $this->__iterator();
        return $this->__inner === null ? null : $this->__list->key();
    }

    public function getArrayIterator(): ArrayIterator
    {
        $this->__iterator();
        return $this->__list;
    }
}
