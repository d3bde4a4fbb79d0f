<?php
declare(nonsense=1);
echo "runs\n";
