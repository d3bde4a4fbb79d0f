package dev.parade.library.libxml;

import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpArray;

/** The functions of ext/libxml. */
final class LibxmlFunctions {
    private LibxmlFunctions() {}

    @PhpFunction(
            sig = "libxml_use_internal_errors(?bool $use_errors = null): bool",
            effect = WRITES_GLOBAL,
            doc = "Gets or sets whether errors are kept instead of being warned of.",
            examples = "libxml_use_internal_errors() => false")
    static boolean libxmlUseInternalErrors(Request request, Boolean useErrors) {
        XmlErrors errors = XmlErrors.of(request);
        boolean before = errors.isInternal();
        if (useErrors != null) {
            errors.setInternal(useErrors);
        }
        return before;
    }

    @PhpFunction(
            sig = "libxml_get_errors(): array",
            effect = READS_GLOBAL,
            doc = "The errors that were kept.",
            examples = "libxml_get_errors() => array ()")
    static PhpArray libxmlGetErrors(Request request) {
        PhpArray all = new PhpArray();
        for (XmlError error : XmlErrors.of(request).kept()) {
            all.append(XmlErrors.object(request, error));
        }
        return all;
    }

    @PhpFunction(
            sig = "libxml_get_last_error(): LibXMLError|false",
            effect = READS_GLOBAL,
            doc = "The last error.",
            examples = "libxml_get_last_error() => false")
    static Object libxmlGetLastError(Request request) {
        XmlError last = XmlErrors.of(request).last();
        return last == null ? false : XmlErrors.object(request, last);
    }

    @PhpFunction(
            sig = "libxml_clear_errors(): void",
            effect = WRITES_GLOBAL,
            doc = "Forgets all errors.",
            examples = "libxml_clear_errors() => NULL")
    static void libxmlClearErrors(Request request) {
        XmlErrors.of(request).clear();
    }

    @PhpFunction(
            sig = "libxml_disable_entity_loader(bool $disable = true): bool",
            effect = WRITES_GLOBAL,
            doc = "Says whether external entities are loaded; they never are.",
            deprecated = "8.0: as external entity loading is disabled by default",
            examples = "@libxml_disable_entity_loader() => true")
    static boolean libxmlDisableEntityLoader(boolean disable) {
        return true;
    }

    @PhpFunction(
            sig = "libxml_set_streams_context($context): void",
            effect = WRITES_GLOBAL,
            doc = "Sets the context of the next document that is loaded.",
            partial = "the context is not used",
            examples = "libxml_set_streams_context(stream_context_create()) => NULL")
    static void libxmlSetStreamsContext(Object context) {
        // Documents are read by file_get_contents() without a context.
    }

    @PhpFunction(
            sig = "libxml_set_external_entity_loader(?callable $resolver_function): bool",
            effect = WRITES_GLOBAL,
            doc = "Sets the function that opens external entities.",
            partial = "external entities are never opened",
            examples = "libxml_set_external_entity_loader(null) => true")
    static boolean libxmlSetExternalEntityLoader(Request request, Object resolver) {
        XmlErrors.of(request).loader = resolver;
        return true;
    }

    @PhpFunction(
            sig = "libxml_get_external_entity_loader(): ?callable",
            effect = READS_GLOBAL,
            doc = "The function that opens external entities.",
            since = "8.2",
            examples = "libxml_get_external_entity_loader() => NULL")
    static Object libxmlGetExternalEntityLoader(Request request) {
        return XmlErrors.of(request).loader;
    }
}
