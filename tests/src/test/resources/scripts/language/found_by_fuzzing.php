<?php
// Causes that random programs have shown, one function each.

// A by-reference loop whose array is replaced goes on at the internal pointer of the new one; a copy keeps the place.
function replaced()
{
    $b = [1, 2, 3];
    $i = 0;
    foreach ($b as $k => &$v) {
        echo $k;
        if ($i++ == 1) {
            $b = [7, 8, 9];
        }
    }
    echo "\n";
    $b = [1, 2, 3];
    $x = [4, 5, 6];
    next($x);
    $i = 0;
    foreach ($b as $k => &$w) {
        echo $k;
        if ($i++ == 1) {
            $b = $x;
        }
    }
    echo "\n";
    $b = [1, 2, 3];
    $i = 0;
    foreach ($b as $k => &$u) {
        echo $k;
        if ($i++ == 1) {
            $b = null;
            $b[5] = 1;
        }
    }
    echo "\n";
    $b = [1, 2, 3];
    foreach ($b as $k => &$t) {
        echo $k;
        if (!isset($c)) {
            $c = $b;
            $b[] = 5;
        }
    }
    echo "\n";
}

// The key after a negative one, where that was the first.
function negative()
{
    $a = ['x' => 1, -3 => 0];
    $a[] = 1;
    $b = [-3 => 0, 'y', 'z'];
    $c = null;
    $c[-5] = 1;
    $c[] = 2;
    $d = [-1 => 1, -7 => 2];
    $d[] = 3;
    $e = [1];
    array_pop($e);
    $e[-4] = 1;
    $e[] = 2;
    $f = [-3 => 1];
    unset($f[-3]);
    $f[] = 2;
    echo json_encode([$a, $b, $c, $d, $e, $f]), "\n";
}

class Typed
{
    public int $number = 1;
    public ?string $text = null;
    public $any;
}

// array_walk() hands out references that know the types of the properties.
function walked()
{
    foreach ([7, 'x', '3'] as $new) {
        $t = new Typed();
        try {
            array_walk($t, function (&$v, $k) use ($new) {
                $v = $new;
            });
        } catch (TypeError $e) {
            echo $e->getMessage(), "\n";
        }
        var_dump($t->number, $t->text, $t->any);
    }
}

// An element of what has none: reading it and writing it are both refused.
function updated()
{
    foreach ([fn($o) => $o[1] .= 'x', fn($o) => $o[] += 1, fn($o) => $o[1]++, fn($o) => $o[1] ??= 1] as $update) {
        try {
            $update(new stdClass());
        } catch (Error $e) {
            echo $e->getMessage(), ' ', $e->getPrevious()?->getMessage(), "\n";
        }
    }
}

// call_user_func() looks at its callback first.
function calledBack()
{
    try {
        call_user_func('none', $undefined);
    } catch (TypeError $e) {
        echo $e->getMessage(), "\n";
    }
    try {
        call_user_func_array('none', [print 'never']);
    } catch (TypeError $e) {
        echo $e->getMessage(), "\n";
    }
    echo call_user_func('strtoupper', 'x' . 'y'), "\n";
}

// A variable that is its own index is an array before it is one.
function ownIndex()
{
    $codes = ['$d = &$a[$a];', '$a[$a] = 1;', '$a[$a][0] = 1;', '$a = null; $a[$a] = 1;', '$a = [1]; $a[$a] = 1;'];
    foreach ($codes as $code) {
        try {
            (function () use ($code) {
                eval($code);
            })();
        } catch (TypeError $e) {
            echo $code, ' ', str_contains($e->getMessage(), 'offset') ? 'refused' : $e->getMessage(), "\n";
        }
    }
}

function skips($a = 5, $b = 6, $c = [1], ...$rest)
{
    $a = 8;
    throw new Exception();
}

// Parameters that named arguments left out are in the trace, those behind the last one given are not.
function traced()
{
    foreach ([['c' => 1], ['b' => 2], ['x' => 3], ['b' => 2, 'x' => 3], [1, 'c' => 2, 'x' => 3]] as $arguments) {
        try {
            skips(...$arguments);
        } catch (Exception $e) {
            echo preg_replace('/.*(skips.*)/', '$1', strtok($e->getTraceAsString(), "\n")), "\n";
        }
    }
}

function endless($x): int
{
    if ($x) {
        return 5;
    }

}

// A result that is missing is missed at the end.
function missed()
{
    try {
        endless(0);
    } catch (TypeError $e) {
        echo $e->getLine() - (new ReflectionFunction('endless'))->getEndLine(), "\n";
    }
}

// An element that an operation was to change is there when the operation fails.
function failed()
{
    foreach (['$a["k"] += "abc";', '$a[null] += "abc";', '$a = [1]; $a["x"] -= [];'] as $code) {
        (function () use ($code) {
            try {
                @eval($code);
            } catch (TypeError $e) {
                echo $e->getMessage(), ' ', json_encode($a), "\n";
            }
        })();
    }
}

// Spreading keeps references that something else holds.
function spread()
{
    $a = [1, 'k' => 2];
    $r = &$a[0];
    $s = &$a['k'];
    $b = [...$a];
    $b[0] = 5;
    $b['k'] = 6;
    unset($r, $s);
    $c = [...$b];
    unset($a);
    $d = [...$b];
    $d[0] = 7;
    echo json_encode([$b, $c, $d]), "\n";
}

class Pair
{
    public $a = 1;
    public $b = 2;
}

// A by-reference loop over a variable looks at what the variable holds.
function turned()
{
    set_error_handler(function ($level, $message) {
        echo " $message";
        return true;
    });
    foreach ([[new Pair(), false], [[1], 5], [[1], new Pair()], [new Pair(), [1, 2]], [new Pair(), new Pair()]] as [$c, $d]) {
        $n = 0;
        foreach ($c as $k => &$v) {
            echo $k;
            if ($n++ == 0) {
                $c = $d;
            }
        }
        unset($v);
        echo "\n";
    }
    restore_error_handler();
}

enum Text: string
{
    case One = '1';
    case Zero = '0';
}

enum Number: int
{
    case One = 1;
    case Zero = 0;
}

// The value that an enum is asked for is an int or a string, whatever its cases have.
function asked()
{
    foreach ([null, '1', 1, 1.5, 1.0, true, 'x', [], 1e30] as $value) {
        foreach ([Text::class, Number::class] as $enum) {
            try {
                echo json_encode(@$enum::tryFrom($value)), ' ';
                echo json_encode(@$enum::from($value)), "\n";
            } catch (TypeError | ValueError $e) {
                echo $e->getMessage(), "\n";
            }
        }
    }
}

// What is false becomes an array with a complaint, unless it is a reference.
function fromFalse()
{
    set_error_handler(function ($level, $message) {
        echo " $message";
        return true;
    });
    $a = false;
    $b = &$a[0];
    echo "\n";
    $c = false;
    $d = &$c;
    $e = &$c[0];
    echo json_encode($d), "\n";
    restore_error_handler();
}

// An undefined variable as a key is complained about, its null only where an element is looked for.
function keys()
{
    set_error_handler(function ($level, $message) {
        echo " $message";
        return true;
    });
    $a = [$x => 1];
    echo "\n";
    $n = null;
    $a = [$n => 1];
    echo "\n";
    $a[$x];
    echo "\n";
    restore_error_handler();
}

// What has been assigned to an offset of a string is one byte.
function intoString()
{
    $s = 'abcd';
    foreach ([' 7', 0.5, 12, true] as $value) {
        $a = @($s[1] = $value);
        var_dump($a, $s);
    }
    $i = @($s['1'] = 'xy');
    var_dump($i, $s);
    $f = @($s[-1] = 2.5);
    var_dump($f, $s);
}

// Smaller things: which message comes, and what it says.
function messages()
{
    $codes = [
        'plainly(...["k" => 1, "x" => 2]);',
        '$e = [[1, 2], [3]]; $e($e);',
        '$i = 5; $i->{$o};',
        '$d[[]] .= "x";',
        'call_user_func([1, "x"], $o);',
        '(Suits::from(...))("x");',
        'Suits::from("x");',
    ];
    set_error_handler(function ($level, $message) {
        echo "$message; ";
        return true;
    });
    foreach ($codes as $code) {
        (function () use ($code) {
            $o = new stdClass();
            try {
                eval($code);
            } catch (Error $e) {
                echo preg_replace('/ in .* on line \d+/', '', $e->getMessage()), ' ', isset($d) ? json_encode($d) : '', "\n";
                echo preg_replace('/^.*: /', '', strtok($e->getTraceAsString(), "\n")), "\n";
            }
        })();
    }
    restore_error_handler();
}

function plainly($a, ...$c)
{
}

enum Suits: string
{
    case Hearts = 'h';
}

function forgets($a, $b)
{
    unset($b);
    throw new Exception();
}

// A closure that is called where it stands is called at its end, and a parameter that is unset is null in the trace.
function lines()
{
    try {
        (function () {
            forgets(1, 2);
        })(

        );
    } catch (Exception $e) {
        foreach (array_slice($e->getTrace(), 0, 2) as $frame) {
            echo json_encode($frame['args']), ' ', $frame['line'] - (new ReflectionFunction('lines'))->getStartLine(), "\n";
        }
    }
}

class Quiet
{
    public static function __callStatic($name, $arguments)
    {
        return "static $name";
    }
}

class Loud
{
    public function __toString(): string
    {
        throw new Exception('no text');
    }

    public function __call($name, $arguments)
    {
    }
}

// A missing method of an object is none of __callStatic's business.
function ofObject()
{
    $quiet = new Quiet();
    foreach ([fn() => $quiet->none(), fn() => $quiet->none(...), fn() => [$quiet, 'none'](), fn() => Quiet::none(...)()] as $call) {
        try {
            echo $call(), "\n";
        } catch (Error $e) {
            echo $e->getMessage(), "\n";
        }
    }
    echo json_encode([is_callable([$quiet, 'none']), is_callable(['Quiet', 'none'])]), "\n";
    ob_start();
    var_dump((new Loud())->some(...));
    echo strtok(strstr(ob_get_clean(), 'string('), "\n"), "\n";
}

// sprintf() goes on with the next argument; a return type is checked all the same.
function afterAnError()
{
    $calls = [
        fn() => sprintf('%s %d', new Loud(), new Loud()),
        fn() => sprintf('%s %d %d', new Loud(), 1),
        fn(): string => new Loud(),
    ];
    foreach ($calls as $call) {
        try {
            @$call();
        } catch (Throwable $e) {
            for (; $e !== null; $e = $e->getPrevious()) {
                echo get_class($e), ' ', preg_replace('/^\{.*?\}/', 'closure', $e->getMessage()), '; ';
            }
            echo "\n";
        }
    }
}

// A property that is updated comes into being before its operator can fail; a scalar is refused before its key is read.
function beforeAnError()
{
    set_error_handler(function ($level, $message) {
        echo str_starts_with($message, 'Using null') ? '' : "$message; ";
        return true;
    });
    foreach (['$null[[]]++;', '$none2[$none][$none] = 1;', '$o->x += [];', '$o->y->z += 1;', '$i[$none] = 1;', '$i["x"][$none] = 1;', '$i[$none] += 1;'] as $code) {
        (function () use ($code) {
            $o = new stdClass();
            $i = 5;
            $null = null;
            try {
                eval($code);
                echo json_encode($none2), "\n";
            } catch (Error $e) {
                echo preg_replace('/^(Illegal|Cannot access) offset.*/', 'refused', $e->getMessage()), ' ';
                echo json_encode([$o, $null]), "\n";
            }
        })();
    }
    echo match ($undefined) {
        PHP_INT_MIN, 'a', 1 => 'one',
        default => 'other',
    }, "\n";
    $key = &$array;
    try {
        $array[$key] = 1;
    } catch (TypeError) {
        echo json_encode($array), "\n";
    }
    $text[1] = '0';
    $text[1.7][1] = 5;
    echo json_encode($text), "\n";
    $false = false;
    $reference = &$false;
    $false[1]++;
    echo json_encode($reference), "\n";
    restore_error_handler();
}

class Getting
{
    public int $typed = 1;

    public function __get($name)
    {
        return "got $name";
    }
}

// ?? asks __get where there is no __isset, isset() and empty() do not.
function coalesced()
{
    $o = new Getting();
    unset($o->typed);
    echo json_encode([$o->a ?? 'none', isset($o->a), empty($o->a), isset($o->a[0]), $o->a[0] ?? 'none']), "\n";
    $o->a ??= 'none';
    try {
        echo $o->typed ?? 'none';
    } catch (TypeError $e) {
        echo $e->getMessage(), ' ', count((array) $o), "\n";
    }
}

// What takes the array over during a by-reference loop shares it, the elements that become references later included.
function shared()
{
    $array = [1, 2, 3];
    $copies = [];
    foreach ($array as &$value) {
        $value *= 10;
        $copies[] = $array;
    }
    unset($value);
    $array[] = 4;
    echo json_encode([$array, $copies]), "\n";
}

foreach (['shared', 'coalesced', 'ofObject', 'afterAnError', 'beforeAnError', 'intoString', 'messages', 'lines', 'failed', 'spread', 'turned', 'asked', 'fromFalse', 'keys', 'replaced', 'negative', 'walked', 'updated', 'calledBack', 'ownIndex', 'traced', 'missed'] as $part) {
    echo "$part\n";
    $part();
}
