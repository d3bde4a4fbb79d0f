<?php
var_dump(mb_str_split('añb', 2), mb_substr('héllo', -3, 2), mb_strpos('éaéa', 'a', -2), mb_strrpos('éaéa', 'é'), mb_substr_count('ababab', 'ab'), mb_strimwidth('日本語テキスト', 0, 8, '…'), mb_strwidth('aあ'));
