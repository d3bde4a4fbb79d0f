<?php
var_dump($nothing |> gettype(...));
var_dump(@$nothing |> is_null(...));
$a = [];
var_dump($a['k'] |> gettype(...));
var_dump((new stdClass)->p |> gettype(...));
