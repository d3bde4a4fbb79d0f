<?php
function f() { return (void) g(); }
