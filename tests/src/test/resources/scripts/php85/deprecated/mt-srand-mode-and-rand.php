<?php
mt_srand(5, MT_RAND_PHP);
echo mt_rand(1, 100), "\n";
mt_srand(5, MT_RAND_MT19937);
echo mt_rand(1, 100), ' ', mt_rand(), "\n";
try { mt_rand(5, 1); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
mt_srand(3);
echo rand(5, 1), ' ', rand(1, 5), "\n";
