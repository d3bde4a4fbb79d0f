<?php
// Long strings that only a call can see, one call in the other: their memory may be used again, what is kept may not change.
namespace App;

function text(string $letter, int $times = 6000): string
{
    return \str_repeat($letter . '0123456789abcde', $times);
}

$kept = [];
for ($i = 0; $i < 6; $i++) {
    $plain = text(\chr(65 + $i));
    $encoded = \base64_encode($plain);
    $kept[] = [$plain, $encoded];
    // As long as the ones that are kept.
    $other = text('z');
    echo \strlen(\base64_decode(\base64_encode($other))), ' ', \md5(\strrev(\strrev($other))) === \md5($other) ? 'same' : 'other', ' ';
    echo \strlen(base64_encode(strrev($other))), ' ', md5(base64_decode($held = base64_encode($other))) === md5($other) ? 'same' : 'other';
    echo $held === \base64_encode($other) ? " held\n" : " changed\n";
}
foreach ($kept as $i => [$plain, $encoded]) {
    echo $plain[0], ' ', $plain === text(\chr(65 + $i)) ? 'plain' : 'changed', ' ';
    echo \base64_decode($encoded) === $plain ? 'encoded' : 'changed', ' ', \crc32(\bin2hex(\strrev($plain))), "\n";
}

// A name that may be another function the next time.
foreach (['strrev', 'base64_encode', fn($s) => $GLOBALS['keep'] = \strrev($s)] as $f) {
    echo \md5($f(text('q'))), "\n";
}
echo \md5(\strrev(text('w'))), ' ', \md5($keep), "\n";

// Bad text, padding and what is left out.
foreach (['*', '=', '==', 'AA=='] as $end) {
    $long = \substr(\base64_encode(text('p')), 0, 9000);
    \var_dump(\md5(\base64_decode($long . $end)), \base64_decode($long . $end, true) === false);
    \var_dump(\strlen(\base64_decode(\strrev(\strrev($long . $end)))));
}
