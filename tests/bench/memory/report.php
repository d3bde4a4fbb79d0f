<?php
// Prints the bytes that are in use now. A runtime with a collector of its own is asked to collect first; one that
// answers gc_status()['heap_bytes'] is measured by that, real PHP by memory_get_usage().
gc_collect_cycles();
echo 'bytes ', gc_status()['heap_bytes'] ?? memory_get_usage(), "\n";
