<?php
function f(int $a, $b = PHP_EOL, string ...$c): ?int { static $s = 1, $t = [2]; return 1; }
$x = 1; $y = 2;
$g = static function () use ($x, &$y): int { return $y; };
foreach ([new ReflectionFunction('f'), new ReflectionFunction($g), new ReflectionFunction(fn() => $x), new ReflectionFunction(f(...)), new ReflectionFunction('array_map')] as $r) {
    echo json_encode([$r->isAnonymous() ? 'closure' : $r->getName(), $r->isClosure(), $r->isStatic(), $r->isGenerator(), $r->isVariadic(), $r->getNumberOfParameters(), $r->getNumberOfRequiredParameters(), (string) $r->getReturnType(), array_keys($r->getStaticVariables()), array_keys($r->getClosureUsedVariables()), $r->isInternal(), $r->returnsReference()]), "\n";
}
echo new ReflectionParameter('f', 'b'), ' ', (new ReflectionParameter('f', 1))->getDefaultValueConstantName(), "\n";
foreach ([['f', 'z'], ['f', 9], ['nope', 0], [['A', 'b'], 0], [5, 0]] as $a) try { new ReflectionParameter(...$a); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
