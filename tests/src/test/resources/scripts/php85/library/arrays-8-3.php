<?php
var_dump(array_pad([1], 3, 0), range('a', 'e', 2), range(5, 1, 2), range('1', '3'), range(0, 1, 0.25));
foreach ([fn() => range(1, 2, 5), fn() => range(1, 5, 0), fn() => range('a', '', 1), fn() => range(1, 'x'), fn() => range(1, 3, -1), fn() => range([], 1), fn() => range(1, INF), fn() => range('A', 'C', 1.5), fn() => array_fill(0, -1, 0), fn() => array_chunk([1], 0), fn() => array_rand([], 1), fn() => array_combine([1], [1, 2]), fn() => array_column([[1]], []), fn() => array_multisort($GLOBALS['q'], 1)] as $f) try { echo json_encode($f()), "\n"; } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
$neg[-5] = 'a'; $neg[] = 'b'; var_dump(array_keys($neg));
