<?php
foreach (['1' => 1, 'abc', '0', '0.0', '', ' 1', '1 ', '1e3', 'null', null, false, true, 0.0, -0.0, [], [0]] as $v) {
    echo str_pad(var_export($v, true), 24), ' bool:', var_export((bool) $v, true);
    if (!is_array($v)) {
        echo ' int:', var_export((int) $v, true), ' float:', var_export((float) $v, true), ' string:', var_export((string) $v, true);
    }
    echo "\n";
}
foreach ([[0, 'a'], ['1', '01'], ['10', '1e1'], [100, '1e2'], [null, false], [[], false], ['abc', 0], [null, 'a'], [1.0, 1], ['1 ', 1], ["\0", 0], [INF, INF], [NAN, NAN]] as [$a, $b]) {
    echo var_export($a, true), ' <=> ', var_export($b, true), ': ', $a <=> $b, ' ', var_export($a == $b, true), ' ', var_export($a === $b, true), "\n";
}
var_dump(PHP_INT_MAX + 1, -PHP_INT_MAX - 2, PHP_INT_MAX * 2, 7 / 2, 6 / 2, 7 % -3, -7 % 3, intdiv(-7, 2), 2 ** 63, 2 ** -1, 2 ** 10, 0.1 + 0.2, 1e100, 1.5e-7, 123456789012345678, 1e15, 1e14 + 0.5, -0.0, 1 <=> 2, '5' + '5.5', '0x1A' == 26, 0b11, 0o17, 017, 1_000);
var_dump("10" + 5, "3.5" * 2, 10 . '', 1.0 . '', 1e25 . '', 0.1 . '', true . '', null . '|');
var_dump(1 + 1 . '2', -2 ** 2, !true || true, true and false, 5 ?: 6, null ?? 'd', 1 <=> 1.0);
$s = 'Az'; $s++; var_dump($s); $s = 'zZ9'; $s++; var_dump($s); $n = null; $n++; var_dump($n); $n = null; $n--; var_dump($n);
var_dump((int) '9999999999999999999', (int) 1e19, '9223372036854775808' + 0, 0.1 + 0.7, (0.1 + 0.7) * 10, round(2.5), round(-1.555, 2), floor(-1.5));
var_dump(1 <=> [], 'abc' <=> 'abd', [1, 2] == [2 => 1], [1, 2] <=> [1, 3], 'a' . 1.0, "1.50" == "1.5", null <=> false);
var_dump((object) ['a' => 1], (array) 'x', (array) null, [1 => 'a', '1' => 'b', 1.7 => 'c', true => 'd']);
