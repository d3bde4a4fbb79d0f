<?php
enum Suit: string {
    case H = 'h'; case S = 's';
    const FIRST = self::H;
    const V = self::H->value . self::S->name;
    const TABLE = [self::H->name => 1, self::S->value => self::FIRST?->value];
}
var_dump(Suit::V, Suit::TABLE);
class A { public $x = Suit::S->value; function m($d = Suit::FIRST->name) { return $d; } }
var_dump((new A)->x, (new A)->m());
class Bad { const N = (Suit::H)->nope; }
var_dump(Bad::N);
