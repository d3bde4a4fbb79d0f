<?php
// nikic/PHP-Parser's own program on its own largest file. Handles are renumbered in the order in which they first show: which
// free one an object gets tells when others died, and that is watched only for a script whose own text can show handles.
require __DIR__ . '/setup.inc';
ob_start(function (string $dump): string {
    $numbers = [];
    return preg_replace_callback('/^( *(?:\*RECURSION\*|object\([\w\\\\]+\)))#(\d+) /m', function (array $match) use (&$numbers): string {
        return $match[1] . '#' . ($numbers[$match[2]] ??= count($numbers) + 1) . ' ';
    }, $dump);
});
$argv = ['php-parse', ...explode(' ', '--var-dump'), APPLICATIONS . '/usr/share/php/PhpParser/Parser/Php7.php'];
require APPLICATIONS . '/usr/bin/php-parse';
