<?php
abstract class A { abstract public int $x { get => 1; set => 2; } }
