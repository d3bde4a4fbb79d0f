<?php
class S { function __toString() { return 'auto'; } }
var_dump(new S instanceof Stringable, (string) new S . 'x', in_array('auto', [new S]), new S == 'auto', strlen(new S), ['auto' => 1][(string) new S], str_replace('a', 'b', [new S]));
function st(string $s) { return $s; } echo st(new S), "\n";
class B { function __toString(): string { return 5; } }
var_dump((string) new B);
class C { function __get($n) { echo "get $n "; return null; } function __set($n, $v) { echo "set $n "; } function __isset($n) { echo "isset $n "; return true; } function __unset($n) { echo "unset $n "; } }
$c = new C; $c->x ??= 5; $c->y .= 'z'; unset($c->q); var_dump(isset($c->a->b), empty($c->e), $c->d ?? 'dd'); $c->arr['k'] = 1; $c->n++;
