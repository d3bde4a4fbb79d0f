<?php
enum E: string {
    #[\Deprecated("no more hearts")] case Hearts = 'h';
    case Spades = 's';
    #[\Deprecated(since: '2')] const Old = self::Spades;
}
var_dump(E::Hearts);
var_dump(E::Old);
var_dump(E::from('h') === E::tryFrom('h'));
echo count(E::cases()), "\n";
echo constant('E::Hearts')->value, "\n";
var_dump((new ReflectionEnumBackedCase('E', 'Hearts'))->isDeprecated(), (new ReflectionClassConstant('E', 'Spades'))->isDeprecated());
