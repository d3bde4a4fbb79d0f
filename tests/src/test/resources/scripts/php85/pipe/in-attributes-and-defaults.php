<?php
function f($x = 'abc' |> strtoupper(...)) { return $x; }
