<?php
class S { protected private(set) static string $hidden = 'h'; static function read() { return self::$hidden; } }
class T extends S { static function r() { return self::$hidden; } }
echo S::read(), T::r(), "\n";
try { echo S::$hidden; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { S::$hidden = 'y'; } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump(isset(S::$hidden), S::$hidden ?? 'default');
