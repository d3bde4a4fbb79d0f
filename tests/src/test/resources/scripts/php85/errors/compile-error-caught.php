<?php
// What PHP's parser throws can be caught; what its compiler refuses ends the program.
foreach (['class A { public public $x; }', 'abstract final class B {}', 'class C { function m(static $x) {} }', 'function f() { __halt_compiler(); }', 'abstract class D { final abstract function m(); }', '1 +'] as $code) {
    try {
        eval($code);
        echo "accepted\n";
    } catch (CompileError $e) { echo get_class($e), ' ', $e->getLine(), ': ', $e->getMessage(), "\n"; }
}
eval('class E { public private $x; }');
