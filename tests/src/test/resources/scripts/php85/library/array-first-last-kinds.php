<?php
enum E { case A; case B; }
var_dump(array_first(E::cases()), array_last(E::cases())?->name);
var_dump(array_first([[]]), array_last([false]), array_first(['' => 'k']));
$a = [10, 20, 30];
end($a);
array_first($a); array_last($a);
var_dump(current($a));
unset($a[2]);
var_dump(array_last($a), array_key_last($a));
var_dump(array_first(array_filter([1, 2, 3], fn($x) => $x > 1)));
var_dump([1, 2] |> array_last(...), array_first(array: ['n']));
$o = new stdClass; var_dump(array_first([$o]) === $o);
foreach ([new ArrayObject([1]), null, 'abc'] as $bad) try { array_last($bad); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { array_first(); } catch (ArgumentCountError $e) { echo $e->getMessage(), "\n"; }
