<?php
var_dump(mb_check_encoding("\xff", 'UTF-8'), mb_scrub("a\xffb"), mb_detect_encoding("\xe9", ['UTF-8', 'ISO-8859-1'], true), mb_substitute_character());
mb_substitute_character(0x3013);
var_dump(mb_convert_encoding("a\xff", 'UTF-8', 'UTF-8'), mb_ord('€'), mb_chr(8364), mb_chr(0xD800), mb_list_encodings()[0]);
try { mb_convert_encoding('x', 'BAD'); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
try { mb_internal_encoding('BAD'); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
var_dump(mb_strtolower('ΑΣ ΣΑΣ'), mb_strtoupper('straße'), mb_convert_case('ΑΣ', MB_CASE_LOWER_SIMPLE), mb_convert_case('Straße', MB_CASE_FOLD));
