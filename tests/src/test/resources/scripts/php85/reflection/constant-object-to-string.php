<?php
echo new ReflectionConstant('PHP_EOL'), new ReflectionConstant('M_PI'), new ReflectionConstant('true'), new ReflectionConstant('NULL');
const LIST_ = ['a' => 1]; const FLT = 1.0;
echo new ReflectionConstant('LIST_'), new ReflectionConstant('FLT');
var_dump(new ReflectionConstant('FLT'));
try { clone new ReflectionConstant('FLT'); } catch (Error $e) { echo $e->getMessage(), "\n"; }
