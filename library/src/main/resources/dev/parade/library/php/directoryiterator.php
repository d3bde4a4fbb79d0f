<?php

class DirectoryIterator extends SplFileInfo implements SeekableIterator
{
    protected $__entries;
    protected $__index = 0;
    protected $__isGlob = false;
    protected $__skipsDots = false;

    public function __construct(string $directory)
    {
        $this->__open($directory, self::class);
    }

    protected function __open(string $directory, string $class)
    {
        if ($directory === '') {
            $must = PHP_VERSION_ID < 80400 ? 'cannot' : 'must not';
            throw new ValueError("$class::__construct(): Argument #1 (\$directory) $must be empty");
        }
        if (str_contains($directory, "\0")) {
            throw new ValueError("$class::__construct(): Argument #1 (\$directory) must not contain any null bytes");
        }
        if ($this->__entries !== null) {
            throw new Error('Directory object is already initialized');
        }
        if (str_starts_with($directory, 'glob://')) {
            $this->__isGlob = true;
            $this->__name = $directory;
            $this->__path = dirname(substr($directory, 7));
        } else {
            $this->__path = strlen($directory) > 1 && $directory[-1] === '/' ? substr($directory, 0, -1) : $directory;
        }
        $this->__list($class);
    }

    private function __list(string $class)
    {
        if ($this->__isGlob) {
            $this->__entries = array_map(basename(...), glob(substr($this->__name, 7)) ?: []);
        } else {
            $handle = @opendir($this->__path);
            if ($handle === false) {
                $message = error_get_last()['message'] ?? '';
                $reason = substr($message, strpos($message, '): ') + 3);
                throw new UnexpectedValueException("$class::__construct({$this->__path}): $reason");
            }
            $this->__entries = [];
            while (($entry = readdir($handle)) !== false) {
                if (!$this->__skipsDots || ($entry !== '.' && $entry !== '..')) {
                    $this->__entries[] = $entry;
                }
            }
            closedir($handle);
        }
        $this->__index = 0;
    }

    protected function __entry(): string
    {
        if ($this->__entries === null) {
            throw new Error('Object not initialized');
        }
        return $this->__entries[$this->__index] ?? '';
    }

    protected function __pathname(): string
    {
        $entry = $this->__entry();
        return $entry === '' ? '' : $this->__path . '/' . $entry;
    }

    public function getPathname(): string
    {
        return $this->__entries === null ? '' : $this->__pathname();
    }

    public function getFilename(): string
    {
        return $this->__entry();
    }

    public function getExtension(): string
    {
        $name = $this->__entry();
        $dot = strrpos($name, '.');
        return $dot === false ? '' : substr($name, $dot + 1);
    }

    public function getBasename(string $suffix = ''): string
    {
        return basename($this->__entry(), $suffix);
    }

    public function isDot(): bool
    {
        return in_array($this->__entry(), ['.', '..'], true);
    }

    public function rewind(): void
    {
        $this->__entry();
        $this->__list(self::class);
    }

    public function valid(): bool
    {
        return $this->__entry() !== '';
    }

    public function key(): mixed
    {
        $this->__entry();
        return $this->__index;
    }

    public function current(): mixed
    {
        $this->__entry();
        return $this;
    }

    public function next(): void
    {
        $this->__entry();
        if ($this->__index < count($this->__entries)) {
            $this->__index++;
        }
    }

    public function seek(int $offset): void
    {
        $this->__entry();
        if ($this->__index > $offset) {
            $this->rewind();
        }
        while ($this->__index < $offset) {
            if (!$this->valid()) {
                throw new OutOfBoundsException("Seek position $offset is out of range");
            }
            $this->next();
        }
    }

    public function __toString(): string
    {
        return $this->__entry();
    }

    public function __debugInfo(): array
    {
        return parent::__debugInfo() + [
            "\0DirectoryIterator\0glob" => $this->__isGlob,
            "\0RecursiveDirectoryIterator\0subPathName" => $this->__subPath ?? '',
        ];
    }
}
