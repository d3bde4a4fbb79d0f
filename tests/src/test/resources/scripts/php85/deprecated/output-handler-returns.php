<?php
foreach ([null, true, false, 5, 1.5, []] as $value) {
    ob_start(fn($b) => $value);
    echo 'text';
    ob_end_flush();
    echo ' <- ', json_encode($value), "\n";
}
