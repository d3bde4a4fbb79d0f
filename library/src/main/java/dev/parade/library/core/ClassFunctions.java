package dev.parade.library.core;

import static dev.parade.catalog.Effect.INCLUDES;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.catalog.table.ClassEntry;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.builtin.BuiltinRegistry;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which classes there are. */
final class ClassFunctions {
    private static final Set<String> RESERVED = Set.of(
            "self",
            "parent",
            "static",
            "int",
            "float",
            "bool",
            "string",
            "true",
            "false",
            "null",
            "void",
            "never",
            "iterable",
            "object",
            "mixed");

    /** What {@code spl_classes()} names, in PHP's order. */
    private static final List<String> SPL = List.of(
            "AppendIterator",
            "ArrayIterator",
            "ArrayObject",
            "BadFunctionCallException",
            "BadMethodCallException",
            "CachingIterator",
            "CallbackFilterIterator",
            "DirectoryIterator",
            "DomainException",
            "EmptyIterator",
            "FilesystemIterator",
            "FilterIterator",
            "GlobIterator",
            "InfiniteIterator",
            "InvalidArgumentException",
            "IteratorIterator",
            "LengthException",
            "LimitIterator",
            "LogicException",
            "MultipleIterator",
            "NoRewindIterator",
            "OuterIterator",
            "OutOfBoundsException",
            "OutOfRangeException",
            "OverflowException",
            "ParentIterator",
            "RangeException",
            "RecursiveArrayIterator",
            "RecursiveCachingIterator",
            "RecursiveCallbackFilterIterator",
            "RecursiveDirectoryIterator",
            "RecursiveFilterIterator",
            "RecursiveIterator",
            "RecursiveIteratorIterator",
            "RecursiveRegexIterator",
            "RecursiveTreeIterator",
            "RegexIterator",
            "RuntimeException",
            "SeekableIterator",
            "SplDoublyLinkedList",
            "SplFileInfo",
            "SplFileObject",
            "SplFixedArray",
            "SplHeap",
            "SplMinHeap",
            "SplMaxHeap",
            "SplObjectStorage",
            "SplObserver",
            "SplPriorityQueue",
            "SplQueue",
            "SplStack",
            "SplSubject",
            "SplTempFileObject",
            "UnderflowException",
            "UnexpectedValueException");

    private ClassFunctions() {}

    private static boolean exists(Request request, PhpString name, boolean autoload, Predicate<PhpClass> kind) {
        PhpClass c = request.findClass(name.toString(), autoload);
        return c != null && kind.test(c);
    }

    @PhpFunction(
            sig = "class_exists(string $class, bool $autoload = true): bool",
            effect = {INCLUDES, READS_GLOBAL},
            doc = "Whether there is a class or enum of that name.",
            examples = {"class_exists('arrayobject') => true", "class_exists('Countable') => false"})
    static boolean classExists(Request request, PhpString name, boolean autoload) {
        return exists(request, name, autoload, c -> c.kind() == PhpClass.Kind.CLASS || c.kind() == PhpClass.Kind.ENUM);
    }

    @PhpFunction(
            sig = "interface_exists(string $interface, bool $autoload = true): bool",
            effect = {INCLUDES, READS_GLOBAL},
            doc = "Whether there is an interface of that name.",
            examples = "interface_exists('Countable') => true")
    static boolean interfaceExists(Request request, PhpString name, boolean autoload) {
        return exists(request, name, autoload, c -> c.kind() == PhpClass.Kind.INTERFACE);
    }

    @PhpFunction(
            sig = "trait_exists(string $trait, bool $autoload = true): bool",
            effect = {INCLUDES, READS_GLOBAL},
            doc = "Whether there is a trait of that name.",
            examples = "trait_exists('ArrayObject') => false")
    static boolean traitExists(Request request, PhpString name, boolean autoload) {
        return exists(request, name, autoload, c -> c.kind() == PhpClass.Kind.TRAIT);
    }

    @PhpFunction(
            sig = "enum_exists(string $enum, bool $autoload = true): bool",
            effect = {INCLUDES, READS_GLOBAL},
            doc = "Whether there is an enum of that name.",
            examples = "enum_exists('ArrayObject') => false")
    static boolean enumExists(Request request, PhpString name, boolean autoload) {
        return exists(request, name, autoload, c -> c.kind() == PhpClass.Kind.ENUM);
    }

    @PhpFunction(
            sig = "class_alias(string $class, string $alias, bool $autoload = true): bool",
            effect = {INCLUDES, WRITES_GLOBAL, WARNS, THROWS},
            doc = "Gives a class a second name.",
            examples =
                    "(function () { class_alias('ArrayObject', 'ExampleAlias'); return ExampleAlias::class . get_class(new ExampleAlias()); })() => 'ExampleAliasArrayObject'")
    static boolean classAlias(Request request, BuiltinCall call, PhpString name, PhpString alias, boolean autoload) {
        PhpClass c = request.findClass(name.toString(), autoload);
        if (c == null) {
            request.warning("Class \"" + name + "\" not found");
            return false;
        }
        if (c.isInternal() && request.level() < 83) {
            throw ArgumentErrors.valueError(call, 0, "must be a user-defined class name, internal class name given");
        }
        String given = alias.toString();
        String plain = given.startsWith("\\") ? given.substring(1) : given;
        String lower = PhpClass.lower(plain);
        String last = lower.substring(lower.lastIndexOf('\\') + 1);
        if (RESERVED.contains(last) || request.level() >= 85 && (last.equals("array") || last.equals("callable"))) {
            request.raise(
                    ErrorLevel.ERROR,
                    request.level() >= 84
                            ? "Cannot use \"" + plain + "\" as a class alias as it is reserved"
                            : "Cannot use '" + plain + "' as class name as it is reserved");
        }
        if (request.findClass(lower, false) != null) {
            request.warning(redeclared(request, plain, c));
            return false;
        }
        request.classes().put(lower, c);
        return true;
    }

    private static String redeclared(Request request, String alias, PhpClass c) {
        if (request.level() < 84) {
            return "Cannot declare " + c.kindName() + " " + alias + ", because the name is already in use";
        }
        String where = c.isInternal() ? "" : " (previously declared in " + c.file() + ":" + c.line() + ")";
        return "Cannot redeclare " + c.kindName() + " " + alias + where;
    }

    private static PhpArray declared(Request request, Predicate<PhpClass> kind, Predicate<ClassEntry> builtin) {
        PhpArray result = new PhpArray();
        for (ClassEntry entry : BuiltinRegistry.shared().classes(request.level())) {
            if (builtin.test(entry)) {
                result.append(PhpString.of(entry.name()));
            }
        }
        request.classes().all().forEach((lower, c) -> {
            boolean alias = !c.lowerName().equals(lower);
            if (kind.test(c) && (alias || !c.isInternal())) {
                result.append(PhpString.of(alias ? lower : c.name()));
            }
        });
        return result;
    }

    @PhpFunction(
            sig = "get_declared_classes(): array",
            effect = READS_GLOBAL,
            doc = "The names of all classes and enums.",
            examples = "in_array('stdClass', get_declared_classes()) => true")
    static PhpArray declaredClasses(Request request) {
        return declared(
                request,
                c -> c.kind() == PhpClass.Kind.CLASS || c.kind() == PhpClass.Kind.ENUM,
                entry -> !isInterface(entry));
    }

    @PhpFunction(
            sig = "get_declared_interfaces(): array",
            effect = READS_GLOBAL,
            doc = "The names of all interfaces.",
            examples = "in_array('Countable', get_declared_interfaces()) => true")
    static PhpArray declaredInterfaces(Request request) {
        return declared(request, c -> c.kind() == PhpClass.Kind.INTERFACE, ClassFunctions::isInterface);
    }

    @PhpFunction(
            sig = "get_declared_traits(): array",
            effect = READS_GLOBAL,
            doc = "The names of all traits.",
            examples = "get_declared_traits() => []")
    static PhpArray declaredTraits(Request request) {
        return declared(request, c -> c.kind() == PhpClass.Kind.TRAIT, entry -> false);
    }

    private static boolean isInterface(ClassEntry entry) {
        return entry.signatureText().contains("interface ");
    }

    private static PhpClass loaded(Request request, BuiltinCall call, Object objectOrClass, boolean autoload) {
        PhpClass c = ClassArguments.classOrNull(request, call, objectOrClass, autoload);
        if (c == null) {
            request.warning(call.name() + "(): Class " + objectOrClass + " does not exist"
                    + (autoload ? " and could not be loaded" : ""));
        }
        return c;
    }

    private static PhpArray names(Iterable<PhpClass> classes) {
        PhpArray result = new PhpArray();
        for (PhpClass c : classes) {
            result.put(c.name(), PhpString.of(c.name()));
        }
        return result;
    }

    @PhpFunction(
            sig = "class_implements($object_or_class, bool $autoload = true): array|false",
            effect = {INCLUDES, WARNS, THROWS},
            doc = "The interfaces of a class, inherited ones included.",
            examples = "isset(class_implements('ArrayObject')['Countable']) => true")
    static Object classImplements(Request request, BuiltinCall call, Object objectOrClass, boolean autoload) {
        PhpClass c = loaded(request, call, objectOrClass, autoload);
        return c == null ? Boolean.FALSE : names(c.interfaces());
    }

    @PhpFunction(
            sig = "spl_classes(): array",
            effect = READS_GLOBAL,
            doc = "The names of SPL's classes and interfaces.",
            examples = "isset(spl_classes()['ArrayObject'], spl_classes()['SplObserver']) => true")
    static PhpArray splClasses(Request request) {
        PhpArray result = new PhpArray();
        for (String name : SPL) {
            result.put(name, PhpString.of(name));
        }
        return result;
    }

    @PhpFunction(
            sig = "class_parents($object_or_class, bool $autoload = true): array|false",
            effect = {INCLUDES, WARNS, THROWS},
            doc = "The classes that a class extends, nearest first.",
            examples = "class_parents('RuntimeException') => ['Exception' => 'Exception']")
    static Object classParents(Request request, BuiltinCall call, Object objectOrClass, boolean autoload) {
        PhpClass c = loaded(request, call, objectOrClass, autoload);
        if (c == null) {
            return Boolean.FALSE;
        }
        PhpArray result = new PhpArray();
        for (PhpClass k = c.parent(); k != null; k = k.parent()) {
            result.put(k.name(), PhpString.of(k.name()));
        }
        return result;
    }

    @PhpFunction(
            sig = "class_uses($object_or_class, bool $autoload = true): array|false",
            effect = {INCLUDES, WARNS, THROWS},
            doc = "The traits that a class uses itself.",
            examples = "class_uses('ArrayObject') => []")
    static Object classUses(Request request, BuiltinCall call, Object objectOrClass, boolean autoload) {
        PhpClass c = loaded(request, call, objectOrClass, autoload);
        return c == null ? Boolean.FALSE : names(c.traits());
    }
}
