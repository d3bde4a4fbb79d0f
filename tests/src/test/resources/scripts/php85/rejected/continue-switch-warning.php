<?php
foreach ([1, 2] as $x) { switch ($x) { case 1: continue; } echo $x; }
foreach ([1, 2] as $x) { switch ($x) { case 1: continue 2; } echo $x; }
