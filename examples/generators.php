<?php
// Lazy pipelines with generators and the pipe operator.

function naturals(): Generator
{
    for ($n = 1; ; $n++) {
        yield $n;
    }
}

function where(callable $keep): Closure
{
    return function (iterable $items) use ($keep): Generator {
        foreach ($items as $item) {
            if ($keep($item)) {
                yield $item;
            }
        }
    };
}

function take(int $count): Closure
{
    return function (iterable $items) use ($count): Generator {
        foreach ($items as $item) {
            if ($count-- <= 0) {
                return;
            }
            yield $item;
        }
    };
}

$squares = naturals()
    |> where(fn (int $n): bool => $n % 3 === 1)
    |> take(5);

foreach ($squares as $n) {
    echo "$n squared is ", $n ** 2, "\n";
}
