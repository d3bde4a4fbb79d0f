<?php
const SETUP = static function () {
    function declaredInside() { return 'inside ' . __FUNCTION__; }
    class InsideClass { const C = static function () { return 'deep ' . __CLASS__; }; }
    return declaredInside() . ' ' . (InsideClass::C)();
};
var_dump(function_exists('declaredInside'));
echo (SETUP)(), "\n";
var_dump(function_exists('declaredInside'), class_exists('InsideClass'));
