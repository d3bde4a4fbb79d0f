<?php
#[Attribute(Attribute::TARGET_ALL)]
class Validate { public array $fs; public function __construct(Closure ...$fs) { $this->fs = $fs; } }
class Form {
    const MAX = 10;
    #[Validate(static function (int $v) { return $v < self::MAX; }, even: static function (int $v) { return $v % 2 === 0; })]
    public int $n = 4;
    #[Validate(is_numeric(...), self::short(...))]
    public string $s = '12';
    private static function short($s) { return strlen($s) < 3; }
}
$f = new Form;
foreach (['n', 's'] as $name) {
    $at = (new ReflectionProperty('Form', $name))->getAttributes()[0]->newInstance();
    foreach ($at->fs as $k => $check) echo $name, '.', $k, ' ', json_encode($check($f->$name)), "\n";
}
