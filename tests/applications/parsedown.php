<?php
// Parsedown on a long document.
require __DIR__ . '/setup.inc';
require __DIR__ . '/markdown.inc';
require 'Parsedown/autoload.php';

$document = document();
$parsedown = new Parsedown();
echo $parsedown->text($document), "\n";
$parsedown->setSafeMode(true)->setBreaksEnabled(true);
echo $parsedown->text(substr($document, 0, 20_000)), "\n";
echo $parsedown->line('*one* line with `code` and <b>html</b>'), "\n";
