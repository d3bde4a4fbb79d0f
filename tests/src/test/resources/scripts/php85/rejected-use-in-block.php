<?php
foreach (['function f() { use A; }', 'if (1): const X = 1; endif;', 'switch (1) { case 1: const X = 1; }',
    'namespace A { function f() { namespace B; } }', 'if (1) { #[A] const X = 1; }', 'namespace A { namespace B {} }'] as $code) {
    try {
        eval($code);
    } catch (ParseError $e) {
        echo $e->getMessage(), "\n";
    }
}
