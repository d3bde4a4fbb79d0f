<?php
['a' => $x, 'b' => ['c' => $y, 'd' => [$z]]] = ['a' => 1, 'b' => ['c' => 2, 'd' => [3]]];
[, $second, , $fourth] = [1, 2, 3, 4];
[$p, $q] = [$q ?? 'q', $p ?? 'p'];
$arr = [1, [2, 3]]; [$one, [$two, &$three]] = $arr; $three = 'ref';
foreach ([['id' => 1, 'tags' => ['x', 'y']]] as ['id' => $id, 'tags' => [1 => $tag]]) echo $id, $tag;
echo $x, $y, $z, $second, $fourth, $p, $q, json_encode($arr), "\n";
