<?php
for ($i = 0, $j = 10; $i < $j; $i += 3, $j--) { if ($i == 3) continue; echo "$i-$j "; }
echo "\n";
$i = 0;
while (true) { while (true) { if (++$i > 3) break 2; if ($i == 2) continue 2; echo $i; } }
echo "\n";
do { echo $i--; } while ($i > 0);
echo "\n";
foreach ([[1, [2, 3]], [4, [5, 6]]] as [$a, [, $b]]) echo $a, $b, ' ';
foreach (['k' => ['x' => 1, 'y' => 2]] as $k => ['y' => $y, 'x' => $x]) echo $k, $y, $x;
echo "\n";
switch ('1') { case 1: echo 'loose '; case 2: echo 'falls '; break; default: echo 'never'; }
switch (5) { default: echo 'default '; case 6: echo 'six'; }
echo "\n";
echo match (true) { 1 > 2 => 'a', 2 > 1, 3 > 1 => 'b', default => 'c' }, "\n";
try { echo match (9) { 1 => 2 }; } catch (\UnhandledMatchError $e) { echo $e->getMessage(), "\n"; }
function f() { try { return 'try'; } finally { echo 'finally '; } }
echo f(), "\n";
function g() { foreach ([1, 2] as $x) { try { continue; } finally { echo "f$x "; } } return 'end'; }
echo g(), "\n";
function h() { try { throw new Exception('a'); } catch (Exception $e) { return 'caught'; } finally { return 'overrides'; } }
echo h(), "\n";
try { try { throw new Exception('first'); } finally { throw new LogicException('second'); } } catch (Exception $e) { echo get_class($e), ' ', $e->getPrevious()->getMessage(), "\n"; }
$i = 0;
again:
if ($i++ < 3) { echo $i; goto again; }
echo "\n";
if ($i): echo 'alt'; elseif (0): else: endif;
for ($q = 0; $q < 2; $q++): echo $q; endfor;
while ($q--): echo $q; endwhile;
foreach ([1] as $z): echo $z; endforeach;
switch (1): case 1: echo 's'; endswitch;
echo "\n";
$f = fn($x) => fn($y) => $x + $y;
echo $f(1)(2), "\n";
function &counter() { static $n = 0; $n++; return $n; }
counter(); counter(); echo counter(), "\n";
function named(int $a, int $b = 2, int ...$rest) { return json_encode(func_get_args()) . json_encode($rest); }
echo named(b: 5, a: 1), named(1, 2, 3, x: 4), named(...[1, 2], ...['x' => 9]), "\n";
list('a' => $p, 'b' => list($q)) = ['a' => 1, 'b' => [2]];
echo $p, $q, "\n";
$arr = [1, ...[2, 3], ...['k' => 4]];
echo json_encode($arr), "\n";
echo $undefined ?? 'null-safe', ' ', null?->foo?->bar() ?? 'chain', "\n";
$name = 'dyn'; $$name = 5; echo $dyn, ${'d' . 'yn'}, "\n";
echo <<<TXT
    a {$arr[0]} $arr[1] {$f(2)(3)}
      b \x41\u{e9}\101 ${name}
    TXT . "|\n";
echo <<<'N'
raw $x {$y}
N;
echo "\n", __LINE__, ' ', basename(__FILE__), "\n";
declare(ticks=1);
echo 10 <=> 5, true ? 'a' : (false ? 'b' : 'c'), "\n";
print 'print ' . print '';
echo "\n";
?>
inline <?= 'short' ?>

<?php if (1): ?>html block
<?php endif ?>
tail
