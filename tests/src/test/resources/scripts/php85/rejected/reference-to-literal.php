<?php
$x = &5;
