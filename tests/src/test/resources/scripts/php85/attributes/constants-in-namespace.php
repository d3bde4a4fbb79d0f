<?php
namespace Lib;
#[\Attribute] class Mark {}
#[Mark, \Deprecated('moved', since: '3.1')]
const OLD = 'old value';
echo OLD, "\n";
echo \Lib\OLD, "\n";
echo \constant('Lib\OLD'), "\n";
var_dump(\defined('Lib\OLD'));
