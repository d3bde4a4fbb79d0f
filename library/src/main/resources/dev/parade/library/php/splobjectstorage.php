<?php

class SplObjectStorage implements Countable, SeekableIterator, Serializable, ArrayAccess
{
    /** @var array<int|string, array{obj: object, inf: mixed}> */
    private array $__storage = [];
    /** How many elements lie before the current one. */
    private $__at = 0;

    #[\Deprecated(since: '8.5', message: 'use method SplObjectStorage::offsetSet() instead')]
    public function attach(object $object, mixed $info = null): void
    {
        $this->__put($object, $info);
    }

    private function __put(object $object, mixed $info = null): void
    {
        $this->__storage[$this->__hash($object)] = ['obj' => $object, 'inf' => $info];
    }

    private function __hash(object $object): int|string
    {
        if (static::class === self::class) {
            return spl_object_id($object);
        }
        $hash = $this->getHash($object);
        if (!is_string($hash)) {
            throw new TypeError(
                static::class . '::getHash(): Return value must be of type string, ' . get_debug_type($hash) . ' returned'
            );
        }
        return 'h' . $hash;
    }

    #[\Deprecated(since: '8.5', message: 'use method SplObjectStorage::offsetUnset() instead')]
    public function detach(object $object): void
    {
        $this->__drop($object);
    }

    private function __drop(object $object): void
    {
        unset($this->__storage[$this->__hash($object)]);
        reset($this->__storage);
        $this->__at = 0;
    }

    #[\Deprecated(since: '8.5', message: 'use method SplObjectStorage::offsetExists() instead')]
    public function contains(object $object): bool
    {
        return $this->__has($object);
    }

    private function __has(object $object): bool
    {
        return isset($this->__storage[$this->__hash($object)]);
    }

    public function addAll(SplObjectStorage $storage): int
    {
        foreach ($storage->__storage as ['obj' => $object, 'inf' => $info]) {
            $this->__put($object, $info);
        }
        return count($this->__storage);
    }

    public function removeAll(SplObjectStorage $storage): int
    {
        foreach ($storage->__storage as ['obj' => $object]) {
            $this->__drop($object);
        }
        reset($this->__storage);
        $this->__at = 0;
        return count($this->__storage);
    }

    public function removeAllExcept(SplObjectStorage $storage): int
    {
        foreach ($this->__storage as ['obj' => $object]) {
            if (!$storage->__has($object)) {
                $this->__drop($object);
            }
        }
        reset($this->__storage);
        $this->__at = 0;
        return count($this->__storage);
    }

    public function getInfo(): mixed
    {
        return current($this->__storage)['inf'] ?? null;
    }

    public function setInfo(mixed $info): void
    {
        $key = key($this->__storage);
        if ($key !== null) {
            $this->__storage[$key]['inf'] = $info;
        }
    }

    public function count(int $mode = COUNT_NORMAL): int
    {
        return $mode === COUNT_RECURSIVE ? count($this->__debugInfo(), COUNT_RECURSIVE) : count($this->__storage);
    }

    public function rewind(): void
    {
        reset($this->__storage);
        $this->__at = 0;
    }

    public function valid(): bool
    {
        return key($this->__storage) !== null;
    }

    public function key(): int
    {
        return $this->__at;
    }

    public function current(): object
    {
        if (key($this->__storage) === null) {
            throw new RuntimeException('Called current() on invalid iterator');
        }
        return current($this->__storage)['obj'];
    }

    public function next(): void
    {
        if (key($this->__storage) !== null) {
            next($this->__storage);
            $this->__at++;
        }
    }

    public function seek(int $offset): void
    {
        if ($offset < 0 || $offset >= count($this->__storage)) {
            throw new OutOfBoundsException("Seek position $offset is out of range");
        }
        $this->rewind();
        while ($this->__at < $offset) {
            $this->next();
        }
    }

    public function unserialize(string $data): void
    {
        if ($data === '') {
            return;
        }
        if (!preg_match('/^x:i:(\\d+);/', $data, $head)) {
            throw new UnexpectedValueException('Error at offset 0 of ' . strlen($data) . ' bytes');
        }
        $rest = substr($data, strlen($head[0]));
        for ($left = (int) $head[1]; $left > 0; $left--) {
            $object = unserialize($rest);
            $rest = substr($rest, strlen(serialize($object)));
            $info = null;
            if (str_starts_with($rest, ',')) {
                $info = unserialize(substr($rest, 1));
                $rest = substr($rest, 1 + strlen(serialize($info)));
            }
            $rest = substr($rest, 1);
            if (!is_object($object)) {
                throw new UnexpectedValueException('Error at offset 0 of ' . strlen($data) . ' bytes');
            }
            $this->__put($object, $info);
        }
    }

    public function serialize(): string
    {
        $text = 'x:i:' . count($this->__storage) . ';';
        foreach ($this->__storage as ['obj' => $object, 'inf' => $info]) {
            $text .= serialize($object) . ',' . serialize($info) . ';';
        }
        return $text . 'm:' . serialize(get_mangled_object_vars($this));
    }

    private static function __check($object, string $method): void
    {
        if (!is_object($object)) {
            throw new TypeError(
                "SplObjectStorage::$method(): Argument #1 (\$object) must be of type object, " . get_debug_type($object) . ' given'
            );
        }
    }

    public function offsetExists($object): bool
    {
        self::__check($object, 'offsetExists');
        return $this->__has($object);
    }

    public function offsetGet($object): mixed
    {
        self::__check($object, 'offsetGet');
        $key = $this->__hash($object);
        if (!isset($this->__storage[$key])) {
            throw new UnexpectedValueException('Object not found');
        }
        return $this->__storage[$key]['inf'];
    }

    public function offsetSet(mixed $object = null, mixed $info = null): void
    {
        self::__check($object, 'offsetSet');
        $this->__put($object, $info);
    }

    public function offsetUnset($object): void
    {
        self::__check($object, 'offsetUnset');
        $this->__drop($object);
    }

    public function getHash(object $object): string
    {
        return spl_object_hash($object);
    }

    public function __serialize(): array
    {
        $elements = [];
        foreach ($this->__storage as ['obj' => $object, 'inf' => $info]) {
            $elements[] = $object;
            $elements[] = $info;
        }
        return [$elements, get_mangled_object_vars($this)];
    }

    public function __unserialize(array $data): void
    {
        if (count($data) !== 2 || !is_array($data[0] ?? null) || !is_array($data[1] ?? null)) {
            throw new UnexpectedValueException('Incomplete or ill-typed serialization data');
        }
        if (count($data[0]) % 2 !== 0) {
            throw new UnexpectedValueException('Odd number of elements');
        }
        for ($i = 0; $i < count($data[0]); $i += 2) {
            if (!is_object($data[0][$i])) {
                throw new UnexpectedValueException('Non-object key');
            }
            $this->__put($data[0][$i], $data[0][$i + 1]);
        }
        foreach ($data[1] as $name => $value) {
            $end = strrpos($name, "\0");
            $plain = $end === false ? $name : substr($name, $end + 1);
            $class = $end === false || $name[1] === '*' ? static::class : substr($name, 1, $end - 1);
            // A private property is its class's business.
            Closure::bind(function () use ($plain, $value) { $this->$plain = $value; }, $this, $class)();
        }
    }

    public function __debugInfo(): array
    {
        return get_mangled_object_vars($this) + ["\0SplObjectStorage\0storage" => array_values($this->__storage)];
    }
}
