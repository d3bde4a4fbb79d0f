<?php
var_dump(bcfloor('-1.5'), bcceil('1.2'), bcround('2.5'), bcround('-2.55', 1), bcround('12345', -2), bcround('1.45', 1, RoundingMode::HalfEven), bcdivmod('-7', '2'), bcdivmod('7.5', '2', 2), bcscale(), bcscale(3), bcadd('1', '2'), bcscale(null), bccomp('1.0001', '1', 3), bcmod('5.7', '1.3', 1), bcpow('2', '-3', 4), bcmul('-0.001', '0.1', 2));
