<?php
class P {
    private function hidden($x) { return "hidden $x"; }
    private static function quiet($x) { return "quiet $x"; }
    function inside($x) { return $x |> $this->hidden(...) |> [$this, 'hidden'] |> self::quiet(...) |> 'P::quiet'; }
    function closure() { return $this->hidden(...); }
}
echo (new P)->inside('a'), "\n";
echo 'b' |> (new P)->closure(), "\n";
try { 'c' |> [new P, 'hidden']; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { 'c' |> 'P::quiet'; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { 'c' |> (new P)->hidden(...); } catch (Error $e) { echo $e->getMessage(), "\n"; }
