<?php

class RecursiveCachingIterator extends CachingIterator implements RecursiveIterator
{
    public function __construct(Iterator $iterator, int $flags = RecursiveCachingIterator::CALL_TOSTRING)
    {
        if (!($iterator instanceof RecursiveIterator)) {
            throw new TypeError(
                'RecursiveCachingIterator::__construct(): Argument #1 ($iterator) must be of type RecursiveIterator, '
                . get_debug_type($iterator) . ' given'
            );
        }
        parent::__construct($iterator, $flags);
    }

    protected function __fetchChildren()
    {
        $this->__children = null;
        try {
            if ($this->__inner->hasChildren()) {
                $this->__children = new RecursiveCachingIterator($this->__inner->getChildren(), $this->__flags);
            }
        } catch (Throwable $e) {
            if (!($this->__flags & self::CATCH_GET_CHILD)) {
                throw $e;
            }
        }
    }

    public function hasChildren(): bool
    {
        $this->__iterator();
        return $this->__children !== null;
    }

    public function getChildren(): ?RecursiveCachingIterator
    {
        $this->__iterator();
        return $this->__children;
    }
}
