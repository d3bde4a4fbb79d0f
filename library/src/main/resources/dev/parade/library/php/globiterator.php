<?php

class GlobIterator extends FilesystemIterator implements Countable
{
    public function __construct(
        string $pattern,
        int $flags = FilesystemIterator::KEY_AS_PATHNAME | FilesystemIterator::CURRENT_AS_FILEINFO
    ) {
        if ($pattern === '') {
            throw new ValueError('GlobIterator::__construct(): Argument #1 ($pattern) must not be empty');
        }
        $this->__openWith(str_starts_with($pattern, 'glob://') ? $pattern : 'glob://' . $pattern, $flags, self::class);
    }

    public function count(): int
    {
        $this->__entry();
        return count($this->__entries);
    }
}
