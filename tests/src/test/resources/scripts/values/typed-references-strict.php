<?php
declare(strict_types=1);
// Under strict types an operator with = converts nothing, be the property a reference or not.
class C { public int $p = 5; public float $f = 1.5; public string $s = 'a'; }

function attempt(Closure $f, C $c): void
{
    try {
        $f();
        echo 'taken: ';
    } catch (TypeError $e) {
        echo get_class($e), ': ';
    }
    var_dump($c->p, $c->f, $c->s);
}

foreach ([false, true] as $bind) {
    $c = new C;
    if ($bind) {
        $p = &$c->p;
        $f = &$c->f;
        $s = &$c->s;
    }
    attempt(function () use ($c) { $c->p .= '1'; }, $c);
    attempt(function () use ($c) { $c->p += 2; }, $c);
    attempt(function () use ($c) { $c->p += 2.0; }, $c);
    attempt(function () use ($c) { $c->f .= '1'; }, $c);
    attempt(function () use ($c) { $c->f -= 0.5; }, $c);
    attempt(function () use ($c) { $c->s .= 1; }, $c);
}
