package dev.parade.library.standard.variables;

import dev.parade.interpreter.classes.PhpClass;
import java.util.Set;

/** Which classes have objects that cannot be serialised. */
final class SerializableClasses {
    private static final Set<String> REFUSED = Set.of(
            "closure",
            "generator",
            "fiber",
            "weakmap",
            "weakreference",
            "splfileinfo",
            "internaliterator",
            "sensitiveparametervalue",
            "simplexmlelement",
            "pdo",
            "pdostatement",
            "curlhandle",
            "finfo",
            "xmlwriter",
            "xmlparser",
            "inflatecontext",
            "deflatecontext",
            "xmlreader",
            "reflector",
            "reflectiontype",
            "reflectiongenerator",
            "reflectionattribute",
            "reflectionreference",
            "reflectionfiber");

    private SerializableClasses() {}

    /** True if PHP serialises objects of the class. */
    static boolean allows(PhpClass type) {
        if (type.isUnserializable() || type.name().contains("@anonymous")) {
            return false;
        }
        for (String refused : REFUSED) {
            if (type.isSubclassOfLower(refused)) {
                return false;
            }
        }
        return true;
    }
}
