<?php
class A { public int $n = 1 { get { echo "get "; return $this->n; } set { echo "set($value) "; $this->n = $value; } }
    public ?array $a { get { echo "geta "; return $this->store; } set { echo "seta "; $this->store = $value; } } private ?array $store = [1]; }
$a = new A;
$a->n += 5; echo $a->n, "\n";
$a->n++; ++$a->n; echo $a->n--, "\n";
$a->n .= '0'; echo $a->n, "\n";
$a->n ??= 3; echo $a->n ?? 'none', "\n";
var_dump(isset($a->n), empty($a->n), isset($a->a[0]), isset($a->a[5]));
try { $a->a[] = 2; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $r = &$a->n; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { unset($a->n); } catch (Error $e) { echo $e->getMessage(), "\n"; }
