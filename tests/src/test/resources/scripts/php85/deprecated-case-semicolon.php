<?php
switch (2) {
    case 1;
        echo 'one';
        break;
    case 2;
        echo "two\n";
        break;
    default;
        echo 'other';
}
