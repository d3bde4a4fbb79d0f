<?php
interface I { public int $x { get; set; } }
class A implements I { public int $x { get => 1; } }
