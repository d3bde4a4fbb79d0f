<?php
foreach (['a', 'z', 'Az', 'zZ9', 'a9', '00', 'Zz'] as $s) { echo str_increment($s), ' '; try { echo str_decrement($s), "\n"; } catch (ValueError $e) { echo $e->getMessage(), "\n"; } }
foreach (['', 'a-b', 'é', ' '] as $s) foreach (['str_increment', 'str_decrement'] as $f) try { $f($s); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
