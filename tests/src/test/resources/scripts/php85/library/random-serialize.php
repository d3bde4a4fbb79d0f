<?php
use Random\Engine\{Mt19937, Xoshiro256StarStar, PcgOneseq128XslRr64};
foreach ([new Xoshiro256StarStar(7), new PcgOneseq128XslRr64(7)] as $e) {
    $e->generate();
    echo serialize($e), "\n";
    $c = unserialize(serialize($e));
    $d = clone $e;
    var_dump(bin2hex($e->generate()) === bin2hex($c->generate()), bin2hex($d->generate()));
    $e instanceof PcgOneseq128XslRr64 ? $e->jump(5) : $e->jump();
    echo bin2hex($e->generate()), "\n";
}
$x = new Xoshiro256StarStar(1); $x->jumpLong(); var_dump($x->__debugInfo());
try { unserialize('O:33:"Random\Engine\Xoshiro256StarStar":0:{}'); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
mt_srand(9); echo mt_rand(), ' '; $m = new Mt19937(9); echo unpack('V', $m->generate())[1] >> 1, "\n";
