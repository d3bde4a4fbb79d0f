<?php
function g() { yield 'a' => 1; yield 'a' => 2; }
var_dump(iterator_to_array(g()), iterator_to_array(g(), false), iterator_count([1, 2]), iterator_to_array(['k' => 'v'], true), iterator_apply($it = new ArrayIterator([1, 2]), fn() => print('x') > 0));
try { iterator_to_array(5); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$l = new LimitIterator(new InfiniteIterator(new ArrayIterator([1, 2, 3])), 1, 5);
echo implode(',', iterator_to_array($l, false)), "\n";
try { new LimitIterator(new EmptyIterator, -1); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
$m = new MultipleIterator(MultipleIterator::MIT_KEYS_ASSOC | MultipleIterator::MIT_NEED_ANY); $m->attachIterator(new ArrayIterator([1, 2]), 'x'); $m->attachIterator(new ArrayIterator([3]), 'y');
foreach ($m as $v) echo json_encode($v);
echo "\n";
