<?php // since PHP 8.4
// Exceptions as text: arguments in traces, previous exceptions, what constructors set.
chdir(__DIR__);
function show(string $text) { echo str_replace(__DIR__ . '/', '', $text), "\n"; }
function f(...$arguments) { throw new LogicException('m'); }
enum S { case X; }
try {
    f(1.0, 2.5, "a\n\\\xff'bcdefghijklmnopqrst", null, [1], new stdClass, S::X, fn() => 1, -0.0, 1e100, true);
} catch (Exception $e) {
    show($e->getTraceAsString());
}
try {
    f(x: 1, y: 'z');
} catch (Exception $e) {
    show($e->getTraceAsString());
}
class Mine extends Exception {
    protected $message = 'default';
    protected $code = 'abc';
    private $trace = 'hidden';
}
var_dump((new Mine)->getMessage(), (new Mine)->getCode(), (new Mine(''))->getMessage(), (new Mine)->getTrace());
$e = new ErrorException('a', 1, 2, 'file', 5, new TypeError('x, called in y'));
show($e);
var_dump($e->getSeverity(), (new ErrorException('a', 1, 2, 'file'))->getLine());
show(new Error('', 3, new Exception('before')));
foreach ([fn() => new Exception([]), fn() => clone new Exception, fn() => throw new Error('e', 2, new Mine)] as $f) {
    try {
        $f();
    } catch (Error $e) {
        show($e);
    }
}
try {
    try {
        throw new Exception('first');
    } finally {
        throw new RuntimeException('second');
    }
} catch (Exception $e) {
    var_dump($e->getPrevious()->getMessage());
}
