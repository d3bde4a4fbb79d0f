<?php
// A format, a zero byte, data: unpacked with the format, and packed with it.

[$format, $data] = explode("\0", $input, 2) + ['', ''];
// A number of up to five digits: what asks for gigabytes is no finding.
if (preg_match('/\d{6}/', $format)) {
    return;
}
try {
    $values = unpack($format, $data);
    unpack($format, $data, strlen($data) >> 1);
} catch (Error) {
    $values = false;
}
$arguments = [$data, 1, -1, 1.5, PHP_INT_MAX, '7f', null, true, $format, 0];
try {
    pack($format, ...array_slice($arguments, 0, substr_count($format, '/') + 1));
} catch (Error) {
    // Too few arguments, no such code.
}
$code = $format[0] ?? '';
if (is_array($values) && $code !== '' && str_contains('aAZhHcCsSnvlLNVqQJPfgGdeE', $code) && preg_match('/^.(?:\*|\d+)?\z/', $format)) {
    // Unnamed values of one code, packed again, are what was read; an odd number of hexadecimal digits gets one more.
    $again = unpack("$code*", pack("$code*", ...$values));
    $first = serialize(array_values($again));
    $odd = str_contains('hH', $code) && strlen($values[1] ?? '') % 2 === 1 && str_starts_with($again[1], $values[1]);
    if (!$odd && $first !== serialize(array_values($values))) {
        echo serialize($values), "\ncomes back as\n", serialize($again), "\n";
        exit(97);
    }
}
