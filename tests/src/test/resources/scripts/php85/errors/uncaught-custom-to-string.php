<?php
class MyEx extends Exception { public function __toString(): string { return "custom text of " . $this->getMessage(); } }
function t() { throw new MyEx('hidden'); }
t();
