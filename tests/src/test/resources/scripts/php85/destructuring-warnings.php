<?php
foreach ([5, 'abc', 1.5, true, false, null, new stdClass] as $v) {
    try {
        [$a, $b] = $v;
        var_dump($a, $b);
    } catch (Error $e) { echo $e->getMessage(), "\n"; }
}
list('k' => $k) = 'text';
foreach ([1, 2] as [$p]) { var_dump($p); }
[[$deep]] = [5];
var_dump($deep);
