<?php
$f = new stdClass(...);
