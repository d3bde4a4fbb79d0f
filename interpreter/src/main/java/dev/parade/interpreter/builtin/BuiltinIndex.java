package dev.parade.interpreter.builtin;

import dev.parade.catalog.table.Catalog;
import dev.parade.catalog.table.CatalogSource;
import java.util.Arrays;

/**
 * A module's builtins; a service whose providers are generated. Adapters are made on their first use.
 *
 * <p>No lambdas here: the first one of a process costs more than everything else on this path.
 */
public abstract class BuiltinIndex implements CatalogSource {
    private BuiltinGroup[] groups = new BuiltinGroup[64];
    private Catalog catalog;

    /** Makes the adapter of this number. */
    protected abstract BuiltinGroup newGroup(int number);

    /** The name of the extension that an adapter's builtins are of, where packages do not say it; null otherwise. */
    public String extensionOf(@SuppressWarnings("unused") int group) {
        return null;
    }

    /** The adapter of this number. */
    public final synchronized BuiltinGroup group(int number) {
        if (number >= groups.length) {
            groups = Arrays.copyOf(groups, 2 * number);
        }
        if (groups[number] == null) {
            groups[number] = newGroup(number);
        }
        return groups[number];
    }

    /** The table. */
    public final synchronized Catalog catalog() {
        if (catalog == null) {
            catalog = new Catalog(this);
        }
        return catalog;
    }
}
