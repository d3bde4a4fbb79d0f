<?php
class A { public static function __toString() { return ''; } }
