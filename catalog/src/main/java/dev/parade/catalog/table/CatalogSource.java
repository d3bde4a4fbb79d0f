package dev.parade.catalog.table;

import java.io.IOException;
import java.io.InputStream;

/**
 * A module's generated table of builtins; a service, implemented by generated classes only.
 *
 * <p>Loading the service loads no adapter and parses nothing.
 */
public interface CatalogSource {
    /** Name of the table, beside the generated class. */
    String INDEX = "builtins.index";

    /** Name of the documentation table, beside the generated class. */
    String DOCS = "builtins.docs";

    /** Opens {@link #INDEX} or {@link #DOCS}. */
    InputStream open(String resource) throws IOException;
}
