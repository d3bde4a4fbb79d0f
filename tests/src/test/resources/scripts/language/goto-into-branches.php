<?php
// A goto may jump into a branch of an if, also from the other branch, and out of try blocks on the way.
function branch($p)
{
    if (!$p) {
        echo 'none ';
    } elseif ($p == 1) {
        inside:
        echo 'inside ';
        try {
            if ($p) {
                return 'returned';
            }
        } finally {
            echo 'finally ';
        }
    } elseif ($p == 2) {
        if ($p) {
            goto inside;
        }
    }
    throw new Exception('end');
}
foreach ([0, 1, 2, 3] as $i) {
    try {
        echo branch($i), "\n";
    } catch (Exception $e) {
        echo $e->getMessage(), "\n";
    }
}

function handler($p)
{
    try {
        throw new Exception('first');
    } catch (Exception $e) {
        if ($p == 1) {
            again:
            echo 'again ';
            try {
                return 'returned';
            } finally {
                echo 'finally ';
            }
        } else {
            try {
                throw new LogicException('second');
            } catch (LogicException $e2) {
                if ($p == 2) {
                    goto again;
                }
                throw $e;
            }
        }
    }
}
foreach ([1, 2, 3] as $i) {
    try {
        echo handler($i), "\n";
    } catch (Exception $e) {
        echo $e->getMessage(), "\n";
    }
}

function twice($p)
{
    if ($p == 1) {
        a:
        echo 'A';
    } else {
        goto a;
    }
    return 'Z';
}
echo twice(1), twice(2), "\n";
goto last;
echo 'skipped';
if (false) {
    last:
    echo "last\n";
}
