<?php

class FilesystemIterator extends DirectoryIterator
{
    const CURRENT_MODE_MASK = 240;
    const CURRENT_AS_PATHNAME = 32;
    const CURRENT_AS_FILEINFO = 0;
    const CURRENT_AS_SELF = 16;
    const KEY_MODE_MASK = 3840;
    const KEY_AS_PATHNAME = 0;
    const FOLLOW_SYMLINKS = 16384;
    const KEY_AS_FILENAME = 256;
    const NEW_CURRENT_AND_KEY = 256;
    const OTHER_MODE_MASK = 28672;
    const SKIP_DOTS = 4096;
    const UNIX_PATHS = 8192;

    protected $__flags = 0;
    protected $__subPath = '';

    public function __construct(
        string $directory,
        int $flags = FilesystemIterator::KEY_AS_PATHNAME
            | FilesystemIterator::CURRENT_AS_FILEINFO
            | FilesystemIterator::SKIP_DOTS
    ) {
        $this->__openWith($directory, $flags, self::class);
    }

    protected function __openWith(string $directory, int $flags, string $class)
    {
        $this->__flags = $flags;
        $this->__skipsDots = (bool) ($flags & self::SKIP_DOTS);
        $this->__open($directory, $class);
    }

    public function key(): string
    {
        return $this->__flags & self::KEY_AS_FILENAME ? $this->__entry() : $this->__pathname();
    }

    public function current(): string|SplFileInfo|FilesystemIterator
    {
        if ($this->__flags & self::CURRENT_AS_PATHNAME) {
            return $this->__pathname();
        }
        if ($this->__flags & self::CURRENT_AS_SELF) {
            return $this;
        }
        return $this->__made(new $this->__infoClass($this->__pathname()));
    }

    public function rewind(): void
    {
        parent::rewind();
    }

    public function getFlags(): int
    {
        return $this->__flags & (self::KEY_MODE_MASK | self::CURRENT_MODE_MASK | self::OTHER_MODE_MASK);
    }

    public function setFlags(int $flags): void
    {
        $mask = self::KEY_MODE_MASK | self::CURRENT_MODE_MASK | self::OTHER_MODE_MASK;
        $this->__flags = $this->__flags & ~$mask | $flags & $mask;
        $this->__skipsDots = (bool) ($flags & self::SKIP_DOTS);
    }
}
