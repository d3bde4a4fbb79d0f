<?php
class Base
{
    private $hidden = 1;
    protected $guarded = [true, null];
    public ?int $typed;
}
class Derived extends Base
{
    private $hidden = 2.5;
    public $dynamic = "it's";
}
enum Suit: string
{
    case Hearts = 'h';
}
$values = [1, -0.0, 'text', [1 => [], 'k' => Suit::Hearts], new Derived, null];
print_r($values);
echo "\n";
var_export($values);
echo "\n", $text = serialize($values), "\n";
var_dump(unserialize($text) == $values);
$shared = [1];
$shared['self'] = &$shared;
var_dump($shared);
foreach (['i:5', 'a:1:{i:0;O:1:"X":0:{}}', 'b:1;x', 'O:8:"stdClass":1:{s:1:"a";R:1;}'] as $text) {
    $value = unserialize($text);
    echo get_debug_type($value), "\n";
}
foreach ([['0x1A', 16], ['012', 0], ['-0b11', 0], ['zz', 36], ['9999999999999999999', 8]] as [$text, $base]) {
    echo intval($text, $base), ' ';
}
