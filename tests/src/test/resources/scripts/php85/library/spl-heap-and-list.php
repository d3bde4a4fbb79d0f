<?php
$h = new SplPriorityQueue; $h->setExtractFlags(SplPriorityQueue::EXTR_BOTH);
foreach (['lo' => 1, 'hi' => 10, 'mid' => [5, 1]] as $k => $p) $h->insert($k, $p);
while (!$h->isEmpty()) echo json_encode($h->extract()), ' ';
echo "\n";
$l = new SplDoublyLinkedList; foreach ([1, 2, 3] as $x) $l[] = $x; $l->add(1, 'new'); unset($l[0]); $l->setIteratorMode(SplDoublyLinkedList::IT_MODE_LIFO);
foreach ($l as $k => $v) echo "$k=>$v ";
echo serialize($l), "\n";
foreach ([fn() => $l[99], fn() => $l->add(9, 1), fn() => (new SplStack)->pop(), fn() => (new SplMinHeap)->top(), fn() => new SplFixedArray(-1), fn() => (new SplFixedArray(1))[5], fn() => (new SplQueue)->dequeue(), fn() => $l->offsetUnset(-1), fn() => (new SplFixedArray(2))['x']] as $f) try { $f(); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
var_dump(SplFixedArray::fromArray([3 => 'c', 1 => 'a'])->toArray(), json_encode(SplFixedArray::fromArray([1, 2])));
