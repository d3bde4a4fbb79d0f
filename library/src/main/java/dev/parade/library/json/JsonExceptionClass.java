package dev.parade.library.json;

import dev.parade.catalog.PhpClass;

/** What is thrown with JSON_THROW_ON_ERROR; the code is the JSON_ERROR_ constant. */
@PhpClass(sig = "class JsonException extends Exception", doc = "Thrown with JSON_THROW_ON_ERROR.")
final class JsonExceptionClass {
    private JsonExceptionClass() {}
}
