<?php
// What the index of an element runs changes the array: the element is that of the array as it was read, whatever its storage
// is by then. Each function runs often enough to be compiled.

final class Shrinker
{
    public ?Shrinker $next = null;
    public array $ints;
    public array $floats;

    public function __construct()
    {
        $this->fill();
    }

    public function fill(): void
    {
        $this->ints = [10, 20, 30, 40];
        $this->floats = [1.5, 2.5, 3.5, 4.5];
    }

    public function change(string $name): int
    {
        switch ($name) {
            case 'pop':
                array_pop($this->ints);
                array_pop($this->floats);
                return 3;
            case 'text':
                $this->ints[0] = 'text';
                $this->floats[0] = 'text';
                return 3;
            case 'clear':
                $this->ints = [];
                $this->floats = [];
                return 3;
            default:
                return 3;
        }
    }
}

function change(array &$list, int $how): int
{
    switch ($how) {
        case 1:
            array_pop($list);
            break;
        case 2:
            $list[0] = 'text';
            break;
        case 3:
            $list = [];
            break;
        case 4:
            unset($list[1]);
            break;
    }
    return 3;
}

function intAt(array &$list, int $how): int
{
    return $list[change($list, $how)] ?? -1;
}

function floatAt(array &$list, int $how): float
{
    return $list[change($list, $how)] ?? -1.0;
}

function intSum(array $list, int $how): int
{
    $sum = 0;
    for ($i = 0; $i < 4; $i++) {
        $sum += @$list[$i] + @$list[change($list, $how)];
    }
    return $sum;
}

function intOf(Shrinker $shrinker, string $name): int
{
    return 1 + @$shrinker->ints[$shrinker->change($name)];
}

function floatOf(Shrinker $shrinker, string $name): float
{
    return 1.5 + @$shrinker->floats[$shrinker->change($name)];
}

function written(array $list, int $how): string
{
    $list[change($list, $how)] = 7;
    return json_encode($list);
}

for ($round = 0; $round < 3000; $round++) {
    $out = '';
    for ($how = 0; $how < 5; $how++) {
        $ints = [1, 2, 3, 4];
        $floats = [0.5, 1.5, 2.5, 3.5];
        $out .= intAt($ints, $how) . ' ' . floatAt($floats, $how) . ' ' . count($ints) . ' ' . written([1, 2, 3, 4], $how) . "\n";
    }
    $out .= intSum([1, 2, 3, 4], 0) . ' ' . intSum([1, 2, 3, 4], 4) . "\n";
    foreach (['plain', 'pop', 'text', 'clear'] as $name) {
        $shrinker = new Shrinker();
        $out .= intOf($shrinker, $name) . ' ';
        $shrinker->fill();
        $out .= floatOf($shrinker, $name) . "\n";
    }
    if ($round % 1000 === 0) {
        echo $out;
    } elseif ($out !== $last) {
        exit("round $round differs:\n$out");
    }
    $last = $out;
}

// Behind ?-> the index is not evaluated when there is no object.
function said(): int
{
    echo 'said ';
    return 0;
}

$none = null;
$shrinker->next = null;
var_dump($none?->ints[said()], $shrinker?->ints[said()], $shrinker->next?->ints[said()], $none?->next->ints[said()]);
