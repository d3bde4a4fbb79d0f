<?php

class SplFileInfo implements Stringable
{
    protected $__name;
    protected $__path = '';
    protected $__fileClass = 'SplFileObject';
    protected $__infoClass = 'SplFileInfo';

    public function __construct(string $filename)
    {
        if (str_contains($filename, "\0")) {
            throw new ValueError('SplFileInfo::__construct(): Argument #1 ($filename) must not contain any null bytes');
        }
        $this->__setName($filename);
    }

    protected function __setName(string $name)
    {
        while (strlen($name) > 1 && $name[-1] === '/') {
            $name = substr($name, 0, -1);
        }
        $this->__name = $name;
        $slash = strrpos($name, '/');
        $this->__path = $slash === false ? '' : substr($name, 0, $slash);
    }

    /** The name by which the file system knows it. */
    protected function __pathname(): string
    {
        return $this->__name ?? throw new Error('Object not initialized');
    }

    public function getPath(): string
    {
        return $this->__path;
    }

    public function getFilename(): string
    {
        $name = $this->__pathname();
        $path = $this->__path;
        return $path !== '' && strlen($path) < strlen($name) ? substr($name, strlen($path) + 1) : $name;
    }

    public function getExtension(): string
    {
        $name = basename($this->getFilename());
        $dot = strrpos($name, '.');
        return $dot === false ? '' : substr($name, $dot + 1);
    }

    public function getBasename(string $suffix = ''): string
    {
        return basename($this->getFilename(), $suffix);
    }

    public function getPathname(): string
    {
        return $this->__name ?? '';
    }

    /** What a function on files answers; a failure is an exception. */
    private function __stat(string $method, string $function)
    {
        $result = @$function($this->__pathname());
        if ($result === false) {
            $kind = $function === 'filetype' ? 'Lstat' : 'stat';
            throw new RuntimeException("SplFileInfo::$method(): $kind failed for " . $this->__pathname());
        }
        return $result;
    }

    public function getPerms(): int|false
    {
        return $this->__stat('getPerms', 'fileperms');
    }

    public function getInode(): int|false
    {
        return $this->__stat('getInode', 'fileinode');
    }

    public function getSize(): int|false
    {
        return $this->__stat('getSize', 'filesize');
    }

    public function getOwner(): int|false
    {
        return $this->__stat('getOwner', 'fileowner');
    }

    public function getGroup(): int|false
    {
        return $this->__stat('getGroup', 'filegroup');
    }

    public function getATime(): int|false
    {
        return $this->__stat('getATime', 'fileatime');
    }

    public function getMTime(): int|false
    {
        return $this->__stat('getMTime', 'filemtime');
    }

    public function getCTime(): int|false
    {
        return $this->__stat('getCTime', 'filectime');
    }

    public function getType(): string|false
    {
        return $this->__stat('getType', 'filetype');
    }

    public function isWritable(): bool
    {
        return is_writable($this->__pathname());
    }

    public function isReadable(): bool
    {
        return is_readable($this->__pathname());
    }

    public function isExecutable(): bool
    {
        return is_executable($this->__pathname());
    }

    public function isFile(): bool
    {
        return is_file($this->__pathname());
    }

    public function isDir(): bool
    {
        return is_dir($this->__pathname());
    }

    public function isLink(): bool
    {
        return is_link($this->__pathname());
    }

    public function getLinkTarget(): string|false
    {
        $name = $this->__pathname();
        if ($name === '') {
            throw new RuntimeException('Empty filename');
        }
        $target = @readlink($name);
        if ($target === false) {
            $message = error_get_last()['message'] ?? '';
            $reason = substr($message, strrpos($message, ': ') + 2);
            throw new RuntimeException("Unable to read link $name, error: $reason");
        }
        return $target;
    }

    public function getRealPath(): string|false
    {
        return realpath($this->__pathname());
    }

    private static function __class(?string $class, string $default, string $base, string $argument, string $else = ''): string
    {
        if ($class === null) {
            return $default;
        }
        if (!is_a($class, $base, true)) {
            throw new TypeError("SplFileInfo::$argument must be a class name derived from $base$else, $class given");
        }
        return $class;
    }

    public function getFileInfo(?string $class = null): SplFileInfo
    {
        $class = self::__class($class, $this->__infoClass, 'SplFileInfo', 'getFileInfo(): Argument #1 ($class)');
        return $this->__made(new $class($this->__pathname()));
    }

    public function getPathInfo(?string $class = null): ?SplFileInfo
    {
        $class = self::__class($class, $this->__infoClass, 'SplFileInfo', 'getPathInfo(): Argument #1 ($class)', ' or null');
        $name = $this->getPathname();
        if ($name === '') {
            return null;
        }
        $path = dirname($name);
        return $path === '' ? null : $this->__made(new $class($path));
    }

    protected function __made(SplFileInfo $info): SplFileInfo
    {
        $info->__fileClass = $this->__fileClass;
        $info->__infoClass = $this->__infoClass;
        return $info;
    }

    public function openFile(string $mode = 'r', bool $useIncludePath = false, $context = null): SplFileObject
    {
        return new $this->__fileClass($this->__pathname(), $mode, $useIncludePath, $context);
    }

    public function setFileClass(string $class = SplFileObject::class): void
    {
        $this->__fileClass = self::__class($class, '', 'SplFileObject', 'setFileClass(): Argument #1 ($class)');
    }

    public function setInfoClass(string $class = SplFileInfo::class): void
    {
        $this->__infoClass = self::__class($class, '', 'SplFileInfo', 'setInfoClass(): Argument #1 ($class)');
    }

    public function __toString(): string
    {
        return $this->getPathname();
    }

    public function __debugInfo(): array
    {
        $name = $this->getPathname();
        return get_mangled_object_vars($this) + [
            "\0SplFileInfo\0pathName" => $name === '' && $this instanceof DirectoryIterator ? false : $name,
            "\0SplFileInfo\0fileName" => $this->__name === null && !($this instanceof DirectoryIterator) ? '' : $this->getFilename(),
        ];
    }

    #[Deprecated(since: '8.2')]
    final public function _bad_state_ex(): void
    {
        throw new LogicException(
            'The parent constructor was not called: the instance is in an invalid state'
        );
    }
}
