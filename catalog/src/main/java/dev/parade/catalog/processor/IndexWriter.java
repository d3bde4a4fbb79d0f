package dev.parade.catalog.processor;

import dev.parade.catalog.table.CatalogSource;
import dev.parade.catalog.table.ClassEntry;
import dev.parade.catalog.table.ConstantEntry;
import dev.parade.catalog.table.DocEntry;
import dev.parade.catalog.table.FunctionEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** Writes a module's tables, the class that opens them, and its service entries. */
final class IndexWriter {
    static final String CLASS_NAME = "GeneratedBuiltins";

    private final Filer filer;
    private final String packageName;
    private final TreeSet<String> lines = new TreeSet<>();
    private final TreeSet<String> docs = new TreeSet<>();

    IndexWriter(Filer filer, String packageName) {
        this.filer = filer;
        this.packageName = packageName;
    }

    void add(GroupModel group, Declaration declaration) {
        var texts = declaration.texts();
        var names = new ArrayList<>(List.of(declaration.signature().name()));
        names.addAll(texts.aliases());
        for (String name : names) {
            var entry = new FunctionEntry(
                    declaration.className(),
                    name,
                    group.number,
                    declaration.id(),
                    texts.inline(),
                    texts.sharesNothing(),
                    declaration.effects(),
                    declaration.writes(),
                    declaration.calls(),
                    texts.since(),
                    texts.removed(),
                    texts.deprecated(),
                    texts.partial(),
                    texts.sig(),
                    texts.noDiscard());
            lines.add(entry.toLine());
        }
        docs.add(new DocEntry(
                        FunctionEntry.key(
                                declaration.className(), declaration.signature().name()),
                        group.type.getQualifiedName() + "."
                                + declaration.element().getSimpleName(),
                        texts.doc(),
                        texts.examples())
                .toLine());
    }

    void add(ConstantEntry constant) {
        lines.add(constant.toLine());
    }

    void add(ClassEntry entry, String origin, String doc) {
        lines.add(entry.toLine());
        docs.add(new DocEntry(ClassEntry.key(entry.name()), origin, doc, List.of()).toLine());
    }

    void write(List<GroupModel> groups) throws IOException {
        resource(packageName, CatalogSource.INDEX, text(lines));
        resource(packageName, CatalogSource.DOCS, text(docs));
        String qualified = packageName.isEmpty() ? CLASS_NAME : packageName + "." + CLASS_NAME;
        resource("", "META-INF/services/" + CatalogSource.class.getName(), qualified + "\n");
        resource("", "META-INF/services/" + JavaKind.Names.BUILTIN + ".BuiltinIndex", qualified + "\n");
        try (Writer writer = filer.createSourceFile(
                        qualified,
                        groups.stream().map(group -> group.type).toArray(javax.lang.model.element.Element[]::new))
                .openWriter()) {
            writer.write(source(groups));
        }
    }

    private static String text(TreeSet<String> sorted) {
        return sorted.isEmpty() ? "" : String.join("\n", sorted) + "\n";
    }

    private void resource(String packageOf, String name, String text) throws IOException {
        try (OutputStream stream = filer.createResource(StandardLocation.CLASS_OUTPUT, packageOf, name)
                .openOutputStream()) {
            stream.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private String source(List<GroupModel> groups) {
        var out = new StringBuilder();
        if (!packageName.isEmpty()) {
            out.append("package ").append(packageName).append(";\n\n");
        }
        out.append("import ").append(JavaKind.Names.BUILTIN).append(".BuiltinGroup;\n");
        out.append("import ").append(JavaKind.Names.BUILTIN).append(".BuiltinIndex;\n\n");
        out.append("/** Opens this module's table of builtins and makes its adapters on first use. Generated. */\n");
        out.append("@SuppressWarnings(\"all\")\n");
        out.append("public final class ").append(CLASS_NAME).append(" extends BuiltinIndex {\n");
        out.append("    @Override\n    public java.io.InputStream open(String resource) {\n");
        out.append("        return ").append(CLASS_NAME).append(".class.getResourceAsStream(resource);\n    }\n\n");
        // The cast through Object keeps the verifier from loading every adapter to check that it is a BuiltinGroup.
        out.append("    @Override\n    protected BuiltinGroup newGroup(int number) {\n");
        out.append("        return (BuiltinGroup) make(number);\n    }\n\n");
        out.append("    private static Object make(int number) {\n        switch (number) {\n");
        for (GroupModel group : groups) {
            out.append("            case ").append(group.number).append(": return new ");
            out.append(group.qualifiedAdapterName()).append("();\n");
        }
        out.append("            default: throw new IllegalArgumentException(\"group \" + number);\n");
        return out.append("        }\n    }\n}\n").toString();
    }
}
