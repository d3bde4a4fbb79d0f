<?php
// What unserialize() makes of any bytes, serialize() writes so that it comes back the same.

class Open
{
    public $a = 1;
    protected $b = [2];
    private $c = null;
}

#[AllowDynamicProperties]
class Typed
{
    public int $int = 0;
    public ?string $string = null;
    public array $array = [];
    public ?self $self = null;
    public int|float $number = 1.5;
}

final class Constant
{
    public function __construct(public readonly int $value = 1) {}
}

class Waking
{
    public $kept = 'kept';
    public $left = 'left';

    public function __sleep(): array
    {
        return ['kept'];
    }

    public function __wakeup(): void
    {
        $this->left = 'woken';
    }
}

class Writing
{
    public $data = [];

    public function __serialize(): array
    {
        return $this->data;
    }

    public function __unserialize(array $data): void
    {
        $this->data = $data;
    }
}

class Ending
{
    public $held;

    public function __destruct()
    {
        $this->held = null;
    }
}

enum Suit: string
{
    case Hearts = 'H';
    case Spades = 'S';
}

try {
    $value = unserialize($input);
} catch (Throwable) {
    return;
}
try {
    unserialize($input, ['allowed_classes' => ['Open'], 'max_depth' => 3]);
} catch (Throwable) {
    // Typed properties do not take what stands for a class that is not allowed.
}
try {
    $first = serialize($value);
    $second = serialize(unserialize($first));
} catch (Throwable) {
    return;
}
if ($first !== $second) {
    echo "$first\ncomes back as\n$second\n";
    exit(97);
}
