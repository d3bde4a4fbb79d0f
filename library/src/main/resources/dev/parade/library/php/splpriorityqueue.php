<?php

class SplPriorityQueue implements Iterator, Countable
{
    const EXTR_BOTH = 3;
    const EXTR_PRIORITY = 2;
    const EXTR_DATA = 1;

    private $__flags = 1;
    private $__heap = [];
    private $__corrupted = false;
    private $__busy = false;

    public function compare(mixed $priority1, mixed $priority2): int
    {
        return $priority1 <=> $priority2;
    }

    public function insert(mixed $value, mixed $priority): true
    {
        $this->__usable();
        $element = ['data' => $value, 'priority' => $priority];
        $i = count($this->__heap);
        $this->__heap[] = $element;
        $this->__guarded(function () use ($i, $element) {
            while ($i > 0) {
                $parent = ($i - 1) >> 1;
                if ($this->compare($this->__heap[$parent]['priority'], $element['priority']) >= 0) {
                    break;
                }
                $this->__heap[$i] = $this->__heap[$parent];
                $this->__heap[$parent] = $element;
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
                    if (
                        $child + 1 < $n
                        && $this->compare($this->__heap[$child + 1]['priority'], $this->__heap[$child]['priority']) > 0
                    ) {
                        $child++;
                    }
                    if ($this->compare($last['priority'], $this->__heap[$child]['priority']) >= 0) {
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

    private function __answer(array $element)
    {
        return match ($this->__flags) {
            self::EXTR_BOTH => $element,
            self::EXTR_PRIORITY => $element['priority'],
            default => $element['data'],
        };
    }

    public function setExtractFlags(int $flags): int
    {
        $flags &= self::EXTR_BOTH;
        if ($flags === 0) {
            throw new RuntimeException('Must specify at least one extract flag');
        }
        return $this->__flags = $flags;
    }

    public function top(): mixed
    {
        $this->__usable();
        if (!$this->__heap) {
            throw new RuntimeException("Can't peek at an empty heap");
        }
        return $this->__answer($this->__heap[0]);
    }

    public function extract(): mixed
    {
        $this->__usable();
        if (!$this->__heap) {
            throw new RuntimeException("Can't extract from an empty heap");
        }
        return $this->__answer($this->__removeTop());
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
        return $this->__heap ? $this->__answer($this->__heap[0]) : null;
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

    public function isCorrupted(): bool
    {
        return $this->__corrupted;
    }

    public function getExtractFlags(): int
    {
        return $this->__flags;
    }

    public function __debugInfo(): array
    {
        return get_mangled_object_vars($this) + [
            "\0SplPriorityQueue\0flags" => $this->__flags,
            "\0SplPriorityQueue\0isCorrupted" => $this->__corrupted,
            "\0SplPriorityQueue\0heap" => $this->__heap,
        ];
    }
}
