<?php
class A { public int $x = 5 { get => 1; } }
