package dev.parade.catalog.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** The builtins of one module, looked up by name. Nothing is cached but the bytes: callers keep what they need. */
public final class Catalog {
    private final CatalogSource source;
    private final CatalogTable index;
    private CatalogTable docs;

    public Catalog(CatalogSource source) {
        this.source = source;
        this.index = read(CatalogSource.INDEX);
    }

    /** A catalog of bytes that were read elsewhere, without documentation. */
    public Catalog(byte[] indexBytes) {
        this.source = null;
        this.index = new CatalogTable(indexBytes);
        this.docs = new CatalogTable(new byte[0]);
    }

    /** The catalogs of all modules that the service loader finds. */
    public static List<Catalog> all() {
        var catalogs = new ArrayList<Catalog>();
        for (CatalogSource source : ServiceLoader.load(CatalogSource.class, Catalog.class.getClassLoader())) {
            catalogs.add(new Catalog(source));
        }
        return catalogs;
    }

    private CatalogTable read(String resource) {
        try (InputStream stream = source.open(resource)) {
            return new CatalogTable(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The function of this name in any case; null when there is none. */
    public FunctionEntry function(String name) {
        String[] fields = index.find(FunctionEntry.key(null, name));
        return fields == null ? null : FunctionEntry.of(fields);
    }

    /** The method that this class itself declares; null when there is none. */
    public FunctionEntry method(String className, String name) {
        String[] fields = index.find(FunctionEntry.key(className, name));
        return fields == null ? null : FunctionEntry.of(fields);
    }

    /** The class of this name in any case; null when there is none. */
    public ClassEntry classEntry(String name) {
        String[] fields = index.find(ClassEntry.key(name));
        return fields == null ? null : ClassEntry.of(fields);
    }

    /** The constant of exactly this name; null when there is none. */
    public ConstantEntry constant(String name) {
        String[] fields = index.find(ConstantEntry.key(name));
        return fields == null ? null : ConstantEntry.of(fields);
    }

    public List<FunctionEntry> functions() {
        var entries = new ArrayList<FunctionEntry>();
        index.forEach("F ", fields -> entries.add(FunctionEntry.of(fields)));
        return entries;
    }

    /** The methods that this class itself declares, in declaration order. */
    public List<FunctionEntry> methods(String className) {
        ClassEntry owner = classEntry(className);
        var entries = new ArrayList<FunctionEntry>();
        if (owner != null) {
            for (String name : owner.order()) {
                entries.add(method(className, name));
            }
        }
        return entries;
    }

    public List<ClassEntry> classes() {
        var entries = new ArrayList<ClassEntry>();
        index.forEach("C ", fields -> entries.add(ClassEntry.of(fields)));
        return entries;
    }

    public List<ConstantEntry> constants() {
        var entries = new ArrayList<ConstantEntry>();
        index.forEach("K ", fields -> entries.add(ConstantEntry.of(fields)));
        return entries;
    }

    /** Documentation of everything whose key starts with the prefix ({@code ""} for all). */
    public synchronized List<DocEntry> docs(String prefix) {
        if (docs == null) {
            docs = read(CatalogSource.DOCS);
        }
        var entries = new ArrayList<DocEntry>();
        docs.forEach(prefix, fields -> entries.add(DocEntry.of(fields)));
        return entries;
    }
}
