package dev.parade.library.xml;

import dev.parade.catalog.PhpClass;

/** What the functions work on. */
@PhpClass(
        sig = "final class XMLParser",
        doc = "A parser made by xml_parser_create().",
        attributes = {"StrictProperties", "Uncloneable", "NotSerializable"})
final class XmlParserClass {
    private XmlParserClass() {}
}
