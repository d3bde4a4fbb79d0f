package dev.parade.library.xml;

import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayDeque;
import java.util.Deque;

/** What {@code xml_parse_into_struct()} fills: a list of tags and texts, and where each tag's entries are. */
final class StructBuilder {
    private final PhpArray values = new PhpArray();
    private final PhpArray index = new PhpArray();
    private final Deque<PhpString> open = new ArrayDeque<>();
    private PhpArray last;
    private boolean lastIsOpen;

    PhpArray values() {
        return values;
    }

    PhpArray index() {
        return index;
    }

    private void add(PhpArray entry, PhpString tag) {
        Object positions = index.get(tag);
        PhpArray list = positions instanceof PhpArray known ? known.copy() : new PhpArray();
        list.append((long) values.size());
        index.put(tag, list);
        values.append(entry);
    }

    void start(PhpString tag, PhpArray attributes) {
        open.push(tag);
        PhpArray entry = new PhpArray();
        entry.put("tag", tag);
        entry.put("type", PhpString.of("open"));
        entry.put("level", (long) open.size());
        if (!attributes.isEmpty()) {
            entry.put("attributes", attributes);
        }
        add(entry, tag);
        last = entry;
        lastIsOpen = true;
    }

    void end(PhpString tag) {
        if (lastIsOpen) {
            last.put("type", PhpString.of("complete"));
        } else {
            PhpArray entry = new PhpArray();
            entry.put("tag", tag);
            entry.put("type", PhpString.of("close"));
            entry.put("level", (long) open.size());
            add(entry, tag);
        }
        open.pop();
        lastIsOpen = false;
    }

    void text(PhpString text, boolean skipWhite) {
        if (open.isEmpty() || skipWhite && text.toString().isBlank()) {
            return;
        }
        if (lastIsOpen) {
            Object before = last.get("value");
            last.put("value", before instanceof PhpString known ? known.concat(text) : text);
            return;
        }
        PhpArray entry = new PhpArray();
        entry.put("tag", open.peek());
        entry.put("value", text);
        entry.put("type", PhpString.of("cdata"));
        entry.put("level", (long) open.size());
        add(entry, open.peek());
    }
}
