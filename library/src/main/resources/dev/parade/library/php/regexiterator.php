<?php

class RegexIterator extends FilterIterator
{
    const USE_KEY = 1;
    const INVERT_MATCH = 2;
    const MATCH = 0;
    const GET_MATCH = 1;
    const ALL_MATCHES = 2;
    const SPLIT = 3;
    const REPLACE = 4;

    public ?string $replacement = null;

    private $__pattern;
    private $__mode;
    private $__flags;
    private $__pregFlags;

    public function __construct(
        Iterator $iterator,
        string $pattern,
        int $mode = RegexIterator::MATCH,
        int $flags = 0,
        int $pregFlags = 0
    ) {
        if ($mode < 0 || $mode > 4) {
            throw new InvalidArgumentException(
                'RegexIterator::__construct(): Argument #3 ($mode) must be RegexIterator::MATCH, '
                . 'RegexIterator::GET_MATCH, RegexIterator::ALL_MATCHES, RegexIterator::SPLIT, or RegexIterator::REPLACE'
            );
        }
        parent::__construct($iterator);
        $this->__pattern = $pattern;
        $this->__mode = $mode;
        $this->__flags = $flags;
        $this->__pregFlags = $pregFlags;
    }

    public function accept(): bool
    {
        $this->__iterator();
        if (!$this->__valid) {
            return false;
        }
        if ($this->__flags & self::USE_KEY) {
            $subject = (string) $this->__key;
        } else {
            if (is_array($this->__current)) {
                return false;
            }
            $subject = (string) $this->__current;
        }
        switch ($this->__mode) {
            case self::MATCH:
                $accepted = preg_match($this->__pattern, $subject) > 0;
                break;
            case self::GET_MATCH:
                $accepted = preg_match($this->__pattern, $subject, $matches, $this->__pregFlags) > 0;
                $this->__current = $matches;
                break;
            case self::ALL_MATCHES:
                $accepted = preg_match_all($this->__pattern, $subject, $matches, $this->__pregFlags) > 0;
                $this->__current = $matches;
                break;
            case self::SPLIT:
                $parts = preg_split($this->__pattern, $subject, -1, $this->__pregFlags);
                $accepted = is_array($parts) && count($parts) > 1;
                $this->__current = $parts;
                break;
            case self::REPLACE:
                $accepted = preg_match($this->__pattern, $subject) > 0;
                $result = preg_replace($this->__pattern, (string) $this->replacement, $subject);
                if ($this->__flags & self::USE_KEY) {
                    $this->__key = $result;
                } else {
                    $this->__current = $result;
                }
                break;
        }
        return $this->__flags & self::INVERT_MATCH ? !$accepted : $accepted;
    }

    public function getMode(): int
    {
        $this->__iterator();
        return $this->__mode;
    }

    public function setMode(int $mode): void
    {
        if ($mode < 0 || $mode > 4) {
            throw new ValueError(
                'RegexIterator::setMode(): Argument #1 ($mode) must be RegexIterator::MATCH, '
                . 'RegexIterator::GET_MATCH, RegexIterator::ALL_MATCHES, RegexIterator::SPLIT, or RegexIterator::REPLACE'
            );
        }
        $this->__iterator();
        $this->__mode = $mode;
    }

    public function getFlags(): int
    {
        $this->__iterator();
        return $this->__flags;
    }

    public function setFlags(int $flags): void
    {
        $this->__iterator();
        $this->__flags = $flags;
    }

    public function getRegex(): string
    {
        $this->__iterator();
        return $this->__pattern;
    }

    public function getPregFlags(): int
    {
        $this->__iterator();
        return $this->__pregFlags;
    }

    public function setPregFlags(int $pregFlags): void
    {
        $this->__iterator();
        $this->__pregFlags = $pregFlags;
    }

    protected function __arguments(): array
    {
        return [$this->__pattern, $this->__mode, $this->__flags, $this->__pregFlags];
    }
}
