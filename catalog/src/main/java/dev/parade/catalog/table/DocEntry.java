package dev.parade.catalog.table;

import java.util.List;

/**
 * Documentation of a function, method or class, apart from the table that start-up reads.
 *
 * @param key as in the table: {@code "F strlen"}
 * @param origin {@code fully.qualified.Class.method} that declares it
 * @param doc one sentence
 * @param examples lines {@code expression => expected}
 */
public record DocEntry(String key, String origin, String doc, List<String> examples) {
    public DocEntry {
        examples = List.copyOf(examples);
    }

    public String toLine() {
        return TableLine.join(List.of(key, origin, doc, TableLine.joinList(examples)));
    }

    static DocEntry of(String[] fields) {
        return new DocEntry(fields[0], fields[1], fields[2], TableLine.splitList(fields[3]));
    }
}
