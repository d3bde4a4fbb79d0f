package dev.parade.catalog.table;

import dev.parade.catalog.signature.ClassSignature;
import dev.parade.catalog.signature.PropertySignature;
import dev.parade.catalog.signature.Signature;
import dev.parade.catalog.signature.SignatureParser;
import java.util.List;
import java.util.Locale;

/**
 * What the catalog knows about a class that is declared in Java; its methods are {@link FunctionEntry entries} apart.
 *
 * @param order names of the methods in declaration order, as PHP lists them
 */
public record ClassEntry(
        String name,
        int group,
        String since,
        String removed,
        String partial,
        List<String> attributes,
        String signatureText,
        List<String> propertyTexts,
        List<String> constantTexts,
        List<String> abstractTexts,
        List<String> order) {

    public ClassEntry {
        attributes = List.copyOf(attributes);
        propertyTexts = List.copyOf(propertyTexts);
        constantTexts = List.copyOf(constantTexts);
        abstractTexts = List.copyOf(abstractTexts);
        order = List.copyOf(order);
    }

    public static String key(String name) {
        return "C ".concat(name.toLowerCase(Locale.ROOT));
    }

    public ClassSignature signature() {
        return SignatureParser.classHead(signatureText);
    }

    public List<PropertySignature> properties() {
        return propertyTexts.stream().map(SignatureParser::property).toList();
    }

    public List<PropertySignature> constants() {
        return constantTexts.stream().map(SignatureParser::constant).toList();
    }

    /** Methods without a body. */
    public List<Signature> abstracts() {
        return abstractTexts.stream().map(SignatureParser::signature).toList();
    }

    public String toLine() {
        return TableLine.join(List.of(
                key(name),
                name,
                Integer.toString(group),
                since,
                removed,
                partial,
                TableLine.joinList(attributes),
                signatureText,
                TableLine.joinList(propertyTexts),
                TableLine.joinList(constantTexts),
                TableLine.joinList(abstractTexts),
                TableLine.joinList(order)));
    }

    static ClassEntry of(String[] fields) {
        return new ClassEntry(
                fields[1],
                Integer.parseInt(fields[2]),
                fields[3],
                fields[4],
                fields[5],
                TableLine.splitList(fields[6]),
                fields[7],
                TableLine.splitList(fields[8]),
                TableLine.splitList(fields[9]),
                TableLine.splitList(fields[10]),
                TableLine.splitList(fields[11]));
    }
}
