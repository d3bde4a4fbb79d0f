<?php
#[\Deprecated('do not', since: '1.5')]
trait T { function m() { return 'm'; } }
class A { use T; }
echo (new A)->m(), "\n";
#[\Deprecated] trait U {}
class B { use U, T; }
