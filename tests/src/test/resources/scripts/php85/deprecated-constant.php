<?php
#[\Deprecated('use NEW_ONE', since: '2.0')]
const OLD = 5;
#[\Deprecated]
const PLAIN = 6;
echo OLD, PLAIN, "\n";
echo constant('OLD'), "\n";
var_dump(defined('OLD'), new ReflectionConstant('OLD')->isDeprecated());
