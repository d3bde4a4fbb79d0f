<?php
class Router {
    public static array $routes = ['/' => self::home(...), '/up' => strtoupper(...)];
    private static function home() { return 'home'; }
    public array $filters = ['trim' => trim(...), 'x2' => self::dbl(...)];
    protected static function dbl($v) { return $v . $v; }
}
echo (Router::$routes['/'])(), (Router::$routes['/up'])('z'), "\n";
foreach ((new Router)->filters as $k => $f) echo $k, '=', $f(' ab '), "|\n";
class Sub extends Router { protected static function dbl($v) { return 'sub'; } }
echo ((new Sub)->filters['x2'])('q'), "\n";
