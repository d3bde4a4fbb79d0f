<?php
$a = [1];
foreach ([[], new stdClass, 1.5, true, null] as $k) {
    try { echo json_encode($a[$k] ?? 'unset'), ' '; var_dump($a[$k]); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
    try { $a[$k] = 1; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
    try { var_dump(isset($a[$k])); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
}
try { $s = 'abc'; $s[] = 'd'; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $s = 'abc'; $s['x'] = 'd'; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $s = 'abc'; $s[0] = ''; } catch (Error $e) { echo $e->getMessage(), "\n"; }
$s[5] = 'long'; var_dump($s);
$n = 5; try { $n[0] = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
$f = false; $f[] = 1; var_dump($f);
