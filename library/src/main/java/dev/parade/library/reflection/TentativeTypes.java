package dev.parade.library.reflection;

import java.util.Map;
import java.util.Set;

/**
 * Which methods of builtin classes have a type that overriding ones need not declare: all that were there before PHP could
 * ask for it, with the exceptions that reflection shows on PHP 8.2.
 */
final class TentativeTypes {
    /** Classes whose methods have types that bind, in lower case. */
    private static final Set<String> BINDING = Set.of(
            "internaliterator",
            "errorexception",
            "closure",
            "generator",
            "weakreference",
            "weakmap",
            "sensitiveparametervalue",
            "fiber",
            "hashcontext",
            "reflectionuniontype",
            "reflectionintersectiontype",
            "reflectionreference",
            "reflectionattribute",
            "reflectionenum",
            "reflectionenumunitcase",
            "reflectionenumbackedcase",
            "reflectionfiber",
            "reflectionconstant",
            "domnamespacenode",
            "domparentnode",
            "domchildnode",
            "phptoken",
            "stringable",
            "throwable",
            "unitenum",
            "backedenum",
            "deflatecontext",
            "inflatecontext");

    private static final Set<String> THROWABLE =
            Set.of("getmessage", "getcode", "getfile", "getline", "gettrace", "getprevious", "gettraceasstring");

    /** Later or special methods of other classes. */
    private static final Map<String, Set<String>> BINDING_METHODS = Map.ofEntries(
            Map.entry("exception", THROWABLE),
            Map.entry("error", THROWABLE),
            Map.entry("datetime", Set.of("createfrominterface")),
            Map.entry("datetimeimmutable", Set.of("createfrominterface")),
            Map.entry("dateperiod", Set.of("getiterator")),
            Map.entry(
                    "reflectionfunctionabstract",
                    Set.of(
                            "getclosureusedvariables",
                            "hastentativereturntype",
                            "gettentativereturntype",
                            "getattributes")),
            Map.entry("reflectionfunction", Set.of("isanonymous")),
            Map.entry("reflectionparameter", Set.of("ispromoted", "getattributes")),
            Map.entry("reflectionmethod", Set.of("hasprototype")),
            Map.entry("reflectionclass", Set.of("isenum", "isreadonly", "getattributes")),
            Map.entry("reflectionproperty", Set.of("isreadonly", "ispromoted", "hasdefaultvalue", "getattributes")),
            Map.entry("reflectionclassconstant", Set.of("isfinal", "getattributes", "isenumcase")),
            Map.entry("splfixedarray", Set.of("getiterator", "jsonserialize")),
            Map.entry("pdostatement", Set.of("getiterator")),
            Map.entry("domdocumentfragment", Set.of("append", "prepend")),
            Map.entry("domdocument", Set.of("append", "prepend")),
            Map.entry("domnodelist", Set.of("getiterator")),
            Map.entry("domnamednodemap", Set.of("getiterator")),
            Map.entry("domcharacterdata", Set.of("replacewith", "remove", "before", "after")),
            Map.entry("domelement", Set.of("remove", "before", "after", "replacewith", "append", "prepend")));

    private static final Set<String> ALWAYS_BINDING =
            Set.of("__tostring", "__clone", "__serialize", "__unserialize", "__sleep", "__debuginfo");

    private TentativeTypes() {}

    /** Whether the type of a method's result is tentative; names in lower case. */
    static boolean has(String className, String method) {
        return className.indexOf('\\') < 0
                && !BINDING.contains(className)
                && !BINDING_METHODS.getOrDefault(className, Set.of()).contains(method)
                && (!ALWAYS_BINDING.contains(method) || isOldSerialization(className, method));
    }

    /** SPL's classes had {@code __serialize} before types were asked for. */
    private static boolean isOldSerialization(String className, String method) {
        return method.endsWith("serialize") && !className.startsWith("date") && !className.equals("splfixedarray")
                || method.equals("__debuginfo");
    }
}
