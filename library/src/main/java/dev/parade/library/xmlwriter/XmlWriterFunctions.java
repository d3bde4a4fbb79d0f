package dev.parade.library.xmlwriter;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_FILE;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** The functions of ext/xmlwriter: the methods of XMLWriter under other names. */
final class XmlWriterFunctions {
    private XmlWriterFunctions() {}

    @PhpFunction(
            sig = "xmlwriter_set_indent(XMLWriter $writer, bool $enable): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Whether elements are put on lines of their own.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_set_indent($w, true); xmlwriter_write_element($w, 'a', 'b'); return xmlwriter_output_memory($w); })() => \"<a>b</a>\\n\"")
    static boolean xmlwriterSetIndent(PhpObject writer, boolean enable) {
        return XmlWriterClass.setIndent(writer, enable);
    }

    @PhpFunction(
            sig = "xmlwriter_set_indent_string(XMLWriter $writer, string $indentation): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "What lines are indented with.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_set_indent($w, true); xmlwriter_set_indent_string($w, '-'); xmlwriter_start_element($w, 'a'); xmlwriter_write_element($w, 'b'); xmlwriter_end_element($w); return xmlwriter_output_memory($w); })() => \"<a>\\n-<b/>\\n</a>\\n\"")
    static boolean xmlwriterSetIndentString(PhpObject writer, PhpString indentation) {
        return XmlWriterClass.setIndentString(writer, indentation);
    }

    @PhpFunction(
            sig = "xmlwriter_start_comment(XMLWriter $writer): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins a comment.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_comment($w); xmlwriter_text($w, 'a'); xmlwriter_end_comment($w); return xmlwriter_output_memory($w); })() => '<!--a-->'")
    static boolean xmlwriterStartComment(PhpObject writer) {
        return XmlWriterClass.startComment(writer);
    }

    @PhpFunction(
            sig = "xmlwriter_end_comment(XMLWriter $writer): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends a comment.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_comment($w); xmlwriter_end_comment($w); return xmlwriter_output_memory($w); })() => '<!---->'")
    static boolean xmlwriterEndComment(PhpObject writer) {
        return XmlWriterClass.endComment(writer);
    }

    @PhpFunction(
            sig = "xmlwriter_start_attribute(XMLWriter $writer, string $name): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins an attribute.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_element($w, 'a'); xmlwriter_start_attribute($w, 'b'); xmlwriter_text($w, 'c'); xmlwriter_end_element($w); return xmlwriter_output_memory($w); })() => '<a b=\"c\"/>'")
    static boolean xmlwriterStartAttribute(PhpObject writer, BuiltinCall call, PhpString name) {
        return XmlWriterClass.startAttribute(writer, call, name);
    }

    @PhpFunction(
            sig = "xmlwriter_end_attribute(XMLWriter $writer): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends an attribute.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_element($w, 'a'); xmlwriter_start_attribute($w, 'b'); xmlwriter_end_attribute($w); xmlwriter_text($w, 'c'); xmlwriter_end_element($w); return xmlwriter_output_memory($w); })() => '<a b=\"\">c</a>'")
    static boolean xmlwriterEndAttribute(PhpObject writer) {
        return XmlWriterClass.endAttribute(writer);
    }

    @PhpFunction(
            sig = "xmlwriter_write_attribute(XMLWriter $writer, string $name, string $value): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes an attribute.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_element($w, 'a'); xmlwriter_write_attribute($w, 'b', '<'); xmlwriter_end_element($w); return xmlwriter_output_memory($w); })() => '<a b=\"&lt;\"/>'")
    static boolean xmlwriterWriteAttribute(PhpObject writer, BuiltinCall call, PhpString name, PhpString value) {
        return XmlWriterClass.writeAttribute(writer, call, name, value);
    }

    @PhpFunction(
            sig =
                    "xmlwriter_start_attribute_ns(XMLWriter $writer, ?string $prefix, string $name, ?string $namespace): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins an attribute with a namespace.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_element($w, 'a'); xmlwriter_start_attribute_ns($w, 'p', 'b', 'urn:x'); xmlwriter_end_element($w); return xmlwriter_output_memory($w); })() => '<a p:b=\"\" xmlns:p=\"urn:x\"/>'")
    static boolean xmlwriterStartAttributeNs(
            PhpObject writer, BuiltinCall call, PhpString prefix, PhpString name, PhpString namespace) {
        return XmlWriterClass.startAttributeNs(writer, call, prefix, name, namespace);
    }

    @PhpFunction(
            sig =
                    "xmlwriter_write_attribute_ns(XMLWriter $writer, ?string $prefix, string $name, ?string $namespace, string $value): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes an attribute with a namespace.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_element($w, 'a'); xmlwriter_write_attribute_ns($w, 'p', 'b', 'urn:x', 'c'); xmlwriter_end_element($w); return xmlwriter_output_memory($w); })() => '<a p:b=\"c\" xmlns:p=\"urn:x\"/>'")
    static boolean xmlwriterWriteAttributeNs(
            PhpObject writer,
            BuiltinCall call,
            PhpString prefix,
            PhpString name,
            PhpString namespace,
            PhpString value) {
        return XmlWriterClass.writeAttributeNs(writer, call, prefix, name, namespace, value);
    }

    @PhpFunction(
            sig = "xmlwriter_start_element(XMLWriter $writer, string $name): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins an element.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_element($w, 'a'); xmlwriter_end_element($w); return xmlwriter_output_memory($w); })() => '<a/>'")
    static boolean xmlwriterStartElement(PhpObject writer, BuiltinCall call, PhpString name) {
        return XmlWriterClass.startElement(writer, call, name);
    }

    @PhpFunction(
            sig = "xmlwriter_end_element(XMLWriter $writer): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends an element, as an empty tag where nothing is in it.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_element($w, 'a'); xmlwriter_text($w, 'b'); xmlwriter_end_element($w); return xmlwriter_output_memory($w); })() => '<a>b</a>'")
    static boolean xmlwriterEndElement(PhpObject writer) {
        return XmlWriterClass.endElement(writer);
    }

    @PhpFunction(
            sig = "xmlwriter_full_end_element(XMLWriter $writer): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends an element with an end tag.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_element($w, 'a'); xmlwriter_full_end_element($w); return xmlwriter_output_memory($w); })() => '<a></a>'")
    static boolean xmlwriterFullEndElement(PhpObject writer) {
        return XmlWriterClass.fullEndElement(writer);
    }

    @PhpFunction(
            sig =
                    "xmlwriter_start_element_ns(XMLWriter $writer, ?string $prefix, string $name, ?string $namespace): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins an element with a namespace.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_element_ns($w, 'p', 'a', 'urn:x'); xmlwriter_end_element($w); return xmlwriter_output_memory($w); })() => '<p:a xmlns:p=\"urn:x\"/>'")
    static boolean xmlwriterStartElementNs(
            PhpObject writer, BuiltinCall call, PhpString prefix, PhpString name, PhpString namespace) {
        return XmlWriterClass.startElementNs(writer, call, prefix, name, namespace);
    }

    @PhpFunction(
            sig = "xmlwriter_write_element(XMLWriter $writer, string $name, ?string $content = null): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes an element.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_write_element($w, 'a', '<'); return xmlwriter_output_memory($w); })() => '<a>&lt;</a>'")
    static boolean xmlwriterWriteElement(PhpObject writer, BuiltinCall call, PhpString name, PhpString content) {
        return XmlWriterClass.writeElement(writer, call, name, content);
    }

    @PhpFunction(
            sig =
                    "xmlwriter_write_element_ns(XMLWriter $writer, ?string $prefix, string $name, ?string $namespace, ?string $content = null): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes an element with a namespace.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_write_element_ns($w, 'p', 'a', 'urn:x', 'b'); return xmlwriter_output_memory($w); })() => '<p:a xmlns:p=\"urn:x\">b</p:a>'")
    static boolean xmlwriterWriteElementNs(
            PhpObject writer,
            BuiltinCall call,
            PhpString prefix,
            PhpString name,
            PhpString namespace,
            PhpString content) {
        return XmlWriterClass.writeElementNs(writer, call, prefix, name, namespace, content);
    }

    @PhpFunction(
            sig = "xmlwriter_start_pi(XMLWriter $writer, string $target): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins a processing instruction.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_pi($w, 'a'); xmlwriter_text($w, 'b'); xmlwriter_end_pi($w); return xmlwriter_output_memory($w); })() => '<?a b?>'")
    static boolean xmlwriterStartPi(PhpObject writer, BuiltinCall call, PhpString target) {
        return XmlWriterClass.startPi(writer, call, target);
    }

    @PhpFunction(
            sig = "xmlwriter_end_pi(XMLWriter $writer): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends a processing instruction.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_pi($w, 'a'); xmlwriter_end_pi($w); return xmlwriter_output_memory($w); })() => '<?a?>'")
    static boolean xmlwriterEndPi(PhpObject writer) {
        return XmlWriterClass.endPi(writer);
    }

    @PhpFunction(
            sig = "xmlwriter_write_pi(XMLWriter $writer, string $target, string $content): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes a processing instruction.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_write_pi($w, 'a', 'b'); return xmlwriter_output_memory($w); })() => '<?a b?>'")
    static boolean xmlwriterWritePi(PhpObject writer, BuiltinCall call, PhpString target, PhpString content) {
        return XmlWriterClass.writePi(writer, call, target, content);
    }

    @PhpFunction(
            sig = "xmlwriter_start_cdata(XMLWriter $writer): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins a CDATA section.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_element($w, 'a'); xmlwriter_start_cdata($w); xmlwriter_text($w, '<'); xmlwriter_end_cdata($w); xmlwriter_end_element($w); return xmlwriter_output_memory($w); })() => '<a><![CDATA[<]]></a>'")
    static boolean xmlwriterStartCdata(PhpObject writer) {
        return XmlWriterClass.startCdata(writer);
    }

    @PhpFunction(
            sig = "xmlwriter_end_cdata(XMLWriter $writer): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends a CDATA section.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_element($w, 'a'); xmlwriter_start_cdata($w); xmlwriter_end_cdata($w); xmlwriter_end_element($w); return xmlwriter_output_memory($w); })() => '<a><![CDATA[]]></a>'")
    static boolean xmlwriterEndCdata(PhpObject writer) {
        return XmlWriterClass.endCdata(writer);
    }

    @PhpFunction(
            sig = "xmlwriter_write_cdata(XMLWriter $writer, string $content): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes a CDATA section.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_write_cdata($w, '<'); return xmlwriter_output_memory($w); })() => '<![CDATA[<]]>'")
    static boolean xmlwriterWriteCdata(PhpObject writer, PhpString content) {
        return XmlWriterClass.writeCdata(writer, content);
    }

    @PhpFunction(
            sig = "xmlwriter_text(XMLWriter $writer, string $content): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes text.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_element($w, 'a'); xmlwriter_text($w, '<'); xmlwriter_end_element($w); return xmlwriter_output_memory($w); })() => '<a>&lt;</a>'")
    static boolean xmlwriterText(PhpObject writer, PhpString content) {
        return XmlWriterClass.text(writer, content);
    }

    @PhpFunction(
            sig = "xmlwriter_write_raw(XMLWriter $writer, string $content): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes text as it is.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_write_raw($w, '<a/>'); return xmlwriter_output_memory($w); })() => '<a/>'")
    static boolean xmlwriterWriteRaw(PhpObject writer, PhpString content) {
        return XmlWriterClass.writeRaw(writer, content);
    }

    @PhpFunction(
            sig =
                    "xmlwriter_start_document(XMLWriter $writer, ?string $version = \"1.0\", ?string $encoding = null, ?string $standalone = null): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes the declaration.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_document($w, '1.0', 'UTF-8', 'yes'); return xmlwriter_output_memory($w); })() => \"<?xml version=\\\"1.0\\\" encoding=\\\"UTF-8\\\" standalone=\\\"yes\\\"?>\\n\"")
    static boolean xmlwriterStartDocument(
            PhpObject writer, PhpString version, PhpString encoding, PhpString standalone) {
        return XmlWriterClass.startDocument(writer, version, encoding, standalone);
    }

    @PhpFunction(
            sig = "xmlwriter_end_document(XMLWriter $writer): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends all that is open.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_document($w); xmlwriter_start_element($w, 'a'); xmlwriter_end_document($w); return xmlwriter_output_memory($w); })() => \"<?xml version=\\\"1.0\\\"?>\\n<a/>\\n\"")
    static boolean xmlwriterEndDocument(PhpObject writer) {
        return XmlWriterClass.endDocument(writer);
    }

    @PhpFunction(
            sig = "xmlwriter_write_comment(XMLWriter $writer, string $content): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes a comment.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_write_comment($w, 'a'); return xmlwriter_output_memory($w); })() => '<!--a-->'")
    static boolean xmlwriterWriteComment(PhpObject writer, PhpString content) {
        return XmlWriterClass.writeComment(writer, content);
    }

    @PhpFunction(
            sig =
                    "xmlwriter_start_dtd(XMLWriter $writer, string $qualifiedName, ?string $publicId = null, ?string $systemId = null): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins a document type.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_dtd($w, 'a', null, 'b.dtd'); xmlwriter_end_dtd($w); return xmlwriter_output_memory($w); })() => '<!DOCTYPE a SYSTEM \"b.dtd\">'")
    static boolean xmlwriterStartDtd(
            PhpObject writer, PhpString qualifiedName, PhpString publicId, PhpString systemId) {
        return XmlWriterClass.startDtd(writer, qualifiedName, publicId, systemId);
    }

    @PhpFunction(
            sig = "xmlwriter_end_dtd(XMLWriter $writer): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends a document type.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_dtd($w, 'a'); xmlwriter_end_dtd($w); return xmlwriter_output_memory($w); })() => '<!DOCTYPE a>'")
    static boolean xmlwriterEndDtd(PhpObject writer) {
        return XmlWriterClass.endDtd(writer);
    }

    @PhpFunction(
            sig =
                    "xmlwriter_write_dtd(XMLWriter $writer, string $name, ?string $publicId = null, ?string $systemId = null, ?string $content = null): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes a document type.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_write_dtd($w, 'a', null, 'b.dtd'); return xmlwriter_output_memory($w); })() => '<!DOCTYPE a SYSTEM \"b.dtd\">'")
    static boolean xmlwriterWriteDtd(
            PhpObject writer, PhpString name, PhpString publicId, PhpString systemId, PhpString content) {
        return XmlWriterClass.writeDtd(writer, name, publicId, systemId, content);
    }

    @PhpFunction(
            sig = "xmlwriter_start_dtd_element(XMLWriter $writer, string $qualifiedName): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins the declaration of an element.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_dtd_element($w, 'a'); xmlwriter_text($w, 'EMPTY'); xmlwriter_end_dtd_element($w); return xmlwriter_output_memory($w); })() => '<!ELEMENT a EMPTY>'")
    static boolean xmlwriterStartDtdElement(PhpObject writer, BuiltinCall call, PhpString qualifiedName) {
        return XmlWriterClass.startDtdElement(writer, call, qualifiedName);
    }

    @PhpFunction(
            sig = "xmlwriter_end_dtd_element(XMLWriter $writer): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends the declaration of an element.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_dtd_element($w, 'a'); xmlwriter_end_dtd_element($w); return xmlwriter_output_memory($w); })() => '<!ELEMENT a>'")
    static boolean xmlwriterEndDtdElement(PhpObject writer) {
        return XmlWriterClass.endDtdElement(writer);
    }

    @PhpFunction(
            sig = "xmlwriter_write_dtd_element(XMLWriter $writer, string $name, string $content): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes the declaration of an element.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_write_dtd_element($w, 'a', 'EMPTY'); return xmlwriter_output_memory($w); })() => '<!ELEMENT a EMPTY>'")
    static boolean xmlwriterWriteDtdElement(PhpObject writer, BuiltinCall call, PhpString name, PhpString content) {
        return XmlWriterClass.writeDtdElement(writer, call, name, content);
    }

    @PhpFunction(
            sig = "xmlwriter_start_dtd_attlist(XMLWriter $writer, string $name): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins the declaration of attributes.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_dtd_attlist($w, 'a'); xmlwriter_text($w, 'b ID #IMPLIED'); xmlwriter_end_dtd_attlist($w); return xmlwriter_output_memory($w); })() => '<!ATTLIST a b ID #IMPLIED>'")
    static boolean xmlwriterStartDtdAttlist(PhpObject writer, BuiltinCall call, PhpString name) {
        return XmlWriterClass.startDtdAttlist(writer, call, name);
    }

    @PhpFunction(
            sig = "xmlwriter_end_dtd_attlist(XMLWriter $writer): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends the declaration of attributes.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_dtd_attlist($w, 'a'); xmlwriter_end_dtd_attlist($w); return xmlwriter_output_memory($w); })() => '<!ATTLIST a>'")
    static boolean xmlwriterEndDtdAttlist(PhpObject writer) {
        return XmlWriterClass.endDtdAttlist(writer);
    }

    @PhpFunction(
            sig = "xmlwriter_write_dtd_attlist(XMLWriter $writer, string $name, string $content): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes the declaration of attributes.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_write_dtd_attlist($w, 'a', 'b ID #IMPLIED'); return xmlwriter_output_memory($w); })() => '<!ATTLIST a b ID #IMPLIED>'")
    static boolean xmlwriterWriteDtdAttlist(PhpObject writer, BuiltinCall call, PhpString name, PhpString content) {
        return XmlWriterClass.writeDtdAttlist(writer, call, name, content);
    }

    @PhpFunction(
            sig = "xmlwriter_start_dtd_entity(XMLWriter $writer, string $name, bool $isParam): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins the declaration of an entity.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_dtd_entity($w, 'a', false); xmlwriter_text($w, 'b'); xmlwriter_end_dtd_entity($w); return xmlwriter_output_memory($w); })() => '<!ENTITY a \"b\">'")
    static boolean xmlwriterStartDtdEntity(PhpObject writer, BuiltinCall call, PhpString name, boolean isParam) {
        return XmlWriterClass.startDtdEntity(writer, call, name, isParam);
    }

    @PhpFunction(
            sig = "xmlwriter_end_dtd_entity(XMLWriter $writer): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends the declaration of an entity.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_start_dtd_entity($w, 'a', false); xmlwriter_end_dtd_entity($w); return xmlwriter_output_memory($w); })() => '<!ENTITY a>'")
    static boolean xmlwriterEndDtdEntity(PhpObject writer) {
        return XmlWriterClass.endDtdEntity(writer);
    }

    @PhpFunction(
            sig =
                    "xmlwriter_write_dtd_entity(XMLWriter $writer, string $name, string $content, bool $isParam = false, ?string $publicId = null, ?string $systemId = null, ?string $notationData = null): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes the declaration of an entity.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_write_dtd_entity($w, 'a', 'b'); return xmlwriter_output_memory($w); })() => '<!ENTITY a \"b\">'")
    static boolean xmlwriterWriteDtdEntity(
            PhpObject writer,
            BuiltinCall call,
            PhpString name,
            PhpString content,
            boolean isParam,
            PhpString publicId,
            PhpString systemId,
            PhpString notationData) {
        return XmlWriterClass.writeDtdEntity(writer, call, name, content, isParam, publicId, systemId, notationData);
    }

    @PhpFunction(
            sig = "xmlwriter_output_memory(XMLWriter $writer, bool $flush = true): string",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "What was written.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_text($w, 'a'); return xmlwriter_output_memory($w); })() => 'a'")
    static PhpString xmlwriterOutputMemory(PhpObject writer, boolean flush) {
        return XmlWriterClass.outputMemory(writer, flush);
    }

    @PhpFunction(
            sig = "xmlwriter_flush(XMLWriter $writer, bool $empty = true): string|int",
            effect = {THROWS, WARNS, WRITES_FILE, WRITES_OBJECT},
            doc = "Writes to the file, or gives what was written.",
            examples =
                    "(function () { $w = xmlwriter_open_memory(); xmlwriter_text($w, 'a'); return xmlwriter_flush($w); })() => 'a'")
    static Object xmlwriterFlush(PhpObject writer, Request request, boolean empty) {
        return XmlWriterClass.flush(writer, request, empty);
    }

    @PhpFunction(
            sig = "xmlwriter_open_memory(): XMLWriter|false",
            effect = {},
            doc = "A writer to memory.",
            examples = "xmlwriter_output_memory(xmlwriter_open_memory()) => ''")
    static PhpObject xmlwriterOpenMemory(Request request) {
        PhpObject object = request.instantiate(request.builtinClass("XMLWriter"));
        object.setNativeData(new XmlTarget((PhpString) null));
        return object;
    }

    @PhpFunction(
            sig = "xmlwriter_open_uri(string $uri): XMLWriter|false",
            effect = {THROWS, WARNS, WRITES_FILE},
            doc = "A writer to a file.",
            examples =
                    "(function () { $w = xmlwriter_open_uri('a.xml'); xmlwriter_write_element($w, 'a'); xmlwriter_flush($w); return file_get_contents('a.xml'); })() => '<a/>'")
    static Object xmlwriterOpenUri(Request request, BuiltinCall call, PhpString uri) {
        PhpObject object = request.instantiate(request.builtinClass("XMLWriter"));
        return XmlWriterClass.openUri(object, request, call, uri) ? object : false;
    }
}
