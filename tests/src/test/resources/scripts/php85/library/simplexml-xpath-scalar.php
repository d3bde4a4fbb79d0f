<?php
$x = new SimpleXMLElement('<r><a>1</a><a>2</a></r>');
var_dump(count($x->xpath('//a')), $x->xpath('count(//a)'), $x->xpath('string(//a)'));
var_dump(@$x->xpath('bad['));
var_dump((bool) $x->nope, (bool) $x->a, $x->a == true);
