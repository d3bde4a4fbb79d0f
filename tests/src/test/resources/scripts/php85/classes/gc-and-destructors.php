<?php
class D { public $o; function __construct(public $n) {} function __destruct() { echo "~{$this->n} "; } }
$a = new D('a'); $a = new D('b'); echo "| "; unset($a); echo "| ";
function f() { $l = new D('local'); return 'r'; } echo f(), ' | ';
(new D('temp')); echo "| "; $x = [new D('el'), new D('el2')]; array_pop($x); echo "| "; $x = null;
try { (function () { $d = new D('unwound'); throw new Exception; })(); } catch (Exception) { echo '| '; }
