<?php
interface HasId { public int $id { get; } }
class A implements HasId { public function __construct(public private(set) int $id) {} }
echo (new A(5))->id, "\n";
class R implements HasId { public function __construct(public readonly int $id) {} }
echo (new R(6))->id, "\n";
interface Setter { public int $id { set; } }
class W implements Setter { public private(set) int $id = 1; }
