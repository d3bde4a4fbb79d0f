<?php
class A {
    public private(set) int $n = 1;
    public protected(set) array $list = ['a' => [1]];
    protected private(set) ?A $next = null;
    function own() { $this->n++; $this->list['a'][] = 2; $this->next = new A; return $this; }
}
class B extends A {
    function n() { $this->n = 5; }
    function l() { $this->list[] = 'sub'; return count($this->list); }
    function nx() { return $this->next; }
}
$b = new B;
$b->own();
echo $b->n, json_encode($b->list), $b->l(), "\n";
$tries = [fn() => $b->n = 2, fn() => $b->n++, fn() => $b->list[] = 1, fn() => $b->list['a'][] = 1, fn() => $b->n(), function () use ($b) { $r = &$b->n; }, function () use ($b) { unset($b->n); }, function () use ($b) { foreach ([1] as $b->n) {} }, function () use ($b) { [$b->n] = [1]; }];
foreach ($tries as $t) { try { $t(); echo "ok\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; } }
