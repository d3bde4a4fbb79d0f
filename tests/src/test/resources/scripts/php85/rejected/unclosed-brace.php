<?php
function f() {
    if (1) {
        echo 1;
}
