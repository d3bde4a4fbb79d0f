<?php
echo $a, $b['x'], $c->p;
$arr = [1];
echo $arr[5], $arr['k'], $arr["1x"];
echo (new stdClass)->missing, 'abc'[0], @'abc'[10];
try { echo 'abc'['x']; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { echo UNDEF; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { echo stdClass::X; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { echo stdClass::$x; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { (new stdClass)->m(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { nope(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
null->x ?? 1;
