<?php
// Functions that give a global variable another reference, or remove it, while code at file level uses it.
function replace_by_local(int $value): void
{
    $local = $value;
    $GLOBALS['r'] = &$local;
    $local++;
}

function replace_by_static(): void
{
    static $calls = 0;
    $calls++;
    $GLOBALS['r'] = &$calls;
}

function remove(): void
{
    unset($GLOBALS['r']);
}

function not_replaced(): void
{
    global $r;
    $other = 'other';
    $r = &$other;
}

replace_by_local(5);
var_dump($r);
$r = 'written at file level';
var_dump($GLOBALS['r']);
not_replaced();
var_dump($r);
replace_by_static();
$r += 10;
replace_by_static();
var_dump($r);

$alias = &$r;
remove();
var_dump(isset($r), $alias);
$r = 'new';
var_dump($alias, $GLOBALS['r']);
remove();
remove();
echo $r ?? 'removed', "\n";

// What was in it dies at once, and the name keeps its place.
final class Told
{
    public function __destruct()
    {
        echo "destroyed\n";
    }
}
$told = new Told();
$after = 1;
function remove_told(): void
{
    unset($GLOBALS['told']);
    echo "removed\n";
}
remove_told();
$told = 2;
echo implode(' ', array_intersect(array_keys($GLOBALS), ['told', 'after'])), "\n";

// In a loop that has been compiled.
$r = 0;
for ($i = 0; $i < 24000; $i++) {
    $r++;
    if ($i === 20000) {
        replace_by_local(100);
    }
    if ($i === 22000)
        remove();
    elseif ($i === 22001)
        var_dump(isset($r), $r ??= -5000);
}
var_dump($r, $GLOBALS['r']);

// Behind a label, and in a file that is included.
$n = 0;
again:
replace_by_local($n);
echo $r, ' ';
if (++$n < 3) {
    goto again;
}
$file = tempnam(sys_get_temp_dir(), 'globals');
file_put_contents($file, '<?php replace_by_local(70); echo $r, " "; $r = 80; replace_by_local(90); echo $r, "\n";');
include $file;
echo $r, ' ', $GLOBALS['r'], "\n";
unlink($file);
