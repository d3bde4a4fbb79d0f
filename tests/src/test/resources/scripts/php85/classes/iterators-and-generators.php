<?php
function kv() { try { $r = yield 'a' => 1; echo "[$r]"; yield 'b' => 2; yield from ['c' => 3, 'd' => 4]; return 'ret'; } finally { echo '(fin)'; } }
$g = kv(); foreach ($g as $k => $v) echo "$k=$v "; echo $g->getReturn(), "\n";
$g = kv(); $g->current(); echo $g->send('sent'), $g->key(), ' '; unset($g); echo "\n";
foreach ([function () { $g = kv(); foreach ($g as $x); foreach ($g as $x); }, function () { $g = (function () { yield 1; throw new Exception('in'); })(); foreach ($g as $x); }, function () { $g = (function () { try { yield 1; } catch (Exception $e) { echo 'c:', $e->getMessage(), ' '; yield 2; } })(); $g->current(); echo $g->throw(new Exception('T')), "\n"; }, function () { $g = (function () use (&$g) { yield from $g; })(); $g->current(); }] as $t) try { $t(); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
