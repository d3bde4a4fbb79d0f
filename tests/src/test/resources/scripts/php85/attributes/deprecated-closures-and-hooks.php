<?php
$f = #[\Deprecated] fn() => 'arrow';
echo $f(), "\n";
$g = #[\Deprecated("old closure")] static function () { return 'closure'; };
echo $g(), "\n";
class H { public string $p { #[\Deprecated] get => 'got'; #[\Deprecated('setter')] set => $value; } }
$h = new H;
$h->p = 'x';
echo $h->p, "\n";
$o = new class { #[\Deprecated] public function __invoke() { return 'inv'; } };
echo $o(), "\n";
