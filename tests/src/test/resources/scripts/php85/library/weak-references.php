<?php
$o = new stdClass; $w = WeakReference::create($o); $m = new WeakMap; $m[$o] = 'data'; $m[$k = new ArrayObject] = $o;
var_dump($w->get() === $o, WeakReference::create($o) === $w, count($m));
unset($m[$k]); $o = null;
var_dump($w->get(), count($m));
foreach ([fn() => $m['x'] = 1, fn() => $m[new stdClass], fn() => $m[] = 1, fn() => serialize($m), fn() => new WeakReference, fn() => clone $w, fn() => $m->p = 1] as $f) try { $f(); echo "ok\n"; } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
