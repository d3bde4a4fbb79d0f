<?php
abstract class A { abstract public int $x; }
