package dev.parade.catalog.table;

import dev.parade.catalog.Effect;
import dev.parade.catalog.signature.Signature;
import dev.parade.catalog.signature.SignatureParser;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the catalog knows about a function, or about a method of a builtin class.
 *
 * @param className null for a function
 * @param name as declared, of the alias where this is one
 * @param group number of the generated adapter in its index
 * @param id number of the function in its adapter
 * @param inline see {@link dev.parade.catalog.PhpFunction#inline}
 * @param sharesNothing see {@link dev.parade.catalog.PhpFunction#sharesNothing}
 * @param effects the function's own effects
 * @param writes names of the by-reference parameters that are written
 * @param calls names of the parameters that are called
 * @param since first version, {@code ""} when always there
 * @param removed first version without it, {@code ""} when it stays
 * @param deprecated see {@link dev.parade.catalog.PhpFunction#deprecated}
 * @param partial what is missing
 * @param signatureText parsed on demand by {@link #signature}
 * @param noDiscard see {@link dev.parade.catalog.PhpFunction#noDiscard}
 */
public record FunctionEntry(
        String className,
        String name,
        int group,
        int id,
        boolean inline,
        boolean sharesNothing,
        Set<Effect> effects,
        List<String> writes,
        List<String> calls,
        String since,
        String removed,
        String deprecated,
        String partial,
        String signatureText,
        String noDiscard) {

    public FunctionEntry {
        effects = Set.copyOf(effects);
        writes = List.copyOf(writes);
        calls = List.copyOf(calls);
    }

    /** An entry whose result may be ignored, and that may share its strings. */
    public FunctionEntry(
            String className,
            String name,
            int group,
            int id,
            boolean inline,
            Set<Effect> effects,
            List<String> writes,
            List<String> calls,
            String since,
            String removed,
            String deprecated,
            String partial,
            String signatureText) {
        this(
                className,
                name,
                group,
                id,
                inline,
                false,
                effects,
                writes,
                calls,
                since,
                removed,
                deprecated,
                partial,
                signatureText,
                "");
    }

    /** The table's key: {@code "F strlen"} or {@code "M arrayobject::count"}. */
    public static String key(String className, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        // Not an expression with +: its bootstrap would be on the path of a cold start.
        return className == null
                ? "F ".concat(lower)
                : "M ".concat(className.toLowerCase(Locale.ROOT)).concat("::").concat(lower);
    }

    /** The parsed signature, under this entry's name. Each call parses. */
    public Signature signature() {
        Signature signature = SignatureParser.signature(signatureText);
        return signature.name().equals(name)
                ? signature
                : new Signature(
                        signature.modifiers(),
                        signature.returnsReference(),
                        name,
                        signature.parameters(),
                        signature.returnType());
    }

    /** {@code name} or {@code Class::name}, as error texts say it. */
    public String displayName() {
        return className == null ? name : className.concat("::").concat(name);
    }

    /** The effects in the order of the enum, {@code pure} when there are none. */
    public String effectText() {
        return effects.isEmpty()
                ? "pure"
                : effects.stream().sorted().map(Effect::name).collect(Collectors.joining(" "));
    }

    /** The line of the table, without a line feed. */
    public String toLine() {
        return TableLine.join(List.of(
                key(className, name),
                className == null ? "" : className,
                name,
                Integer.toString(group),
                Integer.toString(id),
                (inline ? "i" : "").concat(sharesNothing ? "s" : ""),
                effects.stream().sorted().map(Effect::name).collect(Collectors.joining(",")),
                TableLine.joinList(writes),
                TableLine.joinList(calls),
                since,
                removed,
                deprecated,
                partial,
                signatureText,
                noDiscard));
    }

    static FunctionEntry of(String[] fields) {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        if (!fields[6].isEmpty()) {
            for (String effect : fields[6].split(",")) {
                effects.add(Effect.valueOf(effect));
            }
        }
        return new FunctionEntry(
                fields[1].isEmpty() ? null : fields[1],
                fields[2],
                Integer.parseInt(fields[3]),
                Integer.parseInt(fields[4]),
                fields[5].indexOf('i') >= 0,
                fields[5].indexOf('s') >= 0,
                effects,
                TableLine.splitList(fields[7]),
                TableLine.splitList(fields[8]),
                fields[9],
                fields[10],
                fields[11],
                fields[12],
                fields[13],
                // Tables that a real PHP wrote do without.
                fields.length > 14 ? fields[14] : "");
    }
}
