<?php
class M { 
 #[NoDiscard("m")] function __call($n, $a) { return 1; }
 #[NoDiscard] static function __callStatic($n, $a) { return 1; }
 #[NoDiscard] function __get($n) { return 1; }
 #[NoDiscard] function __isset($n) { return true; }
 #[NoDiscard] function __toString(): string { return ""; }
 #[NoDiscard] function __invoke() { return 1; }
 #[NoDiscard] function m() { return 1; }
 static function t() { $f = #[NoDiscard] fn() => 1; $f(); }
}
$m = new M;
$m->foo();
M::bar();
$m->x;
isset($m->x);
$m->x = 1;
(string) $m;
$m();
$m?->m();
($m->m());
@$m->m();
5 |> $m;
5 |> $m->foo(...);
for ($m->m(), $i = 0; $m->m(), $i < 1; $m->m(), $i++) {}
for ($i = 0, $m->m(); $i < 1; $i++, $m->m()) {}
M::t();
call_user_func([$m, 'm']);
call_user_func_array([$m, 'm'], []);
\call_user_func([$m, 'foo']);
$f = 'call_user_func'; $f([$m, 'm']);
$m->m() and 1;
1 and $m->m();
1 ? $m->m() : 2;
$m->m(...)();
array_map([$m, 'm'], [1]);
(new ReflectionMethod('M', 'm'))->invoke($m);
switch ($m->m()) {}
match(true) { default => $m->m() };
unset($m->m()[0]);
[$m->m()];
"{$m->m()}";
null ?? $m->m();
$dt = new DateTimeImmutable('2020-01-01'); $dt->setMicrosecond(5);
$d = new DateTimeImmutable; date_sub(date_create(), new DateInterval('P1D'));
