<?php
class P {
    public function __construct(
        public string $name { get => ucfirst($this->name); set => trim($value); },
        protected ?int $age = null { set { if ($value < 0) throw new ValueError('age'); $this->age = $value; } },
        private(set) array $log = [] { get => [...$this->log, 'end']; },
    ) { $this->log = ['made']; }
    function age() { return $this->age; }
}
$p = new P(' bob ', 4);
echo $p->name, $p->age(), json_encode($p->log), "\n";
try { new P('x', -1); } catch (ValueError $e) { echo $e->getMessage(), ' ', $e->getLine(), "\n"; }
