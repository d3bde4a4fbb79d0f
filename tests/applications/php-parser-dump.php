<?php
// nikic/PHP-Parser's own program on its own largest file.
require __DIR__ . '/setup.inc';
$argv = ['php-parse', ...explode(' ', '--dump --with-positions'), APPLICATIONS . '/usr/share/php/PhpParser/Parser/Php7.php'];
require APPLICATIONS . '/usr/bin/php-parse';
