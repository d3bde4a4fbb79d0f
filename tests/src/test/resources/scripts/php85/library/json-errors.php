<?php
try { json_decode('{"a":', flags: JSON_THROW_ON_ERROR); } catch (JsonException $e) { echo $e->getMessage(), ' ', $e->getCode(), "\n"; }
var_dump(json_encode(NAN), json_last_error_msg());
var_dump(json_encode(['a' => INF, 'b' => 1], JSON_PARTIAL_OUTPUT_ON_ERROR));
enum P { case A; } enum B: string { case X = 'x'; }
var_dump(json_encode(B::X));
try { json_encode(P::A, JSON_THROW_ON_ERROR); } catch (JsonException $e) { echo $e->getMessage(), "\n"; }
var_dump(json_encode(1.0, JSON_PRESERVE_ZERO_FRACTION), json_encode("a/é\u{1F600}"), json_encode("a/é", JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES));
echo json_encode(['x' => [], 'o' => new stdClass, 'n' => [1, [2]]], JSON_PRETTY_PRINT), "\n";
var_dump(json_decode('12345678901234567890'), json_decode('12345678901234567890', flags: JSON_BIGINT_AS_STRING), json_decode('{"":1,"a b":2}'));
