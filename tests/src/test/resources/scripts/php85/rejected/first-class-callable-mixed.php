<?php
$f = strlen(..., 'x');
