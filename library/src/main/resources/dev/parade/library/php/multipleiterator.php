<?php

class MultipleIterator implements Iterator
{
    const MIT_NEED_ANY = 0;
    const MIT_NEED_ALL = 1;
    const MIT_KEYS_NUMERIC = 0;
    const MIT_KEYS_ASSOC = 2;

    private $__flags;
    private $__list = [];

    public function __construct(int $flags = MultipleIterator::MIT_NEED_ALL | MultipleIterator::MIT_KEYS_NUMERIC)
    {
        $this->__flags = $flags;
    }

    public function getFlags(): int
    {
        return $this->__flags;
    }

    public function setFlags(int $flags): void
    {
        $this->__flags = $flags;
    }

    public function attachIterator(Iterator $iterator, string|int|null $info = null): void
    {
        if ($info === null && $this->__flags & self::MIT_KEYS_ASSOC) {
            throw new InvalidArgumentException('Sub-Iterator is associated with NULL');
        }
        if ($info !== null) {
            foreach ($this->__list as [$other, $otherInfo]) {
                if ($info === $otherInfo) {
                    throw new InvalidArgumentException('Key duplication error');
                }
            }
        }
        $this->__list[spl_object_id($iterator)] = [$iterator, $info];
    }

    public function detachIterator(Iterator $iterator): void
    {
        unset($this->__list[spl_object_id($iterator)]);
    }

    public function containsIterator(Iterator $iterator): bool
    {
        return isset($this->__list[spl_object_id($iterator)]);
    }

    public function countIterators(): int
    {
        return count($this->__list);
    }

    public function rewind(): void
    {
        foreach ($this->__list as [$iterator]) {
            $iterator->rewind();
        }
    }

    public function valid(): bool
    {
        if (!$this->__list) {
            return false;
        }
        $all = (bool) ($this->__flags & self::MIT_NEED_ALL);
        foreach ($this->__list as [$iterator]) {
            if ($iterator->valid() !== $all) {
                return !$all;
            }
        }
        return $all;
    }

    public function key(): array
    {
        return $this->__collect('key');
    }

    public function current(): array
    {
        return $this->__collect('current');
    }

    private function __collect(string $what): array
    {
        if (!$this->__list) {
            throw new RuntimeException("Called $what() on an invalid iterator");
        }
        $result = [];
        foreach ($this->__list as [$iterator, $info]) {
            if ($iterator->valid()) {
                $value = $iterator->$what();
            } elseif ($this->__flags & self::MIT_NEED_ALL) {
                throw new RuntimeException("Called $what() with non valid sub iterator");
            } else {
                $value = null;
            }
            if ($this->__flags & self::MIT_KEYS_ASSOC) {
                if ($info === null) {
                    throw new InvalidArgumentException('Sub-Iterator is associated with NULL');
                }
                $result[$info] = $value;
            } else {
                $result[] = $value;
            }
        }
        return $result;
    }

    public function next(): void
    {
        foreach ($this->__list as [$iterator]) {
            $iterator->next();
        }
    }

    public function __debugInfo(): array
    {
        $shown = [];
        foreach ($this->__list as [$iterator, $info]) {
            $shown[] = ['obj' => $iterator, 'inf' => $info];
        }
        return ["\0SplObjectStorage\0storage" => $shown];
    }
}
