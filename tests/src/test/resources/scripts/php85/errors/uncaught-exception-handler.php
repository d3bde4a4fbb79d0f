<?php
set_exception_handler(function (Throwable $t) { echo 'handled ', get_class($t), ': ', $t->getMessage(), "\n"; throw new LogicException('from the handler', previous: $t); });
function f() { throw new DomainException('first'); }
register_shutdown_function(fn() => print("\nshutdown\n"));
f();
