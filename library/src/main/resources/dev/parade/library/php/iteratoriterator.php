<?php

class IteratorIterator implements OuterIterator
{
    protected $__inner;
    protected $__current;
    protected $__key;
    protected $__valid = false;
    protected $__position = 0;

    public function __construct(Traversable $iterator, ?string $class = null)
    {
        $this->__setInner($iterator);
    }

    private function __setInner($iterator)
    {
        if ($this->__inner !== null) {
            throw new BadMethodCallException(self::class . '::getIterator() must be called exactly once per instance');
        }
        while ($iterator instanceof IteratorAggregate) {
            $inner = $iterator->getIterator();
            if (!($inner instanceof Traversable)) {
                throw new LogicException($iterator::class . '::getIterator() must return an object that implements Traversable');
            }
            $iterator = $inner;
        }
        $this->__inner = $iterator;
    }

    protected function __iterator()
    {
        return $this->__inner
            ?? throw new Error('The object is in an invalid state as the parent constructor was not called');
    }

    protected function __free()
    {
        $this->__current = null;
        $this->__key = null;
        $this->__valid = false;
    }

    /** Takes over what the inner iterator is at; false at its end. */
    protected function __fetch(bool $check = true): bool
    {
        $this->__free();
        if ($check && !$this->__inner->valid()) {
            return false;
        }
        $this->__current = $this->__inner->current();
        $this->__key = $this->__inner->key();
        $this->__valid = true;
        return true;
    }

    protected function __rewindInner()
    {
        $inner = $this->__iterator();
        $this->__free();
        $this->__position = 0;
        $inner->rewind();
    }

    protected function __nextInner()
    {
        $inner = $this->__iterator();
        $this->__free();
        $inner->next();
        $this->__position++;
    }

    public function getInnerIterator(): ?Iterator
    {
        return $this->__iterator();
    }

    public function rewind(): void
    {
        $this->__rewindInner();
        $this->__fetch();
    }

    public function valid(): bool
    {
        $this->__iterator();
        return $this->__valid;
    }

    public function key(): mixed
    {
        $this->__iterator();
        return $this->__key;
    }

    public function current(): mixed
    {
        $this->__iterator();
        return $this->__current;
    }

    public function next(): void
    {
        $this->__nextInner();
        $this->__fetch();
    }

    /** Methods that are not here are those of the inner iterator. */
    private function __forwards(string $name): bool
    {
        $inner = $this->__inner;
        return $inner !== null && (method_exists($inner, $name) || $inner instanceof self && $inner->__forwards($name));
    }

    public function __call($name, $arguments)
    {
        if (!$this->__forwards($name)) {
            throw new Error('Call to undefined method ' . static::class . "::$name()");
        }
        return $this->__inner->$name(...$arguments);
    }
}
