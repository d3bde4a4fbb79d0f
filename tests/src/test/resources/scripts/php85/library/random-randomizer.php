<?php
use Random\{Randomizer, Engine\Mt19937, Engine\PcgOneseq128XslRr64, Engine\Xoshiro256StarStar, IntervalBoundary};
foreach ([new Mt19937(42), new PcgOneseq128XslRr64(42), new Xoshiro256StarStar(42)] as $engine) {
    $r = new Randomizer($engine);
    echo get_class($engine), ' ', $r->getInt(1, 1000), ' ', $r->nextInt(), ' ', bin2hex($r->getBytes(4)), ' ', $r->getBytesFromString('abcdef', 8), ' ', round($r->nextFloat(), 10), ' ', round($r->getFloat(-1, 1), 10), ' ', round($r->getFloat(0, 5, IntervalBoundary::ClosedClosed), 10), ' ', $r->shuffleBytes('abcdef'), ' ', implode($r->shuffleArray(range(1, 6))), ' ', implode($r->pickArrayKeys(range(0, 9), 3)), "\n";
}
