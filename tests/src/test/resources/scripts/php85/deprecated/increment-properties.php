<?php
class P { public $s = 'az'; public static $t = ''; public ?string $u = 'Z'; public int|string $v = 'x9'; }
$p = new P;
$p->s++; echo $p->s, "\n";
P::$t++; var_dump(P::$t);
$p->u++; var_dump($p->u);
++$p->v; var_dump($p->v);
var_dump($p->s++ . $p->s);
