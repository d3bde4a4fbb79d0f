<?php
interface I { const A = 1; } trait T { const B = 2; } enum E { const C = 3; case X; } class K implements I { use T; private const D = 4; }
var_dump(defined('K::A'), defined('K::B'), defined('K::D'), defined('E::X'), defined('E::C'), defined('T::B'), defined('Nope::X'), constant('E::X'));
foreach (['K::NOPE', 'Nope::X', 'K::D', 'nope', 'E::Y'] as $c) try { constant($c); } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump(enum_exists('E'), class_exists('E'), interface_exists('I'), trait_exists('T'), class_exists('T'), method_exists('E', 'cases'), property_exists('E', 'name'), is_a('K', 'I', true), is_subclass_of('K', 'I'), get_object_vars(E::X), class_uses('K'), class_implements('E'));
