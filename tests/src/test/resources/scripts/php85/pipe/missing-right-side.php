<?php
$x = 5 |> ;
