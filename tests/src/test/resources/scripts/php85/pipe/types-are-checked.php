<?php
function i(int $x): string { return "int $x"; }
function s(string $x): int { return $x; }
var_dump('5' |> i(...));
var_dump(5.0 |> i(...));
try { '5x' |> i(...); } catch (TypeError $e) { echo preg_replace('/ in .*/s', '', $e->getMessage()), "\n"; }
try { 'abc' |> s(...); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { [] |> i(...); } catch (TypeError $e) { echo preg_replace('/, called.*/s', '', $e->getMessage()), "\n"; }
var_dump(null |> (fn(?int $x) => $x ?? 'none'));
