<?php
class Bad extends Exception { public function __toString(): string { throw new Exception('in __toString'); } }
throw new Bad('outer');
