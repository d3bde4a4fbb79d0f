<?php
/*
 * A PHP process that runs calls for one request of Parade: php worker.php --sock PATH.
 *
 * Messages are MessagePack maps behind their length (uint32, big-endian). One arrives, `op` says what is wanted; the answer
 * has `result` or `throw`, and what happened on the way: `events` (output, warnings) and `refs` (arguments by reference).
 * Before the answer there may be questions: `callback` wants a function of the program called, and while that runs other
 * messages may arrive.
 */

namespace Parade\Worker;

/** Thrown through PHP's own code when the program's function did not return; Parade knows why. */
final class Interrupted extends \Exception
{
}

/** What cannot be carried from here to there. */
final class CannotTravel extends \Exception
{
}

final class Reader
{
    private int $at = 0;

    public function __construct(private string $data, private Worker $worker)
    {
    }

    public function value(): mixed
    {
        $b = \ord($this->data[$this->at++]);
        if ($b < 0x80) {
            return $b;
        }
        if ($b < 0x90) {
            return $this->map($b & 0x0f);
        }
        if ($b < 0xa0) {
            return $this->list($b & 0x0f);
        }
        if ($b < 0xc0) {
            return $this->bytes($b & 0x1f);
        }
        if ($b >= 0xe0) {
            return $b - 256;
        }
        return match ($b) {
            0xc0 => null,
            0xc2 => false,
            0xc3 => true,
            0xc4, 0xd9 => $this->bytes($this->number('C', 1)),
            0xc5, 0xda => $this->bytes($this->number('n', 2)),
            0xc6, 0xdb => $this->bytes($this->number('N', 4)),
            0xc7 => $this->extension($this->number('C', 1)),
            0xc8 => $this->extension($this->number('n', 2)),
            0xc9 => $this->extension($this->number('N', 4)),
            0xca => $this->number('G', 4),
            0xcb => $this->number('E', 8),
            0xcc => $this->number('C', 1),
            0xcd => $this->number('n', 2),
            0xce => $this->number('N', 4),
            0xcf, 0xd3 => $this->number('J', 8),
            0xd0 => ($n = $this->number('C', 1)) > 0x7f ? $n - 0x100 : $n,
            0xd1 => ($n = $this->number('n', 2)) > 0x7fff ? $n - 0x10000 : $n,
            0xd2 => ($n = $this->number('N', 4)) > 0x7fffffff ? $n - 0x100000000 : $n,
            0xd4, 0xd5, 0xd6, 0xd7, 0xd8 => $this->extension(1 << $b - 0xd4),
            0xdc => $this->list($this->number('n', 2)),
            0xdd => $this->list($this->number('N', 4)),
            0xde => $this->map($this->number('n', 2)),
            0xdf => $this->map($this->number('N', 4)),
        };
    }

    private function number(string $format, int $size): int|float
    {
        $number = \unpack($format, $this->data, $this->at)[1];
        $this->at += $size;
        return $number;
    }

    private function bytes(int $size): string
    {
        $bytes = \substr($this->data, $this->at, $size);
        $this->at += $size;
        return $bytes;
    }

    private function list(int $size): array
    {
        $list = [];
        while ($size-- > 0) {
            $list[] = $this->value();
        }
        return $list;
    }

    private function map(int $size): array
    {
        $map = [];
        while ($size-- > 0) {
            $key = $this->value();
            $map[$key] = $this->value();
        }
        return $map;
    }

    private function extension(int $size): mixed
    {
        $type = \ord($this->data[$this->at++]);
        $end = $this->at + $size;
        $value = match ($type) {
            1 => $this->worker->handle($this->value()),
            2 => $this->worker->callback($this->value()),
            3 => (object) $this->value(),
            4 => \unserialize($this->bytes($size)),
            5 => \constant($this->bytes($size)),
        };
        $this->at = $end;
        return $value;
    }
}

final class Writer
{
    /** Classes whose objects are values for most purposes: they are copied. */
    private const VALUES = [\DateTime::class, \DateTimeImmutable::class, \DateTimeZone::class, \DateInterval::class,
        \DatePeriod::class];

    private int $depth = 0;

    public function __construct(private Worker $worker)
    {
    }

    public function value(mixed $value): string
    {
        switch (\gettype($value)) {
            case 'NULL':
                return "\xc0";
            case 'boolean':
                return $value ? "\xc3" : "\xc2";
            case 'integer':
                if ($value >= 0 && $value < 0x80) {
                    return \chr($value);
                }
                return "\xd3" . \pack('J', $value);
            case 'double':
                return "\xcb" . \pack('E', $value);
            case 'string':
                $size = \strlen($value);
                return ($size < 0x100 ? "\xc4" . \chr($size) : "\xc6" . \pack('N', $size)) . $value;
            case 'array':
                if (++$this->depth > 500) {
                    throw new CannotTravel('an array that contains itself');
                }
                $size = \count($value);
                if (\array_is_list($value)) {
                    $text = $size < 16 ? \chr(0x90 | $size) : "\xdd" . \pack('N', $size);
                    foreach ($value as $element) {
                        $text .= $this->value($element);
                    }
                } else {
                    $text = $size < 16 ? \chr(0x80 | $size) : "\xdf" . \pack('N', $size);
                    foreach ($value as $key => $element) {
                        $text .= $this->value($key);
                        $text .= $this->value($element);
                    }
                }
                $this->depth--;
                return $text;
            case 'object':
                return $this->object($value);
            default:
                return $this->extension(6, $this->value([$this->worker->resource($value), \get_resource_type($value)]));
        }
    }

    private function object(object $value): string
    {
        if ($value instanceof \stdClass && \get_class($value) === 'stdClass') {
            return $this->extension(3, $this->value(\get_object_vars($value)));
        }
        if ($value instanceof \UnitEnum) {
            return $this->extension(5, \get_class($value) . '::' . $value->name);
        }
        if (\in_array(\get_class($value), self::VALUES, true)) {
            return $this->extension(4, \serialize($value));
        }
        $callback = $value instanceof \Closure ? $this->worker->ownCallback($value) : null;
        return $callback !== null
            ? $this->extension(2, $this->value($callback))
            : $this->extension(1, $this->value([$this->worker->keep($value), \get_class($value)]));
    }

    private function extension(int $type, string $data): string
    {
        return "\xc9" . \pack('N', \strlen($data)) . \chr($type) . $data;
    }
}

final class Worker
{
    /** @var array<int, mixed> what Parade holds, by number */
    private array $handles = [];
    /** @var array<int, int> numbers by object id */
    private array $numbers = [];
    /** @var array<int, int> numbers by resource id */
    private array $resources = [];
    /** @var array<int, \WeakReference> closures that stand for functions of the program */
    private array $callbacks = [];
    private int $next = 1;
    private array $events = [];
    private bool $running = false;
    private \Closure $strict;

    public function __construct(private $stream)
    {
        $this->strict = eval('declare(strict_types=1); return function (callable $f, array &$args) { return $f(...$args); };');
        \set_error_handler(function (int $level, string $message): bool {
            $this->printed();
            $this->events[] = ['e', $level, $message];
            return true;
        });
        \register_shutdown_function(function (): void {
            $error = \error_get_last();
            if ($this->running) {
                $this->send(['fatal' => $error['message'] ?? 'it called exit']);
            }
        });
        \ob_start();
    }

    public function serve(): void
    {
        while (($message = $this->receive()) !== null) {
            $this->answer($message);
        }
    }

    // ---- what travels ------------------------------------------------------------------------------------------

    public function handle(int $number): mixed
    {
        return $this->handles[$number];
    }

    public function keep(object $object): int
    {
        $id = \spl_object_id($object);
        if (!isset($this->numbers[$id])) {
            $this->numbers[$id] = $this->next;
            $this->handles[$this->next++] = $object;
        }
        return $this->numbers[$id];
    }

    public function resource($resource): int
    {
        $id = \get_resource_id($resource);
        if (!isset($this->resources[$id])) {
            $this->resources[$id] = $this->next;
            $this->handles[$this->next++] = $resource;
        }
        return $this->resources[$id];
    }

    private function release(int $number): void
    {
        $held = $this->handles[$number] ?? null;
        if (\is_object($held)) {
            unset($this->numbers[\spl_object_id($held)]);
        } elseif (\is_resource($held)) {
            unset($this->resources[\get_resource_id($held)]);
        }
        unset($this->handles[$number]);
    }

    /** A closure that calls a function of the program. */
    public function callback(int $number): \Closure
    {
        $known = ($this->callbacks[$number] ?? null)?->get();
        if ($known !== null) {
            return $known;
        }
        $closure = fn (...$arguments) => $this->ask($number, $arguments);
        $this->callbacks[$number] = \WeakReference::create($closure);
        return $closure;
    }

    public function ownCallback(\Closure $closure): ?int
    {
        foreach ($this->callbacks as $number => $reference) {
            if ($reference->get() === $closure) {
                return $number;
            }
        }
        return null;
    }

    private function ask(int $number, array $arguments): mixed
    {
        $this->printed();
        $this->send(['callback' => $number, 'args' => $arguments, 'events' => $this->events]);
        $this->events = [];
        while (($message = $this->receive()) !== null) {
            if ($message['op'] === 'return') {
                return $message['value'];
            }
            if ($message['op'] === 'throw') {
                throw new Interrupted();
            }
            $this->answer($message);
        }
        exit;
    }

    // ---- calls -------------------------------------------------------------------------------------------------

    private function printed(): void
    {
        while (\ob_get_level() > 1) {
            \ob_end_flush();
        }
        $text = \ob_get_contents();
        if ($text !== '' && $text !== false) {
            \ob_clean();
            $this->events[] = ['o', $text];
        }
    }

    private function answer(array $message): void
    {
        foreach ($message['release'] ?? [] as $number) {
            $this->release($number);
        }
        if (isset($message['cwd'])) {
            @\chdir($message['cwd']);
        }
        $events = $this->events;
        $this->events = [];
        $before = $this->running;
        $this->running = true;
        $arguments = $message['args'] ?? [];
        $references = $message['refs'] ?? [];
        foreach ($references as $key) {
            $cell = $arguments[$key];
            $arguments[$key] = &$cell;
            unset($cell);
        }
        $answer = [];
        try {
            $answer['result'] = $this->perform($message, $arguments);
        } catch (Interrupted) {
            $answer['interrupted'] = true;
        } catch (\Throwable $thrown) {
            $answer['throw'] = $this->thrown($thrown);
        }
        $this->printed();
        $answer['events'] = $this->events;
        foreach ($references as $key) {
            $answer['refs'][] = $arguments[$key];
        }
        $this->events = $events;
        try {
            $this->send($answer);
        } catch (CannotTravel $problem) {
            $this->send(['lost' => $problem->getMessage(), 'events' => $answer['events']]);
        }
        $this->running = $before;
    }

    private function perform(array $message, array &$arguments): mixed
    {
        $name = $message['name'] ?? null;
        $object = $message['object'] ?? null;
        switch ($message['op']) {
            case 'function':
                return $this->call($name, $arguments, $message['strict']);
            case 'method':
                return $this->call($this->method($object, $name), $arguments, $message['strict']);
            case 'static':
                return $this->call([$message['class'], $name], $arguments, $message['strict']);
            case 'new':
                $class = $message['class'];
                return $this->keep(new $class(...$arguments));
            case 'bare':
                return $this->keep((new \ReflectionClass($message['class']))->newInstanceWithoutConstructor());
            case 'clone':
                return $this->keep(clone $object);
            case 'get':
                return $object->$name;
            case 'isset':
                return isset($object->$name) ? [$object->$name] : null;
            case 'set':
                $object->$name = $message['value'];
                return null;
            case 'unset':
                unset($object->$name);
                return null;
            case 'element':
                return $message['quiet'] ? (isset($object[$name]) ? [$object[$name]] : null) : [$object[$name]];
            case 'append':
                $object[] = $message['value'];
                return null;
            case 'assign':
                $object[$name] = $message['value'];
                return null;
            case 'drop':
                unset($object[$name]);
                return null;
            case 'properties':
                return \get_mangled_object_vars($object);
            case 'items':
                $items = [];
                foreach ($object as $key => $value) {
                    $items[] = [$key, $value];
                }
                return $items;
            case 'compare':
                return $object <=> $message['value'];
            case 'operate':
                return $this->operate($name, ...$arguments);
        }
        throw new \Error("Parade asks for {$message['op']}, which this worker does not know");
    }

    private function call(callable|array $callable, array &$arguments, bool $strict): mixed
    {
        return $strict ? ($this->strict)($callable, $arguments) : $callable(...$arguments);
    }

    /** An operator on two operands, or on one. */
    private function operate(string $operator, mixed $left, mixed $right = null): mixed
    {
        return match ($operator) {
            '+' => $left + $right,
            '-' => $left - $right,
            '*' => $left * $right,
            '/' => $left / $right,
            '%' => $left % $right,
            '**' => $left ** $right,
            '&' => $left & $right,
            '|' => $left | $right,
            '^' => $left ^ $right,
            '<<' => $left << $right,
            '>>' => $left >> $right,
            '~' => ~$left,
            '.' => $left . $right,
        };
    }

    private function method(object $object, string $name): callable|array
    {
        if (\method_exists($object, $name)) {
            $method = new \ReflectionMethod($object, $name);
            if (!$method->isPublic()) {
                return $method->getClosure($object);
            }
        }
        return [$object, $name];
    }

    private function thrown(\Throwable $thrown): array
    {
        $properties = [];
        foreach ((new \ReflectionObject($thrown))->getProperties() as $property) {
            $owner = $property->getDeclaringClass()->getName();
            if (!\in_array($owner, [\Exception::class, \Error::class], true) && !$property->isStatic()
                && $property->isInitialized($thrown)) {
                $properties[$property->getName()] = $property->getValue($thrown);
            }
        }
        return [
            'class' => \get_class($thrown),
            'message' => $thrown->getMessage(),
            'code' => $thrown->getCode(),
            'properties' => $properties,
            'previous' => $thrown->getPrevious() ? $this->thrown($thrown->getPrevious()) : null,
        ];
    }

    // ---- frames ------------------------------------------------------------------------------------------------

    private function receive(): ?array
    {
        $head = $this->read(4);
        if ($head === null) {
            return null;
        }
        $body = $this->read(\unpack('N', $head)[1]);
        return $body === null ? null : (new Reader($body, $this))->value();
    }

    private function read(int $size): ?string
    {
        $data = '';
        while (\strlen($data) < $size) {
            $part = \fread($this->stream, $size - \strlen($data));
            if ($part === '' || $part === false) {
                return null;
            }
            $data = $data === '' ? $part : $data . $part;
        }
        return $data;
    }

    private function send(array $message): void
    {
        $body = (new Writer($this))->value($message);
        $data = \pack('N', \strlen($body)) . $body;
        for ($sent = 0, $size = \strlen($data); $sent < $size;) {
            $written = @\fwrite($this->stream, $sent === 0 ? $data : \substr($data, $sent, 1 << 20));
            if ($written === false || $written === 0) {
                exit;
            }
            $sent += $written;
        }
    }
}

$stream = \stream_socket_client('unix://' . $argv[2], $code, $problem, 10);
if ($stream === false || \fread($stream, 6) !== 'NARYA1') {
    \fwrite(\STDERR, "no connection to Parade: $problem\n");
    exit(1);
}
\stream_set_timeout($stream, 1 << 30);
\stream_set_read_buffer($stream, 1 << 16);
\fwrite($stream, 'OK');
(new Worker($stream))->serve();
