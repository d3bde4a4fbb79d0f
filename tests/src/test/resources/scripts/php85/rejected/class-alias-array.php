<?php
class A {}
foreach (['array', 'callable', 'int', 'self', 'mixed', 'never', 'B'] as $name) {
    try { var_dump(class_alias('A', $name)); } catch (Error $e) { echo $e->getMessage(), "\n"; }
}
