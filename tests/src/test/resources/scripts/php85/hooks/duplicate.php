<?php
class A { public int $x { get => 1; get => 2; } }
