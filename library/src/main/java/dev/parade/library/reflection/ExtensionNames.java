package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.functions.EnumMethod;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** Which extension builtins belong to. */
final class ExtensionNames {
    private ExtensionNames() {}

    /** The extension of a builtin class. */
    static String ofClass(String className) {
        String lower = className.toLowerCase(java.util.Locale.ROOT);
        if (lower.startsWith("reflect") || lower.equals("propertyhooktype")) {
            return "Reflection";
        }
        if (lower.startsWith("date")) {
            return "date";
        }
        if (lower.startsWith("dom")) {
            return "dom";
        }
        if (lower.equals("xmlreader") || lower.equals("xmlwriter")) {
            return lower;
        }
        if (lower.startsWith("bcmath\\")) {
            return "bcmath";
        }
        if (lower.startsWith("json")) {
            return "json";
        }
        if (lower.startsWith("random")) {
            return "random";
        }
        if (lower.startsWith("bcmath\\")) {
            return "bcmath";
        }
        if (lower.equals("deflatecontext") || lower.equals("inflatecontext")) {
            return "zlib";
        }
        if (lower.equals("xmlreader") || lower.equals("xmlwriter")) {
            return lower;
        }
        if (lower.startsWith("simplexml")) {
            return "SimpleXML";
        }
        return switch (lower) {
            case "__php_incomplete_class", "assertionerror", "directory", "php_user_filter" -> "standard";
            case "arrayobject",
                    "arrayiterator",
                    "splobjectstorage",
                    "spldoublylinkedlist",
                    "splqueue",
                    "splstack",
                    "splheap",
                    "splminheap",
                    "splmaxheap",
                    "splpriorityqueue",
                    "splfixedarray",
                    "splfileinfo",
                    "splfileobject",
                    "spltempfileobject",
                    "splobserver",
                    "splsubject",
                    "logicexception",
                    "badfunctioncallexception",
                    "badmethodcallexception",
                    "domainexception",
                    "invalidargumentexception",
                    "lengthexception",
                    "outofrangeexception",
                    "runtimeexception",
                    "outofboundsexception",
                    "overflowexception",
                    "rangeexception",
                    "underflowexception",
                    "unexpectedvalueexception",
                    "outeriterator",
                    "seekableiterator" -> "SPL";
            default ->
                lower.endsWith("iterator") && !lower.equals("iterator") && !lower.equals("internaliterator")
                        ? "SPL"
                        : "Core";
        };
    }

    /** The extension of a function; null for one of the program or of no extension. */
    static String of(ReflectedFunction f) {
        if (f.user() != null) {
            return null;
        }
        if (f.declaringClass() != null) {
            return f.function() instanceof EnumMethod
                            || f.closure() != null
                            || !f.declaringClass().isInternal()
                    ? null
                    : ofClass(f.declaringClass().name());
        }
        if (!(f.function() instanceof Builtin builtin)) {
            return "Core";
        }
        return builtin.extension() != null ? builtin.extension() : ofFunction(builtin.name());
    }

    private static String ofFunction(String name) {
        int underscore = name.indexOf('_');
        String prefix = underscore < 0 ? "" : name.substring(0, underscore);
        return switch (prefix) {
            case "preg" -> "pcre";
            case "json", "ctype", "date", "hash", "dom", "xml", "xmlwriter", "libxml", "iconv", "filter" -> prefix;
            case "token" -> "tokenizer";
            case "deflate", "inflate", "zlib" -> "zlib";
            case "mb" -> "mbstring";
            case "simplexml" -> "SimpleXML";
            case "spl", "iterator" -> "SPL";
            default ->
                switch (name) {
                    case "zend_version",
                            "func_num_args",
                            "func_get_arg",
                            "func_get_args",
                            "strlen",
                            "strcmp",
                            "strncmp",
                            "strcasecmp",
                            "strncasecmp",
                            "error_reporting",
                            "define",
                            "defined",
                            "get_class",
                            "get_called_class",
                            "get_parent_class",
                            "is_subclass_of",
                            "is_a",
                            "get_class_vars",
                            "get_object_vars",
                            "get_mangled_object_vars",
                            "get_class_methods",
                            "method_exists",
                            "property_exists",
                            "class_exists",
                            "interface_exists",
                            "trait_exists",
                            "enum_exists",
                            "function_exists",
                            "class_alias",
                            "get_included_files",
                            "get_required_files",
                            "trigger_error",
                            "user_error",
                            "set_error_handler",
                            "restore_error_handler",
                            "set_exception_handler",
                            "clone",
                            "restore_exception_handler",
                            "get_declared_classes",
                            "get_declared_traits",
                            "get_declared_interfaces",
                            "get_defined_functions",
                            "get_defined_vars",
                            "get_resource_type",
                            "get_resource_id",
                            "get_resources",
                            "get_loaded_extensions",
                            "get_defined_constants",
                            "debug_backtrace",
                            "debug_print_backtrace",
                            "extension_loaded",
                            "get_extension_funcs",
                            "gc_mem_caches",
                            "gc_collect_cycles",
                            "gc_enabled",
                            "gc_enable",
                            "gc_disable",
                            "gc_status" -> "Core";
                    default -> "standard";
                };
        };
    }

    /** A ReflectionExtension; Java null for null. */
    static PhpObject reflector(Request request, String name) {
        if (name == null) {
            return null;
        }
        PhpObject made = Reflectors.make(request, "ReflectionExtension", name);
        made.setProperty("name", PhpString.of(name));
        return made;
    }
}
