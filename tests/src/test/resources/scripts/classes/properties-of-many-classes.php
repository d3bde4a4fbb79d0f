<?php
// One place in the code that sees objects of more classes than it remembers: what it does must not depend on that.
abstract class Base
{
    public int $plain = 1;
    private string $own = 'base';
    protected array $list = [];
    public ?float $float = null;
    public $untyped;

    public function touch(int $by): string
    {
        $this->plain += $by;
        $this->list[] = $by;
        $this->float = ($this->float ?? 0.5) * 2;
        $this->untyped .= get_class($this);
        return "$this->plain $this->own " . count($this->list) . " $this->float $this->untyped";
    }

    public function read(string $name): string
    {
        try {
            return var_export($this->own, true) . ' ' . var_export($this->plain ?? 'unset', true);
        } catch (Error $e) {
            return get_class($e) . ': ' . $e->getMessage();
        }
    }
}

class A extends Base {}
class B extends Base { public string $own = 'public of B'; }
class C extends Base { public int $plain = 30; }
class D extends Base { private $extra = 1; protected $own = 'protected of D'; }
class E extends Base { public function __get($name) { return "magic $name"; } }
class F extends A { public $untyped = 'F:'; }
class G extends C {}
class H extends Base
{
    public function __construct()
    {
        unset($this->plain, $this->float);
    }

    public function __get($name)
    {
        echo "__get($name) ";
        return 7;
    }

    public function __set($name, $value)
    {
        echo "__set($name) ";
    }
}
class I extends Base
{
    public function __construct()
    {
        $copy = &$this->plain;
        $copy = 100;
        $GLOBALS['reference'] = &$this->plain;
    }
}
class Stranger { public $plain = 'text'; private $own = 'private of a stranger'; public $list; public $float; public $untyped; }

$objects = array_map(fn (string $class) => new $class(), ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']);
for ($round = 0; $round < 3; $round++) {
    foreach ($objects as $object) {
        echo get_class($object), ': ', $object->touch($round), "\n";
        echo '  ', $object->read('x'), "\n";
    }
}
var_dump($reference);

function outside(object $o): string
{
    try {
        $o->plain = '5';
        $before = $o->plain;
        $o->plain++;
        return var_export($before, true) . ' ' . var_export($o->plain, true) . ' ' . var_export($o->own, true);
    } catch (Error $e) {
        return get_class($e) . ': ' . $e->getMessage();
    }
}
$objects[] = new Stranger();
foreach ([...$objects, ...array_reverse($objects)] as $object) {
    echo get_class($object), ': ', outside($object), "\n";
}

function wrong(Base $o): string
{
    try {
        $o->plain = 'no int';
        return 'taken';
    } catch (TypeError $e) {
        return $e->getMessage();
    }
}
array_pop($objects);
foreach ($objects as $object) {
    echo wrong($object), "\n";
}
