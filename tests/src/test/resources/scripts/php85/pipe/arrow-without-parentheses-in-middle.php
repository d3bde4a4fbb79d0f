<?php
$x = 'a' |> fn($v) => $v . 'b' |> strtoupper(...);
