<?php
/*
 * Prints what this PHP has, as a table of the catalogue (see FunctionEntry, ClassEntry and ConstantEntry), after a head of
 * lines that begin with #. Run as `php names.php OUTPUT`.
 */

const EFFECTS = 'PROCESS,WARNS,THROWS,UNKNOWN';
const SEPARATOR = "\x01";

$extensions = array_flip(get_loaded_extensions());
$lines = [];

function escaped(string $field): string
{
    return strtr($field, ['\\' => '\\\\', "\t" => '\t', "\n" => '\n', "\r" => '\r']);
}

function line(string ...$fields): void
{
    global $lines;
    // Some empty fields more: what entries have learnt to say since is not said here.
    $lines[] = implode("\t", array_map(escaped(...), [...$fields, '', '', '', '']));
}

/** A value as signatures write it; null where they cannot. */
function literal(mixed $value): ?string
{
    if (is_array($value)) {
        $parts = [];
        foreach ($value as $key => $element) {
            $text = literal($element);
            if ($text === null) {
                return null;
            }
            $parts[] = literal($key) . ' => ' . $text;
        }
        return '[' . implode(', ', $parts) . ']';
    }
    if (is_string($value)) {
        return "'" . strtr($value, ['\\' => '\\\\', "'" => "\\'"]) . "'";
    }
    if (is_float($value) && !is_finite($value) || is_object($value)) {
        return null;
    }
    return $value === PHP_INT_MIN ? null : strtolower(var_export($value, true));
}

function parameter(ReflectionParameter $parameter): string
{
    $text = $parameter->hasType() ? $parameter->getType() . ' ' : '';
    if ($parameter->isPassedByReference()) {
        $text .= $parameter->canBePassedByValue() ? '&?' : '&';
    }
    $text .= ($parameter->isVariadic() ? '...' : '') . '$' . $parameter->getName();
    if ($parameter->isOptional() && !$parameter->isVariadic()) {
        $default = null;
        try {
            $default = $parameter->isDefaultValueAvailable() ? literal($parameter->getDefaultValue()) : null;
        } catch (Throwable) {
            // A default that only C knows.
        }
        $text .= ' = ' . ($default ?? 'UNKNOWN');
    }
    return $text;
}

function signature(ReflectionFunctionAbstract $function): string
{
    $type = $function->hasReturnType()
        ? $function->getReturnType()
        : ($function->hasTentativeReturnType() ? $function->getTentativeReturnType() : null);
    return ($function->returnsReference() ? '&' : '') . $function->getShortName()
        . '(' . implode(', ', array_map(parameter(...), $function->getParameters())) . ')'
        . ($type === null ? '' : ': ' . $type);
}

function references(ReflectionFunctionAbstract $function): array
{
    $names = [];
    foreach ($function->getParameters() as $parameter) {
        if ($parameter->isPassedByReference()) {
            $names[] = $parameter->getName();
        }
    }
    return $names;
}

function func(string $key, ReflectionFunctionAbstract $function, string $class, int $group, string $signature): void
{
    $writes = references($function);
    line($key, $class, $function->getName(), (string) $group, '0', '', EFFECTS . ($writes ? ',WRITES_ARGUMENT' : ''),
        implode(SEPARATOR, $writes), '', '', '', '', '', $signature);
}

foreach (get_defined_functions()['internal'] as $name) {
    $function = new ReflectionFunction($name);
    $extension = $function->getExtensionName();
    if ($extension !== false && !str_contains($name, '\\')) {
        func("F $name", $function, '', 3 * $extensions[$extension], signature($function));
    }
}

foreach (get_defined_constants(true) as $extension => $constants) {
    foreach ($constants as $name => $value) {
        $type = ['integer' => 'l', 'double' => 'd', 'boolean' => 'b', 'string' => 's'][gettype($value)] ?? '';
        if ($type !== '' && !(is_float($value) && !is_finite($value)) && isset($extensions[$extension])) {
            $text = is_string($value) ? $value : var_export($value, true);
            line("K $name", $name, $type, $text, (string) (3 * $extensions[$extension]), '0', '');
        }
    }
}

function modifiers(ReflectionMethod|ReflectionProperty|ReflectionClassConstant $member): string
{
    return implode(' ', Reflection::getModifierNames($member->getModifiers() & ~ReflectionMethod::IS_ABSTRACT));
}

/** Whether a member comes from a class that belongs to another extension, whose implementation knows nothing of it here. */
function foreign(ReflectionClass $class, ReflectionClass $declaring): bool
{
    return !$declaring->isInterface() && $declaring->getExtensionName() !== $class->getExtensionName();
}

function declaration(ReflectionClass $class, int $extension): void
{
    $name = $class->getName();
    $enum = $class->isEnum();
    $throwable = $class->implementsInterface('Throwable');
    // Its objects are those of any class; others stand for objects in a PHP process.
    $plain = $class->isInterface() || $class->isTrait() || $enum || $throwable;
    $group = 3 * $extension + ($plain ? 2 : 1);
    $kind = match (true) {
        $class->isInterface() => 'interface',
        $class->isTrait() => 'trait',
        $enum => 'enum',
        default => 'class',
    };
    $interfaces = array_diff($class->getInterfaceNames(), ['UnitEnum', 'BackedEnum']);
    $parent = $class->getParentClass();
    $head = ($class->isFinal() && !$enum ? 'final ' : '')
        . ($class->isAbstract() && !$class->isInterface() ? 'abstract ' : '')
        . (PHP_VERSION_ID >= 80200 && $class->isReadOnly() ? 'readonly ' : '')
        . "$kind $name"
        . ($enum && (new ReflectionEnum($name))->isBacked() ? ': ' . (new ReflectionEnum($name))->getBackingType() : '')
        . ($parent ? ' extends ' . $parent->getName() : '')
        . ($interfaces ? ($class->isInterface() ? ' extends ' : ' implements ') . implode(', ', $interfaces) : '');

    $constants = $properties = $abstracts = $order = [];
    foreach ($class->getReflectionConstants() as $constant) {
        if ($constant->getDeclaringClass()->getName() !== $name) {
            continue;
        }
        $case = $enum && $constant->isEnumCase();
        $value = $constant->getValue();
        $text = literal($case ? $value->value ?? null : $value);
        if ($case && !($value instanceof BackedEnum)) {
            $constants[] = $constant->getName();
        } elseif ($text !== null) {
            $constants[] = ($case ? '' : modifiers($constant) . ' ') . $constant->getName() . ' = ' . $text;
        }
    }
    foreach ($class->getProperties() as $property) {
        $owner = $property->getDeclaringClass();
        if ($enum || $owner->getName() !== $name && ($throwable || !foreign($class, $owner))) {
            continue;
        }
        $text = $property->hasDefaultValue() ? literal($property->getDefaultValue()) : null;
        $properties[] = modifiers($property) . ' ' . ($property->hasType() ? $property->getType() . ' ' : '')
            . '$' . $property->getName() . ($text === null ? '' : " = $text");
    }
    foreach ($class->getMethods() as $method) {
        $owner = $method->getDeclaringClass();
        if ($enum && in_array($method->getName(), ['cases', 'from', 'tryFrom'], true)
            || $method->isPrivate() || $method->getName() === '__destruct'
            || $owner->getName() !== $name && ($throwable || !foreign($class, $owner))) {
            continue;
        }
        $text = modifiers($method) . ' function ' . signature($method);
        if ($method->isAbstract()) {
            $abstracts[] = $text;
        } else {
            $order[] = $method->getName();
            func("M " . strtolower("$name::{$method->getName()}"), $method, $name, $group, $text);
        }
    }
    line("C " . strtolower($name), $name, (string) $group, '', '', '',
        implode(SEPARATOR, $plain ? [] : [...($class->isCloneable() ? [] : ['Uncloneable']), 'NotSerializable']), $head,
        implode(SEPARATOR, $properties), implode(SEPARATOR, $constants), implode(SEPARATOR, $abstracts),
        implode(SEPARATOR, $order));
}

foreach ([...get_declared_classes(), ...get_declared_interfaces(), ...get_declared_traits()] as $name) {
    $class = new ReflectionClass($name);
    $extension = $class->getExtensionName();
    if ($class->isInternal() && $extension !== false) {
        declaration($class, $extensions[$extension]);
    }
}

sort($lines, SORT_STRING);
$head = '#version ' . PHP_VERSION . "\n";
foreach ([php_ini_loaded_file(), ...explode(',', (string) php_ini_scanned_files())] as $file) {
    if ($file !== false && trim($file) !== '') {
        $head .= '#settings ' . trim($file) . "\n";
    }
}
foreach ($extensions as $extension => $number) {
    $head .= "#extension $extension " . (phpversion($extension) ?: PHP_VERSION) . "\n";
}
file_put_contents($argv[1], $head . implode("\n", $lines) . "\n");
