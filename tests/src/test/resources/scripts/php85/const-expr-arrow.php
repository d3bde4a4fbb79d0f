<?php
class X { public $p = fn() => 1; }
