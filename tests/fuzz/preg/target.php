<?php
// A pattern, a zero byte, a subject (and after another zero byte, what replaces a match).

[$pattern, $subject, $replacement] = explode("\0", $input, 3) + ['', '', '<$1>'];
try {
    $found = preg_match($pattern, $subject, $match, PREG_OFFSET_CAPTURE | PREG_UNMATCHED_AS_NULL);
    if ($found === 1) {
        [$text, $offset] = $match[0];
        // \K and look-behind may move the start behind the end; then there is no text.
        if (substr($subject, $offset, strlen($text)) !== $text) {
            echo "the match is not where it says it is\n";
            exit(97);
        }
    }
    $count = preg_match_all($pattern, $subject, $all, PREG_SET_ORDER);
    if ($count !== false && $count !== count($all)) {
        echo "counted $count of ", count($all), "\n";
        exit(97);
    }
    preg_replace($pattern, $replacement, $subject);
    preg_replace_callback($pattern, fn (array $m): string => '', $subject);
    preg_split($pattern, $subject, -1, PREG_SPLIT_DELIM_CAPTURE | PREG_SPLIT_OFFSET_CAPTURE | PREG_SPLIT_NO_EMPTY);
    preg_grep($pattern, [$subject, $replacement], PREG_GREP_INVERT);
    preg_last_error_msg();
} catch (Error) {
    // An empty pattern and its kind.
}
if (preg_match('~^(?:' . preg_quote($input, '~') . ')\z~s', $input) !== 1) {
    echo "a quoted text does not match itself\n";
    exit(97);
}
