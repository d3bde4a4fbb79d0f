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

#[Mark(new Missing(1), 2, key: [1], name: Missing::class)]
class Marked
{
}
echo (new ReflectionClass('Marked'))->getAttributes()[0];
var_dump(is_callable(fn() => 1, true));
$document = new DOMDocument();
$document->appendChild($document->createElement('a'));
$document->appendChild($document->createElement('b', 'Text'));
echo $document->saveXML(), $document->documentElement->nodeName, "\n";
$path = new DOMXPath($document);
$path->registerNamespace('php', 'http://php.net/xpath');
$path->registerPhpFunctions();
echo $path->query('//b[php:functionString("strtolower", .) = "text"]')->length, "\n";
$process = proc_open('echo out; echo err >&2', [1 => ['pipe', 'w'], 2 => ['pipe', 'w']], $pipes);
$seen = [1 => '', 2 => ''];
foreach ($pipes as $pipe) {
    stream_set_blocking($pipe, false);
}
while ($pipes) {
    $read = $pipes;
    $write = $except = null;
    if (stream_select($read, $write, $except, 5) === 0) {
        break;
    }
    foreach ($read as $i => $pipe) {
        $seen[$i] .= fread($pipe, 100);
        if (feof($pipe)) {
            unset($pipes[$i]);
        }
    }
}
echo json_encode($seen), "\n";
$memory = fopen('php://memory', 'rw');
echo fwrite($memory, 'x'), "\n";
