<?php
var_dump(sprintf('%.0f|%.f|%s|%5.1e|%G|%g|%.3s|%u|%c|%o|%X|%%', 2.5, 2.5, 1.0, 12345.678, 0.00001, 1e20, 'abcdef', -1, 65, 8, 255));
var_dump(sprintf('%.*f', 3, 3.14159), sprintf('%*d', 5, 42), sprintf("%'010d", 42), sprintf('%-8s|', 'ab'), sprintf('%.15g', 0.1), sprintf('%h', 1.5), sprintf('%H', 1.5));
try { sprintf('%.*f', -5, 1); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
try { sprintf('%.*f', 'x', 1); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
