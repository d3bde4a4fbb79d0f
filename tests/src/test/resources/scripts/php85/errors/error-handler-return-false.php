<?php
set_error_handler(function ($no, $msg, $file, $line) { echo basename($file), ":$line [$no] $msg\n"; return $msg[0] === 'U' ? false : true; });
echo $undefined;
$x = [] . '';
echo 5 . [1], "\n";
echo '5 apples' + 1, "\n";
