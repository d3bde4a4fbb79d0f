<?php
$f = new ReflectionFunction('clone');
echo $f;
var_dump($f->isInternal(), $f->getNumberOfParameters(), $f->getNumberOfRequiredParameters());
foreach ($f->getParameters() as $p) echo $p, "\n";
