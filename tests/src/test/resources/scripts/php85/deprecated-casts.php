<?php
var_dump((integer) '5', (boolean) 1, (double) '1.5', (binary) 'x');
var_dump((int) '5', (bool) 1, (float) '1.5', (string) 'x', b'y');
