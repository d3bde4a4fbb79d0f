<?php
class S {
    #[\NoDiscard] public function m() { return 1; }
    #[\NoDiscard('static one')] public static function s() { return 2; }
    #[\NoDiscard] public function __invoke() { return 3; }
}
$s = new S;
$s->m();
S::s();
$s();
(void) $s->m();
$f = $s->m(...);
$f();
call_user_func([$s, 'm']);
array_map([$s, 'm'], [1]);
