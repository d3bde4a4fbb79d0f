<?php
foreach (['setcookie', 'setrawcookie'] as $f) foreach ([['Partitioned' => 1], ['partitioned' => false], ['nope' => 1], [5], ['partitioned' => true, 'secure' => 'yes', 'samesite' => 'None']] as $options) {
    try { var_dump(@$f('name', 'value', $options)); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
}
