<?php

class RecursiveDirectoryIterator extends FilesystemIterator implements RecursiveIterator
{
    public function __construct(
        string $directory,
        int $flags = FilesystemIterator::KEY_AS_PATHNAME | FilesystemIterator::CURRENT_AS_FILEINFO
    ) {
        $this->__openWith($directory, $flags, self::class);
    }

    public function hasChildren(bool $allowLinks = false): bool
    {
        $entry = $this->__entry();
        if ($entry === '' || $entry === '.' || $entry === '..') {
            return false;
        }
        $name = $this->__pathname();
        if (!$allowLinks && !($this->__flags & self::FOLLOW_SYMLINKS) && is_link($name)) {
            return false;
        }
        return is_dir($name);
    }

    public function getChildren(): RecursiveDirectoryIterator
    {
        $children = new static($this->__pathname(), $this->__flags);
        $this->__made($children);
        $children->__subPath = $this->getSubPathname();
        return $children;
    }

    public function getSubPath(): string
    {
        return $this->__subPath;
    }

    public function getSubPathname(): string
    {
        return $this->__subPath === '' ? $this->__entry() : $this->__subPath . '/' . $this->__entry();
    }
}
