<?php
// In which order operands are read: variables when the operation is done, all else where it stands.

function f()
{
    $a = 1;
    var_dump($a + ($a = 5));
    $a = 1;
    var_dump($a + $a++);
    $a = 1;
    $a += ($a = 5);
    var_dump($a);
    $a = 'x';
    var_dump($a . ($a = 'y'));
    $a = 1;
    var_dump($a . ($a = 'y') . $a);
    $a = 1;
    $b = [$a, $a = 2, $a];
    var_dump($b);
    $a = 1;
    var_dump($a < ($a = 0));
    $a = 1;
    var_dump($a <=> ($a = 0));
    $a = [1];
    var_dump($a[0] + ($a[0] = 5));
    $a = [1,2];
    $i = 0;
    $a[$i] = ++$i;
    var_dump($a);
    $a = 1;
    var_dump($a == ($a = 2));
    $i = 1;
    $a = [1,2,3];
    var_dump($a[$i] . $a[$i = 2]);
    $a = [1,2,3];
    $i = 0;
    var_dump($a[$i++] + $a[$i]);
    $a = 1;
    $r = $a ?: ($a = 3);
    var_dump($r);
    $a=2;
    var_dump($a ** ($a = 3));
    $a=[0,1,2];
    $i=0;
    $a[$i] += $i = 2;
    var_dump($a);
    $s='abc';
    var_dump($s[0] . ($s = 'xyz') . $s[0]);
    $x=1;
    $y = &$x;
    var_dump($x + ($y = 10));
    $a=[1,2,3];
    $i=0;
    $a[$i++] += $i;
    var_dump($a, $i);
    $a=1;
    var_dump(-$a - ($a = 4) - $a);
    $a=['k'=>[1]];
    $a['k'][] = $a;
    var_dump(count($a['k']));
    $a = 1;
    var_dump($a && ($a = 0) || $a);
    $a=5;
    var_dump(max($a, $a = 7, $a));
    $a=1;
    var_dump($a === ($a = 1.0));
    $a=1;
    var_dump($a xor ($a = 0));
}

try {
    f();
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}

// What is undefined is complained about when it is read.

set_error_handler(function ($level, $message) {
    echo "  $message\n";
    return true;
});

class O
{
    public $p;

    function __get($n)
    {
        echo "  get $n\n";
        return null;
    }
}

class Computed implements ArrayAccess
{
    function offsetGet($o): mixed
    {
        echo '  get ', var_export($o, true), "\n";
        return null;
    }

    function offsetSet($o, $v): void
    {
        echo '  set ', var_export($o, true), "\n";
    }

    function offsetExists($o): bool
    {
        echo '  exists ', var_export($o, true), "\n";
        return true;
    }

    function offsetUnset($o): void
    {
        echo '  unset ', var_export($o, true), "\n";
    }
}

function g($x = null)
{
    echo "  g\n";
    return $x;
}

function run($code)
{
    $q = ['k' => [1]];
    $s = 'abc';
    $n = null;
    $i = 5;
    $f = false;
    $t = true;
    $o = new O();
    $aa = new Computed();
    eval($code);
}

$codes = <<<'X'
$a + [1][$b];
$a . [1];
$a . $b . $c;
$a . ($b + 1) . $c;
[1] . $a;
$x = "$a $b $c[0]";
$a *= $b;
$a *= $b + 1;
$a .= $b;
$a .= [1];
$a ??= $b + 1;
$q['x'] += $b + 1;
$q['y'] += $b;
$q['y'] .= g();
$q[$c] .= 'x';
$q[$c] += 1;
$q[$c] += $b;
$q[$c] += g(1);
$q[g('z')] += $b;
$q[g('z')] += g(2);
$s[0] .= 'x';
$s[$c] .= 'x';
$n[$c] += 1;
$n[] += 1;
$i[$c] += 1;
$q[$a] = $b;
$q[$a . 'x'] = $b;
$q[$a] = g($b);
$q[$a]++;
++$q[$a];
$q['z']++;
$q['z'][$b]++;
$s[0]++;
$n[$a]--;
$u->x += $b;
$u->x = $b;
$u->x++;
$u->x->y = 1;
$o->p += $b;
$o->z += $b;
$o->z .= $b + 1;
$o->p[$c] = $b;
$o->p[$c] += $b;
$o->z++;
$aa[$c] = $b;
$aa[$c] .= g('a');
$aa[$c]++;
$aa[] = $b;
isset($aa[$c]);
$aa[$c] ?? $b;
unset($aa[$c]);
empty($aa[$c]);
unset($u[1]);
unset($u[$b]);
unset($u[g(1)]);
unset($u->x);
unset($u[1][2]);
unset($u[$b][$c]);
unset($u->a->b);
unset($u->a['x']);
unset($q['k'][2]);
unset($q['nope'][2]);
unset($q['nope']['b'][2]);
unset($q[$b]);
unset($s[0]);
unset($i[0]);
unset($i->x);
unset($n[0]);
unset($f[0]);
unset($o->p[0]);
unset($$u);
unset($$u['x']);
foreach ($u as &$v) {}
foreach ($u as $v) {}
foreach ($$u as &$v) {}
foreach ($q['none'] as &$v) {}
foreach ($i as &$v) {}
echo match($a) { [1] => 1, 'a', 1 => 2 };
echo match($a) { 'a', 1 => 2 };
echo match($a) { default => 2 };
echo match($a) { $b, $c + 1 => 3, default => 2 };
echo match($a) { true, false => 3, null => 2 };
echo match($a) { 1, 2, 'a' => 3, 2 => 5, default => 4 };
echo match($a) { -1, 'b' => 3, default => 4 };
echo match($a) { 1.5, 'b' => 3, default => 4 };
echo match(true) { $a => 3, default => 4 };
echo match($a) { g() => 3, $b => 5, default => 4 };
switch ($a) { case 1: case 2: case 3: case 4: case 5: echo 1; break; }
switch ($a) { case 'a': case 'b': break; case $b + 1: case $c: break; }
switch ($a) { default: echo 'd'; }
switch ($a) { case true: break; case false: echo 'f'; }
switch ($a) { case true: break; case g(): echo 'f'; }
switch ($a) { case $b: break; case g(): echo 'f'; }
switch (true) { case $b: break; case $c: echo 'f'; }
$a xor $b;
$a xor ($b + 1);
($a + 1) xor $b;
$x = [$a => $b];
$x = [$a => $b + 1];
$x = [$a => g($b)];
$x = [$a, $b + 1, $c => $a];
$a instanceof $b;
$a > $b;
$a >= $b + 1;
$a <=> $b;
$a ** ($b + 1);
$a % $b;
-$a;
$a ? $b : $c;
$a && $b;
$a[$b];
$a[$b + 1];
$a[$b][$c];
$a[$b] ?? $c;
$a[$b]['x'] ?? $c;
$q[$b][$c] ?? $d;
isset($a[$b]);
isset($a[$b][$c]);
isset($a->x[$c]);
isset($a[$b]->x);
isset($s[$b]);
isset($s[1.7]);
empty($s[1.7]);
isset($s['x']);
isset($s['1x']);
isset($s[true]);
isset($s[[]]);
isset($q[1.7]);
empty($q[$b]);
empty($a[$b]);
isset($i[$b]);
isset($n[$b]);
$s[1.7] ?? 1;
$s[true] ?? 1;
$i[$b] ?? 1;
[$x, $y] = [$a, $b];
[$x, $y] = $a;
['k' => $x, $b => $y] = $q;
[$b => $x] = $a;
[$q[$a], $q[$b]] = [1, 2];
list(, $x) = $i;
$x = &$q[$a];
$x = &$a[$b];
$x = &$u->y;
$x = &$i[0];
g($a);
g($a . $b, $c);
$a->f();
$a->f($b);
$a($b);
new $a($b);
$a::f();
$a::$b;
$a::C;
$o->$a;
$o->$a->b;
clone $a;
throw $a;
(fn() => $a + $b)();
(function () use ($a, &$b) { echo $a; })();
print $a;
echo $a, $b;
X;
foreach (explode("\n", $codes) as $code) {
    echo "$code\n";
    try {
        run($code);
        echo "\n";
    } catch (Throwable $e) {
        echo '  ', get_class($e), ': ', $e->getMessage(), "\n";
    }
}
