<?php
class H {
    public string $s = 'a' { set { echo "set $value\n"; $this->s = strtoupper($value); } }
    public int $i = 1;
    public string $virtual { get => 'v'; }
}
$h = new H;
$k = clone($h, ["s" => "abc", "i" => "42"]);
var_dump($k->s, $k->i);
try { clone($h, ['i' => 'no']); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { clone($h, ['virtual' => 1]); } catch (Error $e) { echo $e->getMessage(), "\n"; }
