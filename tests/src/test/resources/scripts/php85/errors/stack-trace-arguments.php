<?php
class A { function m() { throw new Exception('x'); } }
function t(...$a) { (new A)->m(...$a); }
try { t(1, 1.0, -0.5, true, null, 'short', 'a string longer than fifteen', [1], new A, fn() => 1, PHP_INT_MAX, 1e100, NAN, "nul\0byte"); } catch (Exception $e) { echo $e->getTraceAsString(), "\n"; }
ini_set('zend.exception_string_param_max_len', '3');
try { t('abcdef', 'abc'); } catch (Exception $e) { echo $e->getTraceAsString(), "\n"; }
ini_set('zend.exception_ignore_args', '1');
try { (new A)->m('abcdef', 5); } catch (Exception $e) { echo $e->getTraceAsString(), "\n"; }
