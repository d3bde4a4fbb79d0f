<?php
abstract class A { final abstract public int $x { get; } }
