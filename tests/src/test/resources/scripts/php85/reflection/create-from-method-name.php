<?php
class A { function m() {} }
echo ReflectionMethod::createFromMethodName('A::m')->getName(), "\n";
foreach (['A', 'A::', 'A::x', 'Nope::m'] as $n) try { ReflectionMethod::createFromMethodName($n); } catch (ReflectionException $e) { echo $e->getMessage(), "\n"; }
new ReflectionMethod('A::m');
