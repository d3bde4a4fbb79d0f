<?php
class R {
    public function __construct(public readonly array $list, public readonly string $name = 'n') {}
    public function __clone() {
        $this->list = [...$this->list, 'from __clone'];
        try { $this->list = []; } catch (Error $e) { echo $e->getMessage(), "\n"; }
    }
    public function renamed(string $n): static { return clone($this, ['name' => $n]); }
    public function relisted(): static { return clone($this, ['list' => ['with']]); }
}
$r = new R([1]);
print_r($r->renamed('m'));
print_r($r->relisted());
print_r($r);
