<?php
var_dump(array_sum([1, '2', [3], new stdClass, null, true, '4x']));
var_dump(array_product(['2', [3], 'abc']));
var_dump(array_sum([]), array_product([]));
