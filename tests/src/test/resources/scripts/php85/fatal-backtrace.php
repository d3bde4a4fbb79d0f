<?php
class A { function go($x) { go2(); } }
function go2() { eval('class B { abstract function x(); }'); }
(new A)->go(5);
