<?php
function pick($v) {
    switch ($v) {
        case 'a'; return 1;
        case 'b': case 'c'; return 2;
        default; return 3;
    }
}
echo pick('a'), pick('c'), pick('z'), "\n";
