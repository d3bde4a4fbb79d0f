<?php
class A { function m() { return get_class(); } static function s() { return get_parent_class(); } }
class B extends A { static function s() { return get_parent_class(); } function m() { return get_class(); } }
echo (new B)->m(), B::s(), "\n";
try { echo get_class(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { get_class(5); } catch (Error $e) { echo $e->getMessage(), "\n"; }
