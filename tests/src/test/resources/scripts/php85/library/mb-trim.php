<?php
var_dump(mb_trim("\u{3000} a b \u{2003}\n"), mb_ltrim("\u{A0}x\u{A0}") === "x\u{A0}", mb_rtrim('xxayy', 'y'), mb_trim('あああaあ', 'あ'), mb_trim('', ''), mb_trim('abcba', 'ab'));
var_dump(mb_trim("a..z", 'a..z'), bin2hex(mb_trim("\u{FEFF}q\u{200B}")));
var_dump(mb_trim(mb_convert_encoding('  é ', 'ISO-8859-1', 'UTF-8'), ' ', 'ISO-8859-1') === "\xe9");
try { mb_trim('x', 'y', 'NOPE'); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
