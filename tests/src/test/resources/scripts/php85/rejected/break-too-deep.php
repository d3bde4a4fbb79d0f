<?php
while (1) { foreach ([1] as $x) { break 3; } }
