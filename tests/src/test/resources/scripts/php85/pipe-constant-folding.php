<?php
class C { const X = 'abc'; public $p = 'q'; }
echo C::X |> strlen(...), "\n";
echo new C()->p |> strtoupper(...), "\n";
echo "in {$GLOBALS['nothing']}" |> strlen(...), "\n";
