<?php
// Functions, classes and methods of the PHP that runs this, as its reflection says: extension, kind, name.
$notOfPhp = ['dns_polyfill', 'imagick', 'post_message_to_js', 'wasm_memory_storage'];
$lines = [];
foreach (array_diff(get_loaded_extensions(), $notOfPhp) as $name) {
    $extension = new ReflectionExtension($name);
    foreach ($extension->getFunctions() as $function) {
        $lines[] = "$name\tfunction\t{$function->name}";
    }
    foreach ($extension->getClasses() as $class) {
        $lines[] = "$name\tclass\t{$class->name}";
        foreach ($class->getMethods() as $method) {
            if ($method->class === $class->name && !$method->isPrivate()) {
                $lines[] = "$name\tmethod\t{$class->name}::{$method->name}";
            }
        }
    }
}
sort($lines);
echo '# PHP ', PHP_VERSION, ", written by tests/scripts/php-names.sh\n", implode("\n", $lines), "\n";
