<?php
function t($s) { echo "$s "; return $s; }
function maker($s) { echo "make$s "; return fn($v) => $v . $s; }
echo t('a') |> maker('1') |> maker('2'), "\n";
function gen() { yield 1; yield 2; }
gen() |> iterator_to_array(...) |> array_sum(...) |> var_dump(...);
