<?php
function never() { return `ls`; }
echo "parsed\n";
