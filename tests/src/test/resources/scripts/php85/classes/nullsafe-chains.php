<?php
class N { public ?N $n = null; public $a = ['k' => 1]; function m() { echo "m "; return $this->n; } static $s = 5; }
$o = new N; $null = null;
var_dump($o?->n?->n->x->y, $null?->foo(bar())->baz['x'], $o->m()?->m()->m(), isset($o?->n->a['k']), $null?->a ?? 'def', empty($null?->x), $o?->a['k'], "{$null?->x}|");
try { $null->x(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
echo $null->p, "\n";
try { $null->p = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
foreach ($o?->a as $v) echo $v;
function bar() { echo 'not called'; }
