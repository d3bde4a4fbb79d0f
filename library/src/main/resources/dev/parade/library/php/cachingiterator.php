<?php

class CachingIterator extends IteratorIterator implements ArrayAccess, Countable, Stringable
{
    const CALL_TOSTRING = 1;
    const CATCH_GET_CHILD = 16;
    const TOSTRING_USE_KEY = 2;
    const TOSTRING_USE_CURRENT = 4;
    const TOSTRING_USE_INNER = 8;
    const FULL_CACHE = 256;

    protected $__flags;
    private $__text;
    private $__cache = [];
    protected $__children;
    private $__hasItem = false;

    public function __construct(Iterator $iterator, int $flags = CachingIterator::CALL_TOSTRING)
    {
        self::__check($flags, '__construct(): Argument #2 ($flags)');
        parent::__construct($iterator);
        $this->__flags = $flags & 0xffff;
    }

    private static function __check(int $flags, string $argument)
    {
        $text = $flags & 15;
        if (($text & ($text - 1)) !== 0) {
            throw new ValueError(
                "CachingIterator::$argument must contain only one of CachingIterator::CALL_TOSTRING, "
                . 'CachingIterator::TOSTRING_USE_KEY, CachingIterator::TOSTRING_USE_CURRENT, '
                . 'or CachingIterator::TOSTRING_USE_INNER'
            );
        }
    }

    private function __fetchAhead()
    {
        if ($this->__fetch()) {
            $this->__hasItem = true;
            if ($this->__flags & self::FULL_CACHE) {
                $this->__cache[$this->__key] = $this->__current;
            }
            if ($this instanceof RecursiveCachingIterator) {
                $this->__fetchChildren();
            }
            if ($this->__flags & self::TOSTRING_USE_INNER) {
                $this->__text = (string) $this->__inner;
            } elseif ($this->__flags & self::CALL_TOSTRING) {
                $this->__text = (string) $this->__current;
            }
            $this->__inner->next();
            $this->__position++;
        } else {
            $this->__hasItem = false;
        }
    }

    public function rewind(): void
    {
        $this->__rewindInner();
        $this->__cache = [];
        $this->__fetchAhead();
    }

    public function valid(): bool
    {
        $this->__iterator();
        return $this->__hasItem;
    }

    public function next(): void
    {
        $this->__iterator();
        $this->__fetchAhead();
    }

    public function hasNext(): bool
    {
        return $this->__iterator()->valid();
    }

    public function __toString(): string
    {
        $this->__iterator();
        if (!($this->__flags & 15)) {
            throw new BadMethodCallException(
                static::class . ' does not fetch string value (see CachingIterator::__construct)'
            );
        }
        if ($this->__flags & self::TOSTRING_USE_KEY) {
            return (string) $this->__key;
        }
        if ($this->__flags & self::TOSTRING_USE_CURRENT) {
            return (string) $this->__current;
        }
        return (string) $this->__text;
    }

    public function getFlags(): int
    {
        $this->__iterator();
        return $this->__flags;
    }

    public function setFlags(int $flags): void
    {
        $this->__iterator();
        self::__check($flags, 'setFlags(): Argument #1 ($flags)');
        if (!($flags & self::CALL_TOSTRING) && $this->__flags & self::CALL_TOSTRING) {
            throw new InvalidArgumentException('Unsetting flag CALL_TO_STRING is not possible');
        }
        if (!($flags & self::TOSTRING_USE_INNER) && $this->__flags & self::TOSTRING_USE_INNER) {
            throw new InvalidArgumentException('Unsetting flag TOSTRING_USE_INNER is not possible');
        }
        if ($flags & self::FULL_CACHE && !($this->__flags & self::FULL_CACHE)) {
            $this->__cache = [];
        }
        $this->__flags = $flags & 0xffff;
    }

    private function __needCache()
    {
        $this->__iterator();
        if (!($this->__flags & self::FULL_CACHE)) {
            throw new BadMethodCallException(static::class . ' does not use a full cache (see CachingIterator::__construct)');
        }
    }

    public function offsetGet(string $key): mixed
    {
        $this->__needCache();
        if (!array_key_exists((string) $key, $this->__cache)) {
            trigger_error("Undefined array key \"$key\"", E_USER_WARNING);
            return null;
        }
        return $this->__cache[(string) $key];
    }

    public function offsetSet($key, mixed $value): void
    {
        $this->__needCache();
        $this->__cache[(string) $key] = $value;
    }

    public function offsetUnset(string $key): void
    {
        $this->__needCache();
        unset($this->__cache[(string) $key]);
    }

    public function offsetExists(string $key): bool
    {
        $this->__needCache();
        return isset($this->__cache[(string) $key]);
    }

    public function getCache(): array
    {
        $this->__needCache();
        return $this->__cache;
    }

    public function count(): int
    {
        $this->__needCache();
        return count($this->__cache);
    }
}
