<?php
class P { private $secret = 'p'; function peek() { return $this->secret; } function redo() { return clone($this, ['secret' => 'changed']); } }
class C extends P { private $secret = 'c'; function see() { return $this->secret; } function redoHere() { return clone($this, ['secret' => 'new']); } }
$c = new C;
$d = $c->redo();
echo $d->peek(), ' ', $d->see(), "\n";
$e = $c->redoHere();
echo $e->peek(), ' ', $e->see(), "\n";
try { clone($c, ['secret' => 1]); } catch (Error $e) { echo $e->getMessage(), "\n"; }
