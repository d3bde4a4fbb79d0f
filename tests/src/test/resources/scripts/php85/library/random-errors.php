<?php
use Random\{Randomizer, Engine\Mt19937, Engine\Xoshiro256StarStar, Engine, IntervalBoundary};
$r = new Randomizer(new Mt19937(1));
class Short implements Engine { function generate(): string { return ''; } }
foreach ([fn() => $r->getInt(5, 1), fn() => $r->getFloat(1, 1), fn() => $r->getFloat(NAN, 1), fn() => $r->getBytes(0), fn() => $r->getBytesFromString('', 3), fn() => $r->getBytesFromString('a', 0), fn() => $r->pickArrayKeys([], 1), fn() => $r->pickArrayKeys([1], 2), fn() => new Xoshiro256StarStar('short'), fn() => new Xoshiro256StarStar(str_repeat("\0", 32)), fn() => (new Randomizer(new Short))->nextInt(), fn() => $r->getFloat(0, INF), fn() => random_int(5, 1), fn() => random_bytes(0), fn() => new Mt19937(1, 99)] as $f) {
    try { $f(); echo "ok\n"; } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
var_dump(IntervalBoundary::cases()[3]->name, (new Randomizer(new class implements Engine { function generate(): string { return "\x05"; } }))->getInt(0, 255));
