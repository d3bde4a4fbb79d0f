<?php
enum S: string { case A = 'a'; }
foreach ([fn() => match (5) { 1 => 2 }, fn() => match ('long ' . str_repeat('x', 50)) {}, fn() => match (new stdClass) { 1 => 1 }, fn() => match ([1]) { 1 => 1 }, fn() => match (true) { 0 => 1 }, fn() => S::from('z'), fn() => S::from(5), fn() => S::B, fn() => new S, fn() => clone S::A, fn() => S::A->x, fn() => serialize(fn() => 1), fn() => unserialize('E:3:"S:Z";')] as $f) {
    try { var_dump($f()); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
