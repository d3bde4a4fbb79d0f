<?php
class Magic {
    function __call($n, $a) { return "$n(" . implode(',', $a) . ')'; }
    static function __callStatic($n, $a) { return "static $n(" . implode(',', $a) . ')'; }
}
$m = new Magic;
echo 'v' |> $m->anything(...), "\n";
echo 'v' |> Magic::other(...), "\n";
echo 'v' |> [$m, 'third'], "\n";
echo 'v' |> 'Magic::fourth', "\n";
class Child extends Magic { function go() { return 'v' |> parent::up(...) |> static::stat(...) |> self::me(...); } }
echo (new Child)->go(), "\n";
