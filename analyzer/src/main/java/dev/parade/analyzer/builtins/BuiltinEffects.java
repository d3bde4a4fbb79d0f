package dev.parade.analyzer.builtins;

import dev.parade.catalog.signature.ClassSignature;
import dev.parade.catalog.table.Catalog;

/** The builtins a program can use. Names are taken in any case; what is absent has unknown effects. */
public interface BuiltinEffects {
    /** Null when there is no such function. */
    BuiltinFunction function(String name);

    /** Null when there is no such class. */
    ClassSignature classHead(String name);

    /** The method that this class itself declares, abstract ones included; null when there is none. */
    BuiltinFunction method(String className, String name);

    /** Whether the method that this class itself declares has no body. */
    boolean isAbstract(String className, String name);

    /** Those of all catalogs on the class path. */
    static BuiltinEffects installed() {
        return new CatalogBuiltins(Catalog.all());
    }
}
