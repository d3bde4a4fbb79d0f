<?php
// The pipe is looser than . + << and tighter than comparison, so the whole sum is piped.
function show($x) { echo '[', var_export($x, true), ']'; return $x; }
var_dump(1 + 2 * 3 |> show(...));
var_dump('a' . 'b' |> show(...));
var_dump(10 - 4 - 3 |> show(...));
var_dump(1 << 3 |> show(...));
var_dump(-2 ** 2 |> show(...));
var_dump(!true |> show(...));
var_dump((int) '7 apples' |> show(...));
