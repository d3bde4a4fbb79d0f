<?php
$a = [-5 => 'a']; $a[] = 'b'; echo json_encode(array_keys($a));
$b[-5] = 'a'; $b[] = 'b'; echo json_encode(array_keys($b));
$c = []; $c[-5] = 'a'; $c[-9] = 1; $c[] = 'b'; echo json_encode(array_keys($c));
function f() { $d['k'] = 0; $d[-3] = 1; $d[] = 2; $d[] = 3; $d[] = 4; $d[] = 5; return array_keys($d); } echo json_encode(f());
$e = [-1 => 1]; $e[-7] = 2; $e[] = 3; echo json_encode(array_keys($e));
$g = [-3 => 1]; unset($g[-3]); $g[] = 2; echo json_encode(array_keys($g));
$h = [-2 => 'x', ...[1, 2]]; echo json_encode(array_keys($h));
$i = [-4 => 1]; array_pop($i); $i[] = 5; echo json_encode(array_keys($i)); array_push($i, 1); echo json_encode(array_keys($i));
$j = unserialize('a:1:{i:-8;i:1;}'); $j[] = 2; echo json_encode(array_keys($j));
echo json_encode(array_keys(array_fill(-3, 5, 0))), json_encode(array_keys(range(0, 1) + [-2 => 0])), json_encode(array_flip([-5])), json_encode(array_merge([-5 => 'q'], ['w']));
$k = array_slice([-6 => 1, 2], 0, 1, true); $k[] = 3; echo json_encode(array_keys($k));
