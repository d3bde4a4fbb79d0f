<?php
// What json_decode() makes of any bytes, json_encode() writes so that it comes back the same.

foreach ([0, JSON_OBJECT_AS_ARRAY, JSON_BIGINT_AS_STRING, JSON_INVALID_UTF8_SUBSTITUTE, JSON_INVALID_UTF8_IGNORE] as $flags) {
    $value = json_decode($input, null, 64, $flags);
    $good = json_last_error() === JSON_ERROR_NONE;
    if (function_exists('json_validate') && $flags === JSON_OBJECT_AS_ARRAY && json_validate($input, 64) !== $good) {
        echo 'json_validate() does not agree: ', json_last_error_msg(), "\n";
        exit(97);
    }
    if (!$good) {
        continue;
    }
    foreach ([0, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES] as $style) {
        $text = json_encode($value, $style | JSON_PRESERVE_ZERO_FRACTION);
        if ($text === false) {
            // 1e999 is read as infinity, which has no text.
            if (json_last_error() !== JSON_ERROR_INF_OR_NAN) {
                echo json_last_error_msg(), "\n";
                exit(97);
            }
            continue;
        }
        $again = json_decode($text, null, 64, $flags);
        if (serialize($again) !== serialize($value)) {
            echo serialize($value), "\ncomes back as\n", serialize($again), "\n";
            exit(97);
        }
    }
}
