<?php
class A { public int $x { get($y) => 1; } }
