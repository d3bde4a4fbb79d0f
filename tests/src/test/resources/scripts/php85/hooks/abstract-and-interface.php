<?php
interface Named { public string $name { get; } public ?string $nick { get; set; } }
abstract class Base implements Named { abstract protected int $age { get; set; } public ?string $nick = null; function aged() { return ++$this->age; } abstract public string $both { get; set; } }
class P extends Base {
    public function __construct(public readonly string $name, protected int $age = 30) {}
    public string $both { get => 'g'; set {} }
}
$p = new P('Ann');
echo $p->name, $p->aged(), $p->both, var_export($p->nick, true), "\n";
class Q extends Base { public string $name { get => 'virtual'; } protected int $age = 1; public string $both = 'plain'; }
$q = new Q; $q->nick = 'N'; echo $q->name, $q->nick, $q->both, "\n";
class Incomplete extends Base { public string $name = 'x'; public string $both = ''; }
