<?php
class A { public static int $x { get => 1; } }
