<?php
// Found by the suites of applications: $GLOBALS as an argument, tentative types of bundled classes, reflection of __call.
function names()
{
    return [in_array('seen', array_keys($GLOBALS)), is_array($GLOBALS), count($GLOBALS) > 5];
}
$seen = 1;
var_dump(names());

class Even extends FilterIterator
{
    #[\ReturnTypeWillChange]
    public function accept()
    {
        return $this->current() % 2 === 0;
    }
}
echo implode(',', iterator_to_array(new Even(new ArrayIterator([1, 2, 3, 4])), false)), "\n";

class Told extends SplObjectStorage
{
    public function getHash($object)
    {
        return 'same';
    }
}

class Magic
{
    public function __call($name, $arguments)
    {
        return $name . implode($arguments);
    }
}
$f = Closure::fromCallable([new Magic(), 'wand']);
$r = new ReflectionFunction($f);
echo $f(1, 2), ' ', $r->getName(), ' ', $r->getNumberOfParameters(), ' ', count($r->getParameters()), "\n";
echo basename(get_included_files()[0]), count(get_required_files()), "\n";
