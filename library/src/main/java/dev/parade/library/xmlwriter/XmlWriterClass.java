package dev.parade.library.xmlwriter;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_FILE;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.Resource;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Methods;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** Writes XML piece by piece. */
@PhpClass(sig = "class XMLWriter", doc = "Writes XML piece by piece.", partial = "toStream()")
final class XmlWriterClass {
    private XmlWriterClass() {}

    @PhpMethod(
            sig = "public function openUri(string $uri): bool",
            effect = {THROWS, WARNS, WRITES_FILE, WRITES_OBJECT},
            doc = "Writes to a file.")
    static boolean openUri(PhpObject self, Request request, BuiltinCall call, PhpString uri) {
        if (uri.isEmpty()) {
            throw ArgumentErrors.valueError(call, 0, request.level() < 84 ? "cannot be empty" : "must not be empty");
        }
        return XmlTarget.open(request, self, uri, call.name());
    }

    @PhpMethod(
            sig = "public function openMemory(): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes to memory.")
    static boolean openMemory(PhpObject self) {
        self.setNativeData(new XmlTarget((PhpString) null));
        return true;
    }

    @PhpMethod(
            sig = "public function setIndent(bool $enable): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Whether elements are put on lines of their own.")
    static boolean setIndent(PhpObject self, boolean enable) {
        output(self).setIndent(enable);
        return true;
    }

    @PhpMethod(
            sig = "public function setIndentString(string $indentation): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "What lines are indented with.")
    static boolean setIndentString(PhpObject self, PhpString indentation) {
        output(self).setIndentText(indentation.toUtf8());
        return true;
    }

    @PhpMethod(
            sig = "public function startComment(): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins a comment.")
    static boolean startComment(PhpObject self) {
        return output(self).startComment();
    }

    @PhpMethod(
            sig = "public function endComment(): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends a comment.")
    static boolean endComment(PhpObject self) {
        return output(self).endComment();
    }

    @PhpMethod(
            sig = "public function startAttribute(string $name): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins an attribute.")
    static boolean startAttribute(PhpObject self, BuiltinCall call, PhpString name) {
        XmlNames.check(call, 0, name, "attribute name");
        return output(self).startAttribute(null, name.toUtf8(), null);
    }

    @PhpMethod(
            sig = "public function endAttribute(): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends an attribute.")
    static boolean endAttribute(PhpObject self) {
        return output(self).endAttribute();
    }

    @PhpMethod(
            sig = "public function writeAttribute(string $name, string $value): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes an attribute.")
    static boolean writeAttribute(PhpObject self, BuiltinCall call, PhpString name, PhpString value) {
        XmlNames.check(call, 0, name, "attribute name");
        XmlOutput out = output(self);
        return out.startAttribute(null, name.toUtf8(), null) && out.text(value.toUtf8()) && out.endAttribute();
    }

    @PhpMethod(
            sig = "public function startAttributeNs(?string $prefix, string $name, ?string $namespace): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins an attribute with a namespace.")
    static boolean startAttributeNs(
            PhpObject self, BuiltinCall call, PhpString prefix, PhpString name, PhpString namespace) {
        XmlNames.check(call, 1, name, "attribute name");
        return output(self).startAttribute(XmlNames.text(prefix), name.toUtf8(), XmlNames.text(namespace));
    }

    @PhpMethod(
            sig =
                    "public function writeAttributeNs(?string $prefix, string $name, ?string $namespace, string $value): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes an attribute with a namespace.")
    static boolean writeAttributeNs(
            PhpObject self, BuiltinCall call, PhpString prefix, PhpString name, PhpString namespace, PhpString value) {
        XmlNames.check(call, 1, name, "attribute name");
        XmlOutput out = output(self);
        return out.startAttribute(XmlNames.text(prefix), name.toUtf8(), XmlNames.text(namespace))
                && out.text(value.toUtf8())
                && out.endAttribute();
    }

    @PhpMethod(
            sig = "public function startElement(string $name): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins an element.")
    static boolean startElement(PhpObject self, BuiltinCall call, PhpString name) {
        XmlNames.check(call, 0, name, "element name");
        return output(self).startElement(null, name.toUtf8(), null);
    }

    @PhpMethod(
            sig = "public function endElement(): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends an element, as an empty tag where nothing is in it.")
    static boolean endElement(PhpObject self) {
        return output(self).endElement(false);
    }

    @PhpMethod(
            sig = "public function fullEndElement(): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends an element with an end tag.")
    static boolean fullEndElement(PhpObject self) {
        return output(self).endElement(true);
    }

    @PhpMethod(
            sig = "public function startElementNs(?string $prefix, string $name, ?string $namespace): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins an element with a namespace.")
    static boolean startElementNs(
            PhpObject self, BuiltinCall call, PhpString prefix, PhpString name, PhpString namespace) {
        XmlNames.check(call, 1, name, "element name");
        return output(self).startElement(XmlNames.text(prefix), name.toUtf8(), XmlNames.text(namespace));
    }

    @PhpMethod(
            sig = "public function writeElement(string $name, ?string $content = null): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes an element.")
    static boolean writeElement(PhpObject self, BuiltinCall call, PhpString name, PhpString content) {
        XmlNames.check(call, 0, name, "element name");
        XmlOutput out = output(self);
        return out.startElement(null, name.toUtf8(), null)
                && (content == null || out.text(content.toUtf8()))
                && out.endElement(false);
    }

    @PhpMethod(
            sig =
                    "public function writeElementNs(?string $prefix, string $name, ?string $namespace, ?string $content = null): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes an element with a namespace.")
    static boolean writeElementNs(
            PhpObject self,
            BuiltinCall call,
            PhpString prefix,
            PhpString name,
            PhpString namespace,
            PhpString content) {
        XmlNames.check(call, 1, name, "element name");
        XmlOutput out = output(self);
        return out.startElement(XmlNames.text(prefix), name.toUtf8(), XmlNames.text(namespace))
                && (content == null || out.text(content.toUtf8()))
                && out.endElement(false);
    }

    @PhpMethod(
            sig = "public function startPi(string $target): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins a processing instruction.")
    static boolean startPi(PhpObject self, BuiltinCall call, PhpString target) {
        XmlNames.check(call, 0, target, "PI target");
        return output(self).startInstruction(target.toUtf8());
    }

    @PhpMethod(
            sig = "public function endPi(): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends a processing instruction.")
    static boolean endPi(PhpObject self) {
        return output(self).endInstruction();
    }

    @PhpMethod(
            sig = "public function writePi(string $target, string $content): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes a processing instruction.")
    static boolean writePi(PhpObject self, BuiltinCall call, PhpString target, PhpString content) {
        XmlNames.check(call, 0, target, "PI target");
        XmlOutput out = output(self);
        return out.startInstruction(target.toUtf8()) && out.text(content.toUtf8()) && out.endInstruction();
    }

    @PhpMethod(
            sig = "public function startCdata(): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins a CDATA section.")
    static boolean startCdata(PhpObject self) {
        return output(self).startCdata();
    }

    @PhpMethod(
            sig = "public function endCdata(): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends a CDATA section.")
    static boolean endCdata(PhpObject self) {
        return output(self).endCdata();
    }

    @PhpMethod(
            sig = "public function writeCdata(string $content): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes a CDATA section.")
    static boolean writeCdata(PhpObject self, PhpString content) {
        XmlOutput out = output(self);
        return out.startCdata() && out.text(content.toUtf8()) && out.endCdata();
    }

    @PhpMethod(
            sig = "public function text(string $content): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes text.")
    static boolean text(PhpObject self, PhpString content) {
        return output(self).text(content.toUtf8());
    }

    @PhpMethod(
            sig = "public function writeRaw(string $content): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes text as it is.")
    static boolean writeRaw(PhpObject self, PhpString content) {
        return output(self).raw(content.toUtf8());
    }

    @PhpMethod(
            sig =
                    "public function startDocument(?string $version = \"1.0\", ?string $encoding = null, ?string $standalone = null): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes the declaration.")
    static boolean startDocument(PhpObject self, PhpString version, PhpString encoding, PhpString standalone) {
        return output(self).startDocument(XmlNames.text(version), XmlNames.text(encoding), XmlNames.text(standalone));
    }

    @PhpMethod(
            sig = "public function endDocument(): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends all that is open.")
    static boolean endDocument(PhpObject self) {
        return output(self).endDocument();
    }

    @PhpMethod(
            sig = "public function writeComment(string $content): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes a comment.")
    static boolean writeComment(PhpObject self, PhpString content) {
        XmlOutput out = output(self);
        return out.startComment() && out.text(content.toUtf8()) && out.endComment();
    }

    @PhpMethod(
            sig =
                    "public function startDtd(string $qualifiedName, ?string $publicId = null, ?string $systemId = null): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins a document type.")
    static boolean startDtd(PhpObject self, PhpString qualifiedName, PhpString publicId, PhpString systemId) {
        return output(self).startDtd(qualifiedName.toUtf8(), XmlNames.text(publicId), XmlNames.text(systemId));
    }

    @PhpMethod(
            sig = "public function endDtd(): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends a document type.")
    static boolean endDtd(PhpObject self) {
        return output(self).endDtd();
    }

    @PhpMethod(
            sig =
                    "public function writeDtd(string $name, ?string $publicId = null, ?string $systemId = null, ?string $content = null): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes a document type.")
    static boolean writeDtd(PhpObject self, PhpString name, PhpString publicId, PhpString systemId, PhpString content) {
        XmlOutput out = output(self);
        return out.startDtd(name.toUtf8(), XmlNames.text(publicId), XmlNames.text(systemId))
                && (content == null || out.text(content.toUtf8()))
                && out.endDtd();
    }

    @PhpMethod(
            sig = "public function startDtdElement(string $qualifiedName): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins the declaration of an element.")
    static boolean startDtdElement(PhpObject self, BuiltinCall call, PhpString qualifiedName) {
        XmlNames.check(call, 0, qualifiedName, "element name");
        return output(self).startDtdPart("ELEMENT", qualifiedName.toUtf8());
    }

    @PhpMethod(
            sig = "public function endDtdElement(): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends the declaration of an element.")
    static boolean endDtdElement(PhpObject self) {
        return output(self).endDtdPart();
    }

    @PhpMethod(
            sig = "public function writeDtdElement(string $name, string $content): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes the declaration of an element.")
    static boolean writeDtdElement(PhpObject self, BuiltinCall call, PhpString name, PhpString content) {
        XmlNames.check(call, 0, name, "element name");
        XmlOutput out = output(self);
        return out.startDtdPart("ELEMENT", name.toUtf8()) && out.dtdText(content.toUtf8()) && out.endDtdPart();
    }

    @PhpMethod(
            sig = "public function startDtdAttlist(string $name): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins the declaration of attributes.")
    static boolean startDtdAttlist(PhpObject self, BuiltinCall call, PhpString name) {
        XmlNames.check(call, 0, name, "element name");
        return output(self).startDtdPart("ATTLIST", name.toUtf8());
    }

    @PhpMethod(
            sig = "public function endDtdAttlist(): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends the declaration of attributes.")
    static boolean endDtdAttlist(PhpObject self) {
        return output(self).endDtdPart();
    }

    @PhpMethod(
            sig = "public function writeDtdAttlist(string $name, string $content): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes the declaration of attributes.")
    static boolean writeDtdAttlist(PhpObject self, BuiltinCall call, PhpString name, PhpString content) {
        XmlNames.check(call, 0, name, "element name");
        XmlOutput out = output(self);
        return out.startDtdPart("ATTLIST", name.toUtf8()) && out.dtdText(content.toUtf8()) && out.endDtdPart();
    }

    @PhpMethod(
            sig = "public function startDtdEntity(string $name, bool $isParam): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Begins the declaration of an entity.")
    static boolean startDtdEntity(PhpObject self, BuiltinCall call, PhpString name, boolean isParam) {
        XmlNames.check(call, 0, name, "attribute name");
        return output(self).startDtdPart(isParam ? "ENTITY %" : "ENTITY", name.toUtf8());
    }

    @PhpMethod(
            sig = "public function endDtdEntity(): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Ends the declaration of an entity.")
    static boolean endDtdEntity(PhpObject self) {
        return output(self).endDtdPart();
    }

    @PhpMethod(
            sig =
                    "public function writeDtdEntity(string $name, string $content, bool $isParam = false, ?string $publicId = null, ?string $systemId = null, ?string $notationData = null): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Writes the declaration of an entity.")
    static boolean writeDtdEntity(
            PhpObject self,
            BuiltinCall call,
            PhpString name,
            PhpString content,
            boolean isParam,
            PhpString publicId,
            PhpString systemId,
            PhpString notationData) {
        XmlNames.check(call, 0, name, "element name");
        XmlOutput out = output(self);
        String value = publicId == null && systemId == null
                ? "\"" + content.toUtf8() + "\""
                : (publicId == null ? "SYSTEM" : "PUBLIC \"" + publicId.toUtf8() + "\"")
                        + (systemId == null ? "" : " \"" + systemId.toUtf8() + "\"")
                        + (notationData == null ? "" : " NDATA " + notationData.toUtf8());
        return out.startDtdPart(isParam ? "ENTITY %" : "ENTITY", name.toUtf8())
                && out.dtdText(value)
                && out.endDtdPart();
    }

    @PhpMethod(
            sig = "public function outputMemory(bool $flush = true): string",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "What was written.")
    static PhpString outputMemory(PhpObject self, boolean flush) {
        return target(self).memory(flush);
    }

    @PhpMethod(
            sig = "public function flush(bool $empty = true): string|int",
            effect = {THROWS, WARNS, WRITES_FILE, WRITES_OBJECT},
            doc = "Writes to the file, or gives what was written.")
    static Object flush(PhpObject self, Request request, boolean empty) {
        return target(self).flush(request, empty);
    }

    @PhpMethod(
            sig = "public static function toMemory(): static",
            effect = UNKNOWN,
            doc = "A writer to memory.",
            since = "8.4")
    static PhpObject toMemory(dev.parade.interpreter.classes.PhpClass called, Request request) {
        PhpObject object = construct(called, request);
        object.setNativeData(new XmlTarget((PhpString) null));
        return object;
    }

    /** A new object, its constructor called. */
    private static PhpObject construct(dev.parade.interpreter.classes.PhpClass called, Request request) {
        PhpObject object = request.instantiate(called);
        if (called.constructor() != null) {
            Methods.call(request, object, "__construct");
        }
        return object;
    }

    @PhpMethod(
            sig = "public static function toStream($stream): static",
            effect = {THROWS, UNKNOWN, WARNS},
            doc = "A writer to an open stream.",
            since = "8.4")
    static PhpObject toStream(
            dev.parade.interpreter.classes.PhpClass called, Request request, BuiltinCall call, Object stream) {
        if (!(stream instanceof Resource resource)) {
            throw ArgumentErrors.typeError(
                    call, 0, "must be of type resource, " + PhpErrors.valueName(stream) + " given");
        }
        PhpObject object = construct(called, request);
        object.setNativeData(new XmlTarget(resource));
        return object;
    }

    @PhpMethod(
            sig = "public static function toUri(string $uri): static",
            effect = {THROWS, WARNS, WRITES_FILE},
            doc = "A writer to a file.",
            since = "8.4")
    static PhpObject toUri(dev.parade.interpreter.classes.PhpClass called, Request request, PhpString uri) {
        PhpObject object = construct(called, request);
        XmlTarget.open(request, object, uri, "XMLWriter::toUri");
        return object;
    }

    static XmlTarget target(PhpObject self) {
        if (self.nativeData() instanceof XmlTarget target) {
            return target;
        }
        throw PhpErrors.error("Invalid or uninitialized XMLWriter object");
    }

    private static XmlOutput output(PhpObject self) {
        return target(self).output();
    }
}
