<?php
try { clone 5; } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
try { clone(null); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
try { clone(new stdClass, 5); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
enum E { case A; }
try { clone E::A; } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
try { clone (function() { yield 1; })(); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
class Priv { private function __clone() {} }
try { clone new Priv; } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
try { clone(); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
