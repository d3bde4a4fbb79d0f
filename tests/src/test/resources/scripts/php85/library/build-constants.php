<?php
var_dump(defined('PHP_BUILD_DATE'), is_string(PHP_BUILD_DATE));
var_dump(PHP_MAJOR_VERSION, PHP_MINOR_VERSION, PHP_VERSION_ID >= 80500);
var_dump(version_compare(PHP_VERSION, '8.5.0', '>='), Attribute::TARGET_CONSTANT, Attribute::TARGET_ALL, Attribute::IS_REPEATABLE);
