package dev.parade.library.libxml;

import java.util.List;

/** Is told what the parser meets. */
public interface XmlHandler {
    /** The XML declaration. */
    default void declaration(String version, String encoding, Boolean standalone) {}

    /** The document type; identifiers and subset are null where there are none. */
    default void doctype(String name, String publicId, String systemId, String subset) {}

    /** A start tag. */
    void startElement(String name, List<XmlAttribute> attributes, boolean empty, int line);

    /** An end tag, or the end of an empty element. */
    void endElement(String name);

    /** Characters; pieces of one text come one after the other. */
    void text(String text, int line);

    /** White space that the caller wanted left out comes here instead of to {@link #text}. */
    default void blank(String text, int line) {}

    /** A CDATA section. */
    void cdata(String text, int line);

    /** A comment. */
    void comment(String text, int line);

    /** A processing instruction. */
    void instruction(String target, String data, int line);

    /** A reference to an entity that is not replaced by its value; the value is null when it is unknown. */
    void entityReference(String name, String value, int line);

    /** Whether a reference to an entity is to be replaced by its value. */
    default boolean replacesEntities() {
        return true;
    }
}
