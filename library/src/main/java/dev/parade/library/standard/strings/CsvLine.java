package dev.parade.library.standard.strings;

import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.util.function.Supplier;

/**
 * Reads one record of comma-separated values. What comes after a closing enclosure belongs to the field as it is; a line
 * end inside of an enclosure belongs to the field, and the record goes on in the next line.
 */
public final class CsvLine {
    /** The escape character that is none. */
    public static final int NO_ESCAPE = -1;

    private final int delimiter;
    private final int enclosure;
    private final int escape;
    private final Supplier<PhpString> more;
    private PhpString line;
    private int limit;
    private int i;

    private CsvLine(PhpString line, int delimiter, int enclosure, int escape, Supplier<PhpString> more) {
        this.delimiter = delimiter;
        this.enclosure = enclosure;
        this.escape = escape;
        this.more = more;
        start(line);
    }

    /**
     * The fields of a record, Java null for an empty line.
     *
     * @param escape a byte or {@link #NO_ESCAPE}
     * @param more the next line of the source, Java null at its end
     */
    public static PhpArray parse(PhpString line, int delimiter, int enclosure, int escape, Supplier<PhpString> more) {
        return new CsvLine(line, delimiter, enclosure, escape, more).fields();
    }

    private void start(PhpString newLine) {
        line = newLine;
        limit = withoutLineEnd(newLine, newLine.length());
        i = 0;
    }

    private static int withoutLineEnd(PhpString text, int end) {
        if (end > 0 && text.at(end - 1) == '\n') {
            return end > 1 && text.at(end - 2) == '\r' ? end - 2 : end - 1;
        }
        return end > 0 && text.at(end - 1) == '\r' ? end - 1 : end;
    }

    private PhpArray fields() {
        if (limit == 0) {
            return null;
        }
        var fields = new PhpArray(8);
        boolean another;
        do {
            int start = i;
            while (start < limit && line.at(start) != delimiter && Ascii.isSpace(line.at(start))) {
                start++;
            }
            if (start < limit && line.at(start) == enclosure) {
                i = start + 1;
                fields.append(enclosed());
            } else {
                fields.append(plain());
            }
            another = i < limit && line.at(i) == delimiter;
            i++;
        } while (another);
        return fields;
    }

    private PhpString plain() {
        int start = i;
        while (i < limit && line.at(i) != delimiter) {
            i++;
        }
        int end = i;
        while (end > start && i >= limit && (line.at(end - 1) == '\n' || line.at(end - 1) == '\r')) {
            int shorter = withoutLineEnd(line, end);
            if (shorter == end) {
                break;
            }
            end = shorter;
        }
        return line.substring(start, end);
    }

    private PhpString enclosed() {
        var out = new ByteBuilder();
        while (true) {
            if (i >= limit) {
                out.add(line, limit, line.length());
                PhpString next = more.get();
                if (next == null) {
                    return out.finish();
                }
                start(next);
                continue;
            }
            int b = line.at(i++);
            if (b == enclosure) {
                if (i >= limit || line.at(i) != enclosure) {
                    break;
                }
                out.add(line.at(i++));
            } else if (b == escape) {
                out.add(b);
                if (i < limit) {
                    out.add(line.at(i++));
                }
            } else {
                out.add(b);
            }
        }
        int rest = i;
        while (i < limit && line.at(i) != delimiter) {
            i++;
        }
        return out.add(line, rest, i).finish();
    }
}
