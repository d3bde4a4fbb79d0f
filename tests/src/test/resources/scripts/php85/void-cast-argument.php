<?php
var_dump((void) strlen('x'));
