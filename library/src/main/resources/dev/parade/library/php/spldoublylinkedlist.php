<?php

class SplDoublyLinkedList implements Iterator, Countable, ArrayAccess, Serializable
{
    const IT_MODE_LIFO = 2;
    const IT_MODE_FIFO = 0;
    const IT_MODE_DELETE = 1;
    const IT_MODE_KEEP = 0;

    /** Elements from the first to the last, keys counting up from __first. */
    private $__list = [];
    private $__first = 0;
    protected $__flags = 0;
    /** Key of the current element in __list, null before the first rewind. */
    private $__at = null;
    private $__offset = 0;

    public function add(int $index, mixed $value): void
    {
        $n = count($this->__list);
        if ($index < 0 || $index > $n) {
            throw new OutOfRangeException('SplDoublyLinkedList::add(): Argument #1 ($index) is out of range');
        }
        if ($index === $n) {
            $this->push($value);
            return;
        }
        if ($this->__flags & self::IT_MODE_LIFO) {
            $index = $n - $index;
        }
        $values = array_values($this->__list);
        array_splice($values, $index, 0, [$value]);
        $this->__replace($values);
    }

    private function __replace(array $values)
    {
        $this->__list = $values;
        $this->__first = 0;
    }

    public function pop(): mixed
    {
        if (!$this->__list) {
            throw new RuntimeException("Can't pop from an empty datastructure");
        }
        return array_pop($this->__list);
    }

    public function shift(): mixed
    {
        if (!$this->__list) {
            throw new RuntimeException("Can't shift from an empty datastructure");
        }
        $value = $this->__list[$this->__first];
        unset($this->__list[$this->__first++]);
        return $value;
    }

    public function push(mixed $value): void
    {
        $this->__list[$this->__first + count($this->__list)] = $value;
    }

    public function unshift(mixed $value): void
    {
        $values = $this->__list;
        array_unshift($values, $value);
        $this->__replace($values);
    }

    public function top(): mixed
    {
        if (!$this->__list) {
            throw new RuntimeException("Can't peek at an empty datastructure");
        }
        return $this->__list[$this->__first + count($this->__list) - 1];
    }

    public function bottom(): mixed
    {
        if (!$this->__list) {
            throw new RuntimeException("Can't peek at an empty datastructure");
        }
        return $this->__list[$this->__first];
    }

    public function __debugInfo(): array
    {
        return get_mangled_object_vars($this) + [
            "\0SplDoublyLinkedList\0flags" => $this->__shownFlags(),
            "\0SplDoublyLinkedList\0dllist" => array_values($this->__list),
        ];
    }

    private function __shownFlags(): int
    {
        return $this->__flags | ($this instanceof SplStack || $this instanceof SplQueue ? 4 : 0);
    }

    public function count(): int
    {
        return count($this->__list);
    }

    public function isEmpty(): bool
    {
        return !$this->__list;
    }

    public function setIteratorMode(int $mode): int
    {
        $isFixed = $this instanceof SplStack || $this instanceof SplQueue;
        if ($isFixed && ($this->__flags & self::IT_MODE_LIFO) !== ($mode & self::IT_MODE_LIFO)) {
            throw new RuntimeException(
                'Iterators\' LIFO/FIFO modes for SplStack/SplQueue objects are frozen'
            );
        }
        $this->__flags = $mode & 3;
        return $this->__shownFlags();
    }

    public function getIteratorMode(): int
    {
        return $this->__shownFlags();
    }

    private function __key($index, string $method)
    {
        $position = self::__index($index, $method);
        if ($position < 0 || $position >= count($this->__list)) {
            throw new OutOfRangeException("SplDoublyLinkedList::$method(): Argument #1 (\$index) is out of range");
        }
        return $this->__flags & self::IT_MODE_LIFO
            ? $this->__first + count($this->__list) - 1 - $position
            : $this->__first + $position;
    }

    private static function __index($index, string $method): int
    {
        if (is_int($index) || is_float($index) || is_bool($index)) {
            return (int) $index;
        }
        if (is_string($index) && (string) (int) $index === $index) {
            return (int) $index;
        }
        throw new TypeError(
            "SplDoublyLinkedList::$method(): Argument #1 (\$index) must be of type int, "
            . get_debug_type($index) . ' given'
        );
    }

    public function offsetExists($index): bool
    {
        $index = self::__index($index, 'offsetExists');
        return $index >= 0 && $index < count($this->__list);
    }

    public function offsetGet($index): mixed
    {
        return $this->__list[$this->__key($index, 'offsetGet')];
    }

    public function offsetSet($index, mixed $value): void
    {
        if ($index === null) {
            $this->push($value);
            return;
        }
        $this->__list[$this->__key($index, 'offsetSet')] = $value;
    }

    public function offsetUnset($index): void
    {
        $key = $this->__key($index, 'offsetUnset');
        $values = $this->__list;
        unset($values[$key]);
        if ($this->__at !== null) {
            $this->__at -= $this->__first + ($this->__at > $key ? 1 : 0);
        }
        $this->__replace(array_values($values));
    }

    public function rewind(): void
    {
        if ($this->__flags & self::IT_MODE_LIFO) {
            $this->__offset = count($this->__list) - 1;
            $this->__at = $this->__first + $this->__offset;
        } else {
            $this->__offset = 0;
            $this->__at = $this->__first;
        }
    }

    public function current(): mixed
    {
        return $this->__at === null ? null : $this->__list[$this->__at] ?? null;
    }

    public function key(): int
    {
        return $this->__offset;
    }

    public function prev(): void
    {
        $this->__move($this->__flags ^ self::IT_MODE_LIFO);
    }

    public function next(): void
    {
        $this->__move($this->__flags);
    }

    private function __move(int $flags)
    {
        if ($this->__at === null) {
            return;
        }
        if ($flags & self::IT_MODE_DELETE) {
            if (!$this->__list) {
                return;
            }
            if ($flags & self::IT_MODE_LIFO) {
                array_pop($this->__list);
                $this->__offset--;
                $this->__at = $this->__first + count($this->__list) - 1;
            } else {
                unset($this->__list[$this->__first++]);
                $this->__at = $this->__first;
            }
            return;
        }
        if ($flags & self::IT_MODE_LIFO) {
            $this->__offset--;
            $this->__at--;
        } else {
            $this->__offset++;
            $this->__at++;
        }
    }

    public function valid(): bool
    {
        return $this->__at !== null && array_key_exists($this->__at, $this->__list);
    }

    public function unserialize(string $data): void
    {
        if ($data === '') {
            return;
        }
        $parts = explode(':', $data, 3);
        if ($parts[0] !== 'i') {
            throw new UnexpectedValueException('Error at offset 0 of ' . strlen($data) . ' bytes');
        }
        $this->__flags = (int) $parts[1];
        $rest = substr($data, strlen('i:' . (int) $parts[1] . ';'));
        while (str_starts_with($rest, ':')) {
            $value = unserialize(substr($rest, 1));
            $this->push($value);
            $rest = substr($rest, 1 + strlen(serialize($value)));
        }
    }

    public function serialize(): string
    {
        $text = 'i:' . $this->__shownFlags() . ';';
        foreach ($this->__list as $value) {
            $text .= ':' . serialize($value);
        }
        return $text;
    }

    public function __serialize(): array
    {
        return [$this->__shownFlags(), array_values($this->__list), get_mangled_object_vars($this)];
    }

    public function __unserialize(array $data): void
    {
        if (!is_int($data[0] ?? null) || !is_array($data[1] ?? null) || !is_array($data[2] ?? null)) {
            throw new UnexpectedValueException('Incomplete or ill-typed serialization data');
        }
        $this->__flags = $data[0] & 3;
        $this->__replace(array_values($data[1]));
        foreach ($data[2] as $name => $value) {
            $this->{self::__plain($name)} = $value;
        }
    }

    private static function __plain(string $name): string
    {
        $end = strrpos($name, "\0");
        return $end === false ? $name : substr($name, $end + 1);
    }
}
