<?php
declare(strict_types=1);
function nothing(int $x): void { echo "got $x\n"; }
var_dump(5 |> nothing(...));
try { '5' |> nothing(...); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
