<?php
$s = new SplObjectStorage; $a = new stdClass; $b = new ArrayObject;
$s[$a] = 'A'; $s[$b] = ['B']; $s->offsetSet(new stdClass);
foreach ($s as $i => $o) { echo $i, get_class($o), json_encode($s->getInfo()), ' '; if ($i === 0) $s->setInfo('changed'); }
echo $s[$a], count($s), "\n";
try { $s[new stdClass]; } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
try { $s['x'] = 1; } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
$t = clone $s; $t->removeAll($s); echo count($t), count($s), "\n";
$u = new SplObjectStorage; $u[$a] = 1; $s->removeAllExcept($u); echo count($s), "\n";
var_dump($s->seek(0));
try { $s->seek(5); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
