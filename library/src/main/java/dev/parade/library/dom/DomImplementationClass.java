package dev.parade.library.dom;

import static dev.parade.catalog.Effect.THROWS;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.libxml.XmlTree;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentType;

/** Makes documents. */
@PhpClass(sig = "class DOMImplementation", doc = "Makes documents.")
final class DomImplementationClass {
    private DomImplementationClass() {}

    @PhpMethod(
            sig = "public function hasFeature(string $feature, string $version): bool",
            effect = {},
            doc = "Whether there is a feature.")
    static boolean hasFeature(PhpObject self, PhpString feature, PhpString version) {
        return hasFeature(feature, version);
    }

    @PhpMethod(
            sig =
                    "public function createDocumentType(string $qualifiedName, string $publicId = \"\", string $systemId = \"\")",
            effect = THROWS,
            doc = "A document type.")
    static Object createDocumentType(
            PhpObject self,
            Request request,
            BuiltinCall call,
            PhpString qualifiedName,
            PhpString publicId,
            PhpString systemId) {
        if (qualifiedName.isEmpty()) {
            throw ArgumentErrors.valueError(call, 0, request.level() < 84 ? "cannot be empty" : "must not be empty");
        }
        Document home = DomMutation.orphanage();
        home.setStrictErrorChecking(false);
        if (!dev.parade.library.libxml.XmlCharacters.isName(qualifiedName.toUtf8())) {
            throw DomNodes.exception(5);
        }
        DocumentType type = home.getImplementation()
                .createDocumentType(
                        qualifiedName.toUtf8(),
                        publicId.isEmpty() ? null : publicId.toUtf8(),
                        systemId.isEmpty() ? null : systemId.toUtf8());
        home.appendChild(type);
        return DomNodes.wrap(request, type);
    }

    @PhpMethod(
            sig =
                    "public function createDocument(?string $namespace = null, string $qualifiedName = \"\", ?DOMDocumentType $doctype = null)",
            effect = THROWS,
            doc = "A document with a root.")
    static Object createDocument(
            PhpObject self, Request request, PhpString namespace, PhpString qualifiedName, PhpObject doctype) {
        Document document = XmlTree.newDocument();
        if (doctype != null) {
            DocumentType type = (DocumentType) DomNodes.node(doctype);
            if (!DomMutation.isOrphan(type)) {
                throw DomNodes.exception(4);
            }
            DocumentType copy = document.getImplementation()
                    .createDocumentType(type.getName(), type.getPublicId(), type.getSystemId());
            document.appendChild(copy);
            DomNodes.bind(doctype, copy);
        }
        if (!qualifiedName.isEmpty()) {
            document.appendChild(DomNames.element(document, qualifiedName.toUtf8(), DomNames.uri(namespace)));
        }
        return DomNodes.wrap(request, document);
    }

    static boolean hasFeature(PhpString feature, PhpString version) {
        String name = feature.toString().toLowerCase(Locale.ROOT);
        String number = version.toString();
        return name.equals("core") && number.equals("1.0")
                || name.equals("xml") && (number.equals("1.0") || number.equals("2.0") || number.isEmpty());
    }
}
