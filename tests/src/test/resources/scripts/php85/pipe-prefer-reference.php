<?php
var_dump(['a' => 1, 'b' => 2] |> array_keys(...) |> (fn(array $k) => implode(',', $k)));
try {
    [3, 1] |> sort(...);
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
