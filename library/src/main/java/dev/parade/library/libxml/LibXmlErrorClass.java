package dev.parade.library.libxml;

import dev.parade.catalog.PhpClass;

/** What {@code libxml_get_errors()} gives. */
@PhpClass(
        sig = "class LibXMLError",
        doc = "An error in an XML document.",
        properties = {
            "public int $level",
            "public int $code",
            "public int $column",
            "public string $message",
            "public string $file",
            "public int $line"
        })
final class LibXmlErrorClass {
    private LibXmlErrorClass() {}
}
