<?php
class Repo { function clone($x = 1) { return "cloned $x"; } static function make() { return (new self)->clone(2); } const clone = 'constant'; }
echo (new Repo)->clone(), ' ', Repo::make(), ' ', Repo::clone, "\n";
$o = new Repo;
var_dump(clone $o == $o, clone($o) instanceof Repo);
