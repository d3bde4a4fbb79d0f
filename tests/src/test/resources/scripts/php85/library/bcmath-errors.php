<?php
use BcMath\Number;
$n = new Number(1);
foreach ([fn() => new Number('abc'), fn() => new Number(1.5), fn() => new Number('1') / 0, fn() => new Number('1') % 0, fn() => (new Number(-1))->sqrt(), fn() => new Number(1) + 'x', fn() => new Number(1) + [], fn() => new Number(2) ** '1.5', fn() => (new Number(1))->add(1, -1), fn() => $n->value = 'x', fn() => (new Number(1))->nope, fn() => bcadd('x', '1'), fn() => bcdiv('1', '0'), fn() => bcpowmod('1', '2', '0'), fn() => bcround('1.5', 0, RoundingMode::HalfOdd), fn() => bcsqrt('-1'), fn() => (new Number(1)) << 1] as $f) {
    try { echo $f(), "\n"; } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
