<?php
$name = 'world';
$up = strtoupper(...);
echo "Hello {$up($name)}\n";
echo 'Hello ' . ($name |> strtoupper(...)) . "!\n";
echo <<<T
a $name
b
T |> strtoupper(...), "\n";
echo "interpolated $name" |> strlen(...), "\n";
print 'printed' |> ucfirst(...);
echo "\n";
