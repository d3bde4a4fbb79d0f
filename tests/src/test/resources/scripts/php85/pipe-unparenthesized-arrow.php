<?php
echo 1 |> fn($x) => $x + 1;
