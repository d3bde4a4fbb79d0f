<?php
class A { abstract public int $x { get; } }
