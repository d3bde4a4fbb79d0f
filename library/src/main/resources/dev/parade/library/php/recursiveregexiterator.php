<?php

class RecursiveRegexIterator extends RegexIterator implements RecursiveIterator
{
    public function __construct(
        RecursiveIterator $iterator,
        string $pattern,
        int $mode = RecursiveRegexIterator::MATCH,
        int $flags = 0,
        int $pregFlags = 0
    ) {
        parent::__construct($iterator, $pattern, $mode, $flags, $pregFlags);
    }

    public function accept(): bool
    {
        $this->__iterator();
        if (!$this->__valid) {
            return false;
        }
        if (is_array($this->__current)) {
            return count($this->__current) > 0;
        }
        return parent::accept();
    }

    public function hasChildren(): bool
    {
        return $this->__iterator()->hasChildren();
    }

    public function getChildren(): RecursiveRegexIterator
    {
        return new static($this->__iterator()->getChildren(), ...$this->__arguments());
    }
}
