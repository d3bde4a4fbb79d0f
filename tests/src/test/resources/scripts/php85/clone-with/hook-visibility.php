<?php
class H {
    public private(set) string $name = 'a';
    public string $upper { get => strtoupper($this->name); }
    public string $both { get => $this->name; set => $this->name = "set:$value"; }
    public string $store = 's' { set(string|int $v) { $this->store = "[$v]"; } }
    function inside($n) { return clone($this, ['name' => $n]); }
}
$h = new H;
echo $h->inside('bb')->upper, "\n";
echo (clone($h, ['store' => 5]))->store, "\n";
try { clone($h, ['name' => 'x']); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { clone($h, ['upper' => 'x']); } catch (Error $e) { echo $e->getMessage(), "\n"; }
