<?php
class P { static function who() { return 'P'; } function inst() { return 'Pi'; } }
class C extends P {
    static function who() { return 'C'; }
    function go() {
        echo call_user_func('parent::who'), "\n";
        echo call_user_func(['C', 'parent::who']), "\n";
        echo call_user_func([$this, 'parent::inst']), "\n";
        echo call_user_func('self::who'), call_user_func([self::class, 'who']), "\n";
        var_dump(is_callable('static::who'));
    }
}
(new C)->go();
