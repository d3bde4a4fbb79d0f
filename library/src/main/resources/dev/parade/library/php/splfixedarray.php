<?php

class SplFixedArray implements IteratorAggregate, ArrayAccess, Countable, JsonSerializable
{
    private array $__elements = [];

    public function __construct(int $size = 0)
    {
        if ($size < 0) {
            throw new ValueError('SplFixedArray::__construct(): Argument #1 ($size) must be greater than or equal to 0');
        }
        if (!$this->__elements) {
            $this->__elements = $size === 0 ? [] : array_fill(0, $size, null);
        }
    }

    #[Deprecated(
        since: '8.4',
        message: 'this method is obsolete, as serialization hooks are provided by __unserialize() and __serialize()'
    )]
    public function __wakeup(): void
    {
        foreach (get_object_vars($this) as $name => $value) {
            if (is_int($name) || ctype_digit((string) $name)) {
                $this->__elements[] = $value;
                unset($this->$name);
            }
        }
    }

    public function __serialize(): array
    {
        return $this->__elements + get_mangled_object_vars($this);
    }

    public function __unserialize(array $data): void
    {
        if ($this->__elements) {
            return;
        }
        foreach ($data as $key => $value) {
            if (is_string($key)) {
                $this->$key = $value;
            } else {
                $this->__elements[] = $value;
            }
        }
    }

    public function __debugInfo(): array
    {
        return get_mangled_object_vars($this) + $this->__elements;
    }

    public function count(): int
    {
        return count($this->__elements);
    }

    public function toArray(): array
    {
        return $this->__elements;
    }

    public static function fromArray(array $array, bool $preserveKeys = true): SplFixedArray
    {
        $made = new SplFixedArray();
        if (!$preserveKeys) {
            $made->__elements = array_values($array);
            return $made;
        }
        $size = 0;
        foreach ($array as $key => $value) {
            if (!is_int($key) || $key < 0) {
                throw new InvalidArgumentException('array must contain only positive integer keys');
            }
            if ($key === PHP_INT_MAX) {
                throw new InvalidArgumentException('integer overflow detected');
            }
            $size = max($size, $key + 1);
        }
        $made->__construct($size);
        foreach ($array as $key => $value) {
            $made->__elements[$key] = $value;
        }
        return $made;
    }

    public function getSize(): int
    {
        return count($this->__elements);
    }

    public function setSize(int $size)
    {
        if ($size < 0) {
            throw new ValueError('SplFixedArray::setSize(): Argument #1 ($size) must be greater than or equal to 0');
        }
        $old = count($this->__elements);
        if ($size < $old) {
            $this->__elements = array_slice($this->__elements, 0, $size);
        } else {
            $this->__elements = array_merge($this->__elements, array_fill(0, $size - $old, null));
        }
        return true;
    }

    private static function __index($index): int
    {
        if (is_int($index)) {
            return $index;
        }
        if (is_string($index)) {
            if (is_numeric($index) && (string) (int) $index === $index) {
                return (int) $index;
            }
            throw self::__illegal($index);
        }
        if ($index === null) {
            throw new Error('[] operator not supported for SplFixedArray');
        }
        if (is_float($index) || is_bool($index) || is_resource($index)) {
            // As arrays have it, with what they say.
            return array_key_first([$index => null]);
        }
        throw self::__illegal($index);
    }

    private static function __illegal($index): TypeError
    {
        return new TypeError(PHP_VERSION_ID < 80300
            ? 'Illegal offset type'
            : 'Cannot access offset of type ' . get_debug_type($index) . ' on SplFixedArray');
    }

    private function __position($index): int
    {
        $position = self::__index($index);
        if ($position < 0 || $position >= count($this->__elements)) {
            throw PHP_VERSION_ID < 80300
                ? new RuntimeException('Index invalid or out of range')
                : new OutOfBoundsException('Index invalid or out of range');
        }
        return $position;
    }

    public function offsetExists($index): bool
    {
        return isset($this->__elements[self::__index($index)]);
    }

    public function offsetGet($index): mixed
    {
        return $this->__elements[$this->__position($index)];
    }

    public function offsetSet($index, mixed $value): void
    {
        if ($index === null) {
            throw new Error('[] operator not supported for SplFixedArray');
        }
        $this->__elements[$this->__position($index)] = $value;
    }

    public function offsetUnset($index): void
    {
        $this->__elements[$this->__position($index)] = null;
    }

    public function getIterator(): Iterator
    {
        return (function () {
            for ($i = 0; $i < count($this->__elements); $i++) {
                yield $i => $this->__elements[$i];
            }
        })();
    }

    public function jsonSerialize(): array
    {
        return $this->__elements;
    }
}
