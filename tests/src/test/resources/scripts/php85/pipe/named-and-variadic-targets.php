<?php
function opt($a, $b = 'B', ...$rest) { return "$a$b" . count($rest); }
function all(...$v) { return json_encode($v); }
echo 'x' |> opt(...), "\n";
echo [1, 2] |> all(...), "\n";
function strictArgs() { return func_num_args() . ':' . json_encode(func_get_args()); }
echo null |> strictArgs(...), "\n";
try { 1 |> max(...); } catch (TypeError|ValueError $e) { echo $e->getMessage(), "\n"; }
try { 'a' |> str_replace(...); } catch (ArgumentCountError $e) { echo $e->getMessage(), "\n"; }
