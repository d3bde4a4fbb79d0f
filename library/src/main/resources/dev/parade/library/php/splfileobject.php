<?php

class SplFileObject extends SplFileInfo implements RecursiveIterator, SeekableIterator
{
    const DROP_NEW_LINE = 1;
    const READ_AHEAD = 2;
    const SKIP_EMPTY = 4;
    const READ_CSV = 8;

    private $__stream;
    private $__mode = 'r';
    private $__flags = 0;
    /** The line read last, null when none is held. */
    private $__line;
    /** The fields of the line read last, null when none are held. */
    private $__fields;
    private $__number = 0;
    private $__maxLength = 0;
    private $__csv = [',', '"', '\\'];
    private $__escapeGiven = false;

    public function __construct(string $filename, string $mode = 'r', bool $useIncludePath = false, $context = null)
    {
        if (str_contains($filename, "\0")) {
            throw new ValueError('SplFileObject::__construct(): Argument #1 ($filename) must not contain any null bytes');
        }
        $this->__openStream($filename, $mode, $useIncludePath, $context, self::class);
        $name = $this->__name;
        $slash = strrpos(strlen($name) > 1 && $name[-1] === '/' ? substr($name, 0, -1) : $name, '/');
        $this->__path = $slash === false ? '' : substr($name, 0, $slash);
    }

    protected function __openStream(string $filename, string $mode, bool $useIncludePath, $context, string $class)
    {
        if ($this->__stream !== null) {
            throw new Error('Cannot call constructor twice');
        }
        if (is_dir($filename)) {
            throw new LogicException('Cannot use SplFileObject with directories');
        }
        $stream = @fopen($filename, $mode, $useIncludePath, $context);
        if ($stream === false) {
            $message = error_get_last()['message'] ?? "fopen($filename): Failed to open stream";
            throw new RuntimeException($class . '::__construct' . substr($message, strlen('fopen')));
        }
        $this->__stream = $stream;
        $this->__mode = $mode;
        $this->__name = strlen($filename) > 1 && $filename[-1] === '/' ? substr($filename, 0, -1) : $filename;
    }

    private function __handle()
    {
        return $this->__stream ?? throw new RuntimeException('Object not initialized');
    }

    private function __drop()
    {
        $this->__line = null;
        $this->__fields = null;
    }

    /** Reads a line of text; false at the end of the file. */
    private function __read(bool $silent, int $add, bool $csv): bool
    {
        $this->__drop();
        if (feof($this->__stream)) {
            if (!$silent) {
                throw new RuntimeException("Cannot read from file {$this->__name}");
            }
            return false;
        }
        $line = $this->__maxLength > 0 ? fgets($this->__stream, $this->__maxLength + 1) : fgets($this->__stream);
        $line = (string) $line;
        if (!$csv && $this->__flags & self::DROP_NEW_LINE && str_ends_with($line, "\n")) {
            $line = substr($line, 0, str_ends_with($line, "\r\n") ? -2 : -1);
        }
        $this->__line = $line;
        $this->__number += $add;
        return true;
    }

    private function __isEmpty(): bool
    {
        $line = $this->__line;
        return $line === ''
            || $this->__flags & self::READ_CSV
                && $this->__flags & self::DROP_NEW_LINE
                && ($line === "\n" || $line === "\r\n");
    }

    private function __readFields(string $separator, string $enclosure, string $escape, bool $silent): bool
    {
        do {
            $held = $this->__line !== null;
            $from = feof($this->__stream) ? false : ftell($this->__stream);
            if (!$this->__read($silent, $held ? 1 : 0, true)) {
                return false;
            }
        } while ($this->__isEmpty() && $this->__flags & self::SKIP_EMPTY);
        if ($from !== false && substr_count($this->__line, $enclosure) % 2 === 1) {
            fseek($this->__stream, $from);
            $fields = fgetcsv($this->__stream, null, $separator, $enclosure, $escape);
        } else {
            $fields = str_getcsv(rtrim($this->__line, "\r\n"), $separator, $enclosure, $escape);
        }
        $this->__fields = $fields === false ? [null] : $fields;
        return true;
    }

    private function __readLineOnce(bool $silent): bool
    {
        if ($this->__flags & self::READ_CSV) {
            return $this->__readFields(...$this->__csv, silent: $silent);
        }
        if (static::class !== self::class && static::class !== 'SplTempFileObject' && $this->__overrides()) {
            $held = $this->__line !== null || $this->__fields !== null;
            $this->__drop();
            if (feof($this->__stream)) {
                if (!$silent) {
                    throw new RuntimeException("Cannot read from file {$this->__name}");
                }
                return false;
            }
            $number = $this->__number;
            $line = $this->getCurrentLine();
            if (!is_string($line)) {
                throw new TypeError(
                    static::class . '::getCurrentLine(): Return value must be of type string, '
                    . get_debug_type($line) . ' returned'
                );
            }
            if ($this->__line !== null || $this->__fields !== null) {
                $this->__number++;
            }
            $this->__number = max($number, $held ? $number + 1 : $this->__number - 1);
            $this->__drop();
            $this->__line = $line;
            return true;
        }
        return $this->__read($silent, $this->__line !== null ? 1 : 0, false);
    }

    private function __overrides(): bool
    {
        foreach ([static::class, ...class_parents($this)] as $class) {
            if ($class === self::class || $class === 'SplTempFileObject') {
                return false;
            }
            if ((new ReflectionMethod($class, 'getCurrentLine'))->class === $class) {
                return true;
            }
        }
        return false;
    }

    private function __readLine(bool $silent): bool
    {
        $found = $this->__readLineOnce($silent);
        while ($found && $this->__flags & self::SKIP_EMPTY && $this->__isEmpty()) {
            $this->__drop();
            $found = $this->__readLineOnce($silent);
        }
        return $found;
    }

    public function rewind(): void
    {
        if ($this->__stream === null) {
            throw new Error('Object not initialized');
        }
        if (!rewind($this->__stream)) {
            throw new RuntimeException("Cannot rewind file {$this->__name}");
        }
        $this->__drop();
        $this->__number = 0;
        if ($this->__flags & self::READ_AHEAD) {
            $this->__readLine(true);
        }
    }

    public function eof(): bool
    {
        return feof($this->__handle());
    }

    public function valid(): bool
    {
        if ($this->__flags & self::READ_AHEAD) {
            return $this->__line !== null || $this->__fields !== null;
        }
        return $this->__stream !== null && !feof($this->__stream);
    }

    public function fgets(): string
    {
        $this->__handle();
        $this->__read(false, 1, false);
        return $this->__line;
    }

    public function fread(int $length): string|false
    {
        if ($length <= 0) {
            throw new ValueError('SplFileObject::fread(): Argument #1 ($length) must be greater than 0');
        }
        return fread($this->__handle(), $length);
    }

    /** Checks the characters of a CSV format. */
    private static function __checkCsv(?string $separator, ?string $enclosure, ?string $escape, string $method, int $first)
    {
        foreach ([['separator', $separator], ['enclosure', $enclosure]] as $i => [$name, $value]) {
            if ($value !== null && strlen($value) !== 1) {
                throw new ValueError(
                    "SplFileObject::$method(): Argument #" . ($first + $i) . " (\$$name) must be a single character"
                );
            }
        }
        if ($escape !== null && strlen($escape) > 1) {
            throw new ValueError(
                "SplFileObject::$method(): Argument #" . ($first + 2) . ' ($escape) must be empty or a single character'
            );
        }
    }

    private function __escape(?string $escape, string $method): string
    {
        if ($escape !== null) {
            return $escape;
        }
        if (!$this->__escapeGiven && PHP_VERSION_ID >= 80400) {
            trigger_error(
                "SplFileObject::$method(): the \$escape parameter must be provided, as its default value will change,"
                . ' either explicitly or via SplFileObject::setCsvControl()',
                E_USER_DEPRECATED
            );
        }
        return $this->__csv[2];
    }

    public function fgetcsv(string $separator = ',', string $enclosure = '"', string $escape = '\\'): array|false
    {
        $given = func_num_args();
        $this->__handle();
        self::__checkCsv($separator, $enclosure, $escape, 'fgetcsv', 1);
        $found = $this->__readFields(
            $given > 0 ? $separator : $this->__csv[0],
            $given > 1 ? $enclosure : $this->__csv[1],
            $this->__escape($given > 2 ? $escape : null, 'fgetcsv'),
            true
        );
        return $found ? $this->__fields : false;
    }

    public function fputcsv(
        array $fields,
        string $separator = ',',
        string $enclosure = '"',
        string $escape = '\\',
        string $eol = "\n"
    ): int|false {
        $given = func_num_args();
        $this->__handle();
        self::__checkCsv($separator, $enclosure, $escape, 'fputcsv', 2);
        return fputcsv(
            $this->__stream,
            $fields,
            $given > 1 ? $separator : $this->__csv[0],
            $given > 2 ? $enclosure : $this->__csv[1],
            $this->__escape($given > 3 ? $escape : null, 'fputcsv'),
            $eol
        );
    }

    public function setCsvControl(string $separator = ',', string $enclosure = '"', string $escape = '\\'): void
    {
        $given = func_num_args();
        self::__checkCsv($separator, $enclosure, $escape, 'setCsvControl', 1);
        if ($given > 2) {
            $this->__escapeGiven = true;
        }
        $this->__csv = [$separator, $enclosure, $escape];
    }

    public function getCsvControl(): array
    {
        return $this->__csv;
    }

    public function flock(int $operation, &$wouldBlock = null): bool
    {
        return flock($this->__handle(), $operation, $wouldBlock);
    }

    public function fflush(): bool
    {
        return fflush($this->__handle());
    }

    public function ftell(): int|false
    {
        return ftell($this->__handle());
    }

    public function fseek(int $offset, int $whence = SEEK_SET): int
    {
        $this->__handle();
        $this->__drop();
        return fseek($this->__stream, $offset, $whence);
    }

    public function fgetc(): string|false
    {
        $this->__handle();
        $this->__drop();
        $c = fgetc($this->__stream);
        if ($c === "\n") {
            $this->__number++;
        }
        return $c;
    }

    public function fpassthru(): int
    {
        return fpassthru($this->__handle());
    }

    public function fscanf(string $format, mixed &...$vars): array|int|null
    {
        $this->__handle();
        $this->__read(false, $this->__line !== null ? 1 : 0, false);
        return sscanf($this->__line, $format, ...$vars);
    }

    public function fwrite(string $data, int $length = 0): int|false
    {
        $this->__handle();
        if (func_num_args() > 1) {
            $data = substr($data, 0, max(0, $length));
        }
        return $data === '' ? 0 : fwrite($this->__stream, $data);
    }

    public function fstat(): array
    {
        return fstat($this->__handle());
    }

    public function ftruncate(int $size): bool
    {
        $this->__handle();
        if ($size < 0) {
            throw new ValueError('SplFileObject::ftruncate(): Argument #1 ($size) must be greater than or equal to 0');
        }
        return ftruncate($this->__stream, $size);
    }

    public function current(): string|array|false
    {
        $this->__handle();
        if ($this->__line === null && $this->__fields === null) {
            $this->__readLine(true);
        }
        return $this->__fields ?? $this->__line ?? false;
    }

    public function key(): int
    {
        return $this->__number;
    }

    public function next(): void
    {
        $this->__handle();
        $this->__drop();
        if ($this->__flags & self::READ_AHEAD) {
            $this->__readLine(true);
        }
        $this->__number++;
    }

    public function setFlags(int $flags): void
    {
        $this->__flags = $flags;
    }

    public function getFlags(): int
    {
        return $this->__flags & 15;
    }

    public function setMaxLineLen(int $maxLength): void
    {
        if ($maxLength < 0) {
            throw new ValueError(
                'SplFileObject::setMaxLineLen(): Argument #1 ($maxLength) must be greater than or equal to 0'
            );
        }
        $this->__maxLength = $maxLength;
    }

    public function getMaxLineLen(): int
    {
        return $this->__maxLength;
    }

    public function hasChildren()
    {
        return false;
    }

    public function getChildren()
    {
        return null;
    }

    public function seek(int $line): void
    {
        $this->__handle();
        if ($line < 0) {
            throw new ValueError('SplFileObject::seek(): Argument #1 ($line) must be greater than or equal to 0');
        }
        $this->rewind();
        for ($i = 0; $i < $line; $i++) {
            if (!$this->__readLine(true)) {
                return;
            }
        }
        if ($line > 0 && !($this->__flags & self::READ_AHEAD)) {
            $this->__number++;
            $this->__drop();
        }
    }

    public function getCurrentLine(): string
    {
        $this->__handle();
        $this->__read(false, 1, false);
        return $this->__line;
    }

    public function __toString(): string
    {
        $this->__handle();
        if ($this->__line === null) {
            $this->__readLine(true);
        }
        return (string) $this->__line;
    }

    public function __debugInfo(): array
    {
        return parent::__debugInfo() + [
            "\0SplFileObject\0openMode" => $this->__mode,
            "\0SplFileObject\0delimiter" => $this->__csv[0],
            "\0SplFileObject\0enclosure" => $this->__csv[1],
        ];
    }
}
