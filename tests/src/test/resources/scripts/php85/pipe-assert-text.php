<?php
try {
    assert('a' |> strlen(...) |> (fn($x) => $x > 5) && false);
} catch (AssertionError $e) {
    echo $e->getMessage(), "\n";
}
try {
    assert((fn($x) => $x |> foo(...) + 1 |> bar(...))(1) && false);
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
