<?php

class RecursiveTreeIterator extends RecursiveIteratorIterator
{
    const BYPASS_CURRENT = 4;
    const BYPASS_KEY = 8;
    const PREFIX_LEFT = 0;
    const PREFIX_MID_HAS_NEXT = 1;
    const PREFIX_MID_LAST = 2;
    const PREFIX_END_HAS_NEXT = 3;
    const PREFIX_END_LAST = 4;
    const PREFIX_RIGHT = 5;

    private $__treeFlags;
    private $__prefix = ['', '| ', '  ', '|-', '\\-', ''];
    private $__postfix = '';

    public function __construct(
        $iterator,
        int $flags = RecursiveTreeIterator::BYPASS_KEY,
        int $cachingIteratorFlags = CachingIterator::CATCH_GET_CHILD,
        int $mode = RecursiveTreeIterator::SELF_FIRST
    ) {
        if ($iterator instanceof IteratorAggregate) {
            $iterator = $iterator->getIterator();
        }
        if (!($iterator instanceof RecursiveIterator)) {
            throw new InvalidArgumentException(
                'An instance of RecursiveIterator or IteratorAggregate creating it is required'
            );
        }
        parent::__construct(new RecursiveCachingIterator($iterator, $cachingIteratorFlags), $mode, $flags);
        $this->__treeFlags = $flags;
    }

    public function key(): mixed
    {
        $key = parent::key();
        return $this->__treeFlags & self::BYPASS_KEY ? $key : $this->getPrefix() . $key . $this->__postfix;
    }

    public function current(): mixed
    {
        if ($this->__treeFlags & self::BYPASS_CURRENT) {
            return parent::current();
        }
        $current = parent::current();
        if ($current === null) {
            return null;
        }
        return $this->getPrefix() . $this->__text($current) . $this->__postfix;
    }

    private function __text($value): string
    {
        return is_array($value) ? 'Array' : (string) $value;
    }

    public function getPrefix(): string
    {
        $depth = $this->getDepth();
        $text = $this->__prefix[0];
        for ($level = 0; $level < $depth; $level++) {
            $text .= $this->__prefix[$this->__iterators[$level]->hasNext() ? 1 : 2];
        }
        return $text . $this->__prefix[$this->__iterators[$depth]->hasNext() ? 3 : 4] . $this->__prefix[5];
    }

    public function setPostfix(string $postfix): void
    {
        $this->__postfix = $postfix;
    }

    public function setPrefixPart(int $part, string $value): void
    {
        if ($part < 0 || $part > 5) {
            throw new ValueError(
                'RecursiveTreeIterator::setPrefixPart(): Argument #1 ($part) must be a RecursiveTreeIterator::PREFIX_* constant'
            );
        }
        $this->__prefix[$part] = $value;
    }

    public function getEntry(): string
    {
        return $this->__text(parent::current());
    }

    public function getPostfix(): string
    {
        return $this->__postfix;
    }
}
