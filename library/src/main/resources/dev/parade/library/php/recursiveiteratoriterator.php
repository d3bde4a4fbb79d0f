<?php

class RecursiveIteratorIterator implements OuterIterator
{
    const LEAVES_ONLY = 0;
    const SELF_FIRST = 1;
    const CHILD_FIRST = 2;
    const CATCH_GET_CHILD = 16;

    /** @var list<RecursiveIterator> the iterators from the outermost to the one that is walked now */
    protected $__iterators;
    /** @var list<string> what is to be done at each level */
    private $__states;
    private $__level = 0;
    private $__mode;
    private $__flags;
    private $__maxDepth = -1;
    private $__iterating = false;

    public function __construct(
        Traversable $iterator,
        int $mode = RecursiveIteratorIterator::LEAVES_ONLY,
        int $flags = 0
    ) {
        if ($iterator instanceof IteratorAggregate) {
            $iterator = $iterator->getIterator();
        }
        if (!($iterator instanceof RecursiveIterator)) {
            throw new InvalidArgumentException(
                'An instance of RecursiveIterator or IteratorAggregate creating it is required'
            );
        }
        $this->__iterators = [$iterator];
        $this->__states = ['start'];
        $this->__mode = $mode;
        $this->__flags = $flags;
    }

    private function __initialized()
    {
        if ($this->__iterators === null) {
            throw new Error('The object is in an invalid state as the parent constructor was not called');
        }
    }

    /** Runs code; true unless it threw what the flags say is to be ignored. */
    private function __try(callable $code): bool
    {
        try {
            $code();
            return true;
        } catch (Throwable $e) {
            if (!($this->__flags & self::CATCH_GET_CHILD)) {
                throw $e;
            }
            return false;
        }
    }

    private function __advance()
    {
        while (true) {
            $level = $this->__level;
            $iterator = $this->__iterators[$level];
            switch ($this->__states[$level]) {
                case 'next':
                    $this->__try($iterator->next(...));
                    // The next element is looked at like the first.
                case 'start':
                    if (!$iterator->valid()) {
                        break;
                    }
                    $this->__states[$level] = 'test';
                    // What is there is tested for children.
                case 'test':
                    try {
                        $hasChildren = $this->callHasChildren();
                    } catch (Throwable $e) {
                        if (!($this->__flags & self::CATCH_GET_CHILD)) {
                            throw $e;
                        }
                        $this->__states[$level] = 'next';
                        continue 2;
                    }
                    if ($hasChildren) {
                        if ($this->__maxDepth === -1 || $this->__maxDepth > $level) {
                            $this->__states[$level] = $this->__mode === self::SELF_FIRST ? 'self' : 'call';
                            continue 2;
                        }
                        if ($this->__mode === self::LEAVES_ONLY) {
                            $this->__states[$level] = 'next';
                            continue 2;
                        }
                    }
                    $this->__try($this->nextElement(...));
                    $this->__states[$level] = 'next';
                    return;
                case 'self':
                    $this->__states[$level] = $this->__mode === self::SELF_FIRST ? 'call' : 'next';
                    $this->__try($this->nextElement(...));
                    return;
                case 'child':
                    $this->__states[$level] = 'next';
                    $this->__try($this->nextElement(...));
                    return;
                case 'call':
                    try {
                        $children = $this->callGetChildren();
                    } catch (Throwable $e) {
                        if (!($this->__flags & self::CATCH_GET_CHILD)) {
                            throw $e;
                        }
                        $this->__states[$level] = 'next';
                        continue 2;
                    }
                    if (!($children instanceof RecursiveIterator)) {
                        throw new UnexpectedValueException(
                            'Objects returned by RecursiveIterator::getChildren() must implement RecursiveIterator'
                        );
                    }
                    $this->__states[$level] = $this->__mode === self::CHILD_FIRST ? 'child' : 'next';
                    $this->__iterators[] = $children;
                    $this->__states[] = 'start';
                    $this->__level++;
                    $children->rewind();
                    $this->__try($this->beginChildren(...));
                    continue 2;
            }
            if ($this->__level === 0) {
                return;
            }
            $this->__try($this->endChildren(...));
            if ($this->__level > 0) {
                array_pop($this->__iterators);
                array_pop($this->__states);
                $this->__level--;
            }
        }
    }

    public function rewind(): void
    {
        if ($this->__iterators === null) {
            throw new Error('Object is not initialized');
        }
        while ($this->__level > 0) {
            array_pop($this->__iterators);
            array_pop($this->__states);
            $this->__level--;
            $this->endChildren();
        }
        $this->__states[0] = 'start';
        $this->__iterators[0]->rewind();
        if (!$this->__iterating) {
            $this->beginIteration();
        }
        $this->__iterating = true;
        $this->__advance();
    }

    public function valid(): bool
    {
        $this->__initialized();
        for ($level = $this->__level; $level >= 0; $level--) {
            if ($this->__iterators[$level]->valid()) {
                return true;
            }
        }
        if ($this->__iterating) {
            $this->endIteration();
        }
        $this->__iterating = false;
        return false;
    }

    public function key(): mixed
    {
        $this->__initialized();
        return $this->__iterators[$this->__level]->key();
    }

    public function current(): mixed
    {
        $this->__initialized();
        return $this->__iterators[$this->__level]->current();
    }

    public function next(): void
    {
        $this->__initialized();
        $this->__advance();
    }

    public function getDepth(): int
    {
        $this->__initialized();
        return $this->__level;
    }

    public function getSubIterator(?int $level = null): ?RecursiveIterator
    {
        $this->__initialized();
        return $this->__iterators[$level ?? $this->__level] ?? null;
    }

    public function getInnerIterator(): RecursiveIterator
    {
        $this->__initialized();
        return $this->__iterators[$this->__level];
    }

    public function beginIteration()
    {
    }

    public function endIteration()
    {
    }

    public function callHasChildren(): bool
    {
        $this->__initialized();
        return (bool) $this->__iterators[$this->__level]->hasChildren();
    }

    public function callGetChildren(): ?RecursiveIterator
    {
        $this->__initialized();
        return $this->__iterators[$this->__level]->getChildren();
    }

    public function beginChildren()
    {
    }

    public function endChildren()
    {
    }

    public function nextElement()
    {
    }

    public function setMaxDepth(int $maxDepth = -1): void
    {
        if ($maxDepth < -1) {
            throw new ValueError(
                'RecursiveIteratorIterator::setMaxDepth(): Argument #1 ($maxDepth) must be greater than or equal to -1'
            );
        }
        $this->__maxDepth = $maxDepth;
    }

    public function getMaxDepth(): int|false
    {
        return $this->__maxDepth === -1 ? false : $this->__maxDepth;
    }

    /** Methods that are not here are those of the inner iterator. */
    public function __call($name, $arguments)
    {
        return $this->__iterators[$this->__level]->$name(...$arguments);
    }
}
