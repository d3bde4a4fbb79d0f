<?php
// Prints the bytes in use as the runtime counts them. With the argument "wait" it then waits for a line of input, so
// that a runtime with a collector can be measured from outside while the values are alive.
echo 'bytes ', memory_get_usage(), "\n";
if (($_SERVER['argv'][1] ?? '') === 'wait') {
    fgets(STDIN);
}
