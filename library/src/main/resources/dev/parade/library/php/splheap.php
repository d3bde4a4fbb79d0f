<?php

abstract class SplHeap implements Iterator, Countable
{
    private $__heap = [];
    private $__corrupted = false;
    private $__busy = false;

    public function extract(): mixed
    {
        $this->__usable();
        if (!$this->__heap) {
            throw new RuntimeException("Can't extract from an empty heap");
        }
        return $this->__removeTop();
    }

    public function insert(mixed $value): true
    {
        $this->__usable();
        $i = count($this->__heap);
        $this->__heap[] = $value;
        $this->__guarded(function () use ($i, $value) {
            while ($i > 0) {
                $parent = ($i - 1) >> 1;
                if ($this->compare($this->__heap[$parent], $value) >= 0) {
                    break;
                }
                $this->__heap[$i] = $this->__heap[$parent];
                $this->__heap[$parent] = $value;
                $i = $parent;
            }
        });
        return true;
    }

    private function __usable()
    {
        if ($this->__busy) {
            throw new RuntimeException('Heap cannot be changed when it is already being modified.');
        }
        if ($this->__corrupted) {
            throw new RuntimeException('Heap is corrupted, heap properties are no longer ensured.');
        }
    }

    /** Runs code that compares elements: an exception in it leaves the heap in disorder. */
    private function __guarded(callable $code)
    {
        $this->__busy = true;
        try {
            $code();
        } catch (Throwable $e) {
            $this->__corrupted = true;
            throw $e;
        } finally {
            $this->__busy = false;
        }
    }

    private function __removeTop()
    {
        $top = $this->__heap[0];
        $last = array_pop($this->__heap);
        $n = count($this->__heap);
        if ($n > 0) {
            $this->__guarded(function () use ($last, $n) {
                $i = 0;
                $this->__heap[0] = $last;
                while (($child = 2 * $i + 1) < $n) {
                    if ($child + 1 < $n && $this->compare($this->__heap[$child + 1], $this->__heap[$child]) > 0) {
                        $child++;
                    }
                    if ($this->compare($last, $this->__heap[$child]) >= 0) {
                        break;
                    }
                    $this->__heap[$i] = $this->__heap[$child];
                    $this->__heap[$child] = $last;
                    $i = $child;
                }
            });
        }
        return $top;
    }

    public function top(): mixed
    {
        $this->__usable();
        if (!$this->__heap) {
            throw new RuntimeException("Can't peek at an empty heap");
        }
        return $this->__heap[0];
    }

    public function count(): int
    {
        return count($this->__heap);
    }

    public function isEmpty(): bool
    {
        return !$this->__heap;
    }

    public function rewind(): void
    {
    }

    public function current(): mixed
    {
        return $this->__heap[0] ?? null;
    }

    public function key(): int
    {
        return count($this->__heap) - 1;
    }

    public function next(): void
    {
        if ($this->__heap) {
            $this->__usable();
            $this->__removeTop();
        }
    }

    public function valid(): bool
    {
        return (bool) $this->__heap;
    }

    public function recoverFromCorruption(): true
    {
        $this->__corrupted = false;
        return true;
    }

    abstract protected function compare(mixed $value1, mixed $value2): int;

    public function isCorrupted(): bool
    {
        return $this->__corrupted;
    }

    public function __debugInfo(): array
    {
        return get_mangled_object_vars($this) + [
            "\0SplHeap\0flags" => 0,
            "\0SplHeap\0isCorrupted" => $this->__corrupted,
            "\0SplHeap\0heap" => $this->__heap,
        ];
    }
}
