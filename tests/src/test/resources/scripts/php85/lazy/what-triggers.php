<?php
class A { public $a = 1; private $b = 2; public static $s = 's'; const C = 'c'; function nothing() { return 'n'; } function reads() { return $this->b; } }
$r = new ReflectionClass('A');
$acts = [
    'method without props' => fn($o) => $o->nothing(), 'method with props' => fn($o) => $o->reads(), 'static' => fn($o) => $o::$s . $o::C, 'isset' => fn($o) => isset($o->a),
    'unset' => function ($o) { unset($o->a); }, 'foreach' => function ($o) { foreach ($o as $k => $v); }, 'clone' => fn($o) => clone $o, 'serialize' => fn($o) => serialize($o), 'json' => fn($o) => json_encode($o),
    'var_dump' => function ($o) { ob_start(); var_dump($o); ob_end_clean(); }, '==' => fn($o) => $o == new A, 'array cast' => fn($o) => count((array) $o), 'get_object_vars' => fn($o) => get_object_vars($o),
    'id' => fn($o) => spl_object_id($o) > 0, 'undefined' => fn($o) => $o->nope ?? 'd', 'instanceof' => fn($o) => $o instanceof A, 'var_export' => fn($o) => var_export($o, true),
];
foreach ($acts as $name => $act) {
    $o = $r->newLazyGhost(function () { });
    $act($o);
    echo $name, ': ', $r->isUninitializedLazyObject($o) ? 'still lazy' : 'initialized', "\n";
}
