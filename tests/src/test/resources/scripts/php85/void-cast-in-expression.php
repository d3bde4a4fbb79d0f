<?php
$x = (void) 5;
