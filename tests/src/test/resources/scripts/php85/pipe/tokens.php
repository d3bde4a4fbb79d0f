<?php
foreach (PhpToken::tokenize('<?php $a |> b(...) || $c | $d |>$e; (void) f();') as $t) {
    if (!$t->isIgnorable() && strlen($t->text) > 1) echo $t->getTokenName(), ' ', $t->text, "\n";
}
var_dump(token_name(T_PIPE), token_name(T_VOID_CAST));
