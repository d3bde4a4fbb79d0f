<?php
class Tree { public function __construct(public readonly array $leaves, public readonly ?Tree $sub = null) {}
    public function __clone() { $this->leaves = array_map(fn($l) => $l . "'", $this->leaves); if ($this->sub) $this->sub = clone $this->sub; } }
$t = new Tree(['a'], new Tree(['b']));
$u = clone $t;
echo json_encode([$t, $u]), "\n";
try { $u->leaves = []; } catch (Error $e) { echo $e->getMessage(), "\n"; }
class Twice { public readonly int $x; function __construct() { $this->x = 1; } function __clone() { $this->x = 2; $this->x = 3; } }
try { clone new Twice; } catch (Error $e) { echo $e->getMessage(), "\n"; }
class Un { public readonly int $x; function __construct() { $this->x = 1; } function __clone() { unset($this->x); } }
$c = clone new Un;
try { echo $c->x; } catch (Error $e) { echo $e->getMessage(), "\n"; }
