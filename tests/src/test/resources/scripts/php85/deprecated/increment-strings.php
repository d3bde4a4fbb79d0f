<?php
foreach (['a', 'Az', 'zZ9', '', '-', 'a b', '5', '5.5', '1e2', ' 5', '5 ', 'é'] as $s) {
    $x = $y = $s;
    $x++;
    var_dump($x);
    $y--;
    var_dump($y);
}
