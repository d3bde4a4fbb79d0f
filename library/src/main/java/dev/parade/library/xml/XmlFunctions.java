package dev.parade.library.xml;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_ARGUMENT;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.Locale;

/** The functions of ext/xml. */
final class XmlFunctions {
    private XmlFunctions() {}

    private static XmlParserState state(PhpObject parser) {
        return (XmlParserState) parser.nativeData();
    }

    private static String encoding(BuiltinCall call, int position, PhpString name) {
        String upper = name.toString().toUpperCase(Locale.ROOT);
        if (!upper.equals("UTF-8") && !upper.equals("ISO-8859-1") && !upper.equals("US-ASCII")) {
            throw ArgumentErrors.valueError(call, position, "is not a supported source encoding");
        }
        return upper;
    }

    private static PhpObject create(Request request, BuiltinCall call, PhpString encoding, String separator) {
        String target = encoding == null || encoding.isEmpty() ? "UTF-8" : encoding(call, 0, encoding);
        PhpObject object = request.instantiate(request.builtinClass("XMLParser"));
        XmlParserState state = new XmlParserState(target, separator);
        state.self = object;
        object.setNativeData(state);
        return object;
    }

    @PhpFunction(
            sig = "xml_parser_create(?string $encoding = null): XMLParser",
            effect = THROWS,
            doc = "A parser.",
            examples = "xml_parse(xml_parser_create(), '<a/>', true) => 1")
    static PhpObject xmlParserCreate(Request request, BuiltinCall call, PhpString encoding) {
        return create(request, call, encoding, null);
    }

    @PhpFunction(
            sig = "xml_parser_create_ns(?string $encoding = null, string $separator = \":\"): XMLParser",
            effect = THROWS,
            doc = "A parser that replaces prefixes by namespaces.",
            examples =
                    "(function () { $p = xml_parser_create_ns(); xml_set_element_handler($p, function ($p, $name) { echo $name; }, null); ob_start(); xml_parse($p, '<a xmlns=\"urn:x\"/>', true); return ob_get_clean(); })() => 'URN:X:A'")
    static PhpObject xmlParserCreateNs(Request request, BuiltinCall call, PhpString encoding, PhpString separator) {
        return create(request, call, encoding, separator.toUtf8());
    }

    @PhpFunction(
            sig = "xml_set_object(XMLParser $parser, object $object): true",
            effect = WRITES_OBJECT,
            doc = "Makes handlers that are names methods of an object.",
            deprecated = "8.4: provide a proper method callable to xml_set_*_handler() functions",
            examples = "@xml_set_object(xml_parser_create(), new stdClass) => true")
    static boolean xmlSetObject(PhpObject parser, PhpObject object) {
        state(parser).object = object;
        return true;
    }

    private static boolean handler(PhpObject parser, String kind, Object handler) {
        boolean none = handler == null
                || handler == PhpNull.INSTANCE
                || handler == Boolean.FALSE
                || handler instanceof PhpString name && name.isEmpty();
        if (none) {
            state(parser).handlers.remove(kind);
        } else {
            state(parser).handlers.put(kind, handler);
        }
        return true;
    }

    @PhpFunction(
            sig = "xml_set_element_handler(XMLParser $parser, $start_handler, $end_handler): true",
            effect = WRITES_OBJECT,
            doc = "Who is told of elements.",
            examples =
                    "(function () { $p = xml_parser_create(); xml_set_element_handler($p, function ($p, $name) { echo $name; }, function ($p, $name) { echo '/'; }); ob_start(); xml_parse($p, '<a><b/></a>', true); return ob_get_clean(); })() => 'AB//'")
    static boolean xmlSetElementHandler(Request request, BuiltinCall call, PhpObject parser, Object start, Object end) {
        XmlHandlerCheck.check(request, call, state(parser).object, 1, start, end);
        return handler(parser, "start", start) && handler(parser, "end", end);
    }

    @PhpFunction(
            sig = "xml_set_character_data_handler(XMLParser $parser, $handler): true",
            effect = WRITES_OBJECT,
            doc = "Who is told of text.",
            examples =
                    "(function () { $p = xml_parser_create(); xml_set_character_data_handler($p, function ($p, $text) { echo $text; }); ob_start(); xml_parse($p, '<a>b</a>', true); return ob_get_clean(); })() => 'b'")
    static boolean xmlSetCharacterDataHandler(Request request, BuiltinCall call, PhpObject parser, Object handler) {
        XmlHandlerCheck.check(request, call, state(parser).object, 1, handler);
        return handler(parser, "text", handler);
    }

    @PhpFunction(
            sig = "xml_set_processing_instruction_handler(XMLParser $parser, $handler): true",
            effect = WRITES_OBJECT,
            doc = "Who is told of processing instructions.",
            examples =
                    "(function () { $p = xml_parser_create(); xml_set_processing_instruction_handler($p, function ($p, $name, $data) { echo $name, $data; }); ob_start(); xml_parse($p, '<a><?b c?></a>', true); return ob_get_clean(); })() => 'bc'")
    static boolean xmlSetProcessingInstructionHandler(
            Request request, BuiltinCall call, PhpObject parser, Object handler) {
        XmlHandlerCheck.check(request, call, state(parser).object, 1, handler);
        return handler(parser, "instruction", handler);
    }

    @PhpFunction(
            sig = "xml_set_default_handler(XMLParser $parser, $handler): true",
            effect = WRITES_OBJECT,
            doc = "Who is told of all that has no handler of its own.",
            examples =
                    "(function () { $p = xml_parser_create(); xml_set_default_handler($p, function ($p, $text) { echo $text; }); ob_start(); xml_parse($p, '<a>b</a>', true); return ob_get_clean(); })() => '<a>b</a>'")
    static boolean xmlSetDefaultHandler(Request request, BuiltinCall call, PhpObject parser, Object handler) {
        XmlHandlerCheck.check(request, call, state(parser).object, 1, handler);
        return handler(parser, "default", handler);
    }

    @PhpFunction(
            sig = "xml_set_unparsed_entity_decl_handler(XMLParser $parser, $handler): true",
            effect = WRITES_OBJECT,
            doc = "Who is told of unparsed entities.",
            partial = "it is never called",
            examples = "xml_set_unparsed_entity_decl_handler(xml_parser_create(), function () {}) => true")
    static boolean xmlSetUnparsedEntityDeclHandler(
            Request request, BuiltinCall call, PhpObject parser, Object handler) {
        XmlHandlerCheck.check(request, call, state(parser).object, 1, handler);
        return handler(parser, "unparsed", handler);
    }

    @PhpFunction(
            sig = "xml_set_notation_decl_handler(XMLParser $parser, $handler): true",
            effect = WRITES_OBJECT,
            doc = "Who is told of notations.",
            partial = "it is never called",
            examples = "xml_set_notation_decl_handler(xml_parser_create(), function () {}) => true")
    static boolean xmlSetNotationDeclHandler(Request request, BuiltinCall call, PhpObject parser, Object handler) {
        XmlHandlerCheck.check(request, call, state(parser).object, 1, handler);
        return handler(parser, "notation", handler);
    }

    @PhpFunction(
            sig = "xml_set_external_entity_ref_handler(XMLParser $parser, $handler): true",
            effect = WRITES_OBJECT,
            doc = "Who is told of external entities.",
            partial = "it is never called",
            examples = "xml_set_external_entity_ref_handler(xml_parser_create(), function () {}) => true")
    static boolean xmlSetExternalEntityRefHandler(Request request, BuiltinCall call, PhpObject parser, Object handler) {
        XmlHandlerCheck.check(request, call, state(parser).object, 1, handler);
        return handler(parser, "external", handler);
    }

    @PhpFunction(
            sig = "xml_set_start_namespace_decl_handler(XMLParser $parser, $handler): true",
            effect = WRITES_OBJECT,
            doc = "Who is told of a namespace that begins.",
            examples =
                    "(function () { $p = xml_parser_create_ns(); xml_set_start_namespace_decl_handler($p, function ($p, $prefix, $uri) { echo $uri; }); ob_start(); xml_parse($p, '<a xmlns=\"urn:x\"/>', true); return ob_get_clean(); })() => 'urn:x'")
    static boolean xmlSetStartNamespaceDeclHandler(
            Request request, BuiltinCall call, PhpObject parser, Object handler) {
        XmlHandlerCheck.check(request, call, state(parser).object, 1, handler);
        return handler(parser, "startNamespace", handler);
    }

    @PhpFunction(
            sig = "xml_set_end_namespace_decl_handler(XMLParser $parser, $handler): true",
            effect = WRITES_OBJECT,
            doc = "Who is told of a namespace that ends.",
            partial = "libxml2 never calls it for some declarations",
            examples = "xml_set_end_namespace_decl_handler(xml_parser_create(), function () {}) => true")
    static boolean xmlSetEndNamespaceDeclHandler(Request request, BuiltinCall call, PhpObject parser, Object handler) {
        XmlHandlerCheck.check(request, call, state(parser).object, 1, handler);
        return handler(parser, "endNamespace", handler);
    }

    @PhpFunction(
            sig = "xml_parse(XMLParser $parser, string $data, bool $is_final = false): int",
            effect = {WRITES_OBJECT, UNKNOWN, THROWS},
            doc = "Takes a piece of a document.",
            partial = "handlers are called when the last piece has come",
            examples = "xml_parse(xml_parser_create(), '<a>', true) => 0")
    static long xmlParse(Request request, PhpObject parser, PhpString data, boolean isFinal) {
        XmlParserState state = state(parser);
        if (state.parsing) {
            throw PhpErrors.error("Parser must not be called recursively");
        }
        return state.parse(request, data, isFinal) ? 1 : 0;
    }

    @PhpFunction(
            sig = "xml_parse_into_struct(XMLParser $parser, string $data, &$values, &$index = null): int|false",
            effect = {WRITES_ARGUMENT, WRITES_OBJECT, UNKNOWN, THROWS},
            writes = {"values", "index"},
            doc = "A document as lists of its tags and texts.",
            examples =
                    "(function () { $p = xml_parser_create(); xml_parse_into_struct($p, '<a>b</a>', $values); return $values[0]['value']; })() => 'b'")
    static Object xmlParseIntoStruct(
            Request request, PhpObject parser, PhpString data, PhpReference values, PhpReference index) {
        XmlParserState state = state(parser);
        if (state.parsing) {
            throw PhpErrors.error("Parser must not be called recursively");
        }
        StructBuilder struct = new StructBuilder();
        state.setStruct(struct);
        boolean good = state.parse(request, data, true);
        state.setStruct(null);
        values.set(struct.values());
        if (index != null) {
            index.set(struct.index());
        }
        return good ? 1L : 0L;
    }

    @PhpFunction(
            sig = "xml_get_error_code(XMLParser $parser): int",
            effect = {},
            doc = "The code of the error.",
            examples =
                    "(function () { $p = xml_parser_create(); xml_parse($p, '<a>', true); return xml_get_error_code($p); })() => 5")
    static long xmlGetErrorCode(PhpObject parser) {
        return state(parser).error;
    }

    @PhpFunction(
            sig = "xml_error_string(int $error_code): ?string",
            effect = {},
            doc = "What a code means.",
            examples = "xml_error_string(0) => 'No error'")
    static String xmlErrorString(long code) {
        return XmlConstants.message(code);
    }

    @PhpFunction(
            sig = "xml_get_current_line_number(XMLParser $parser): int",
            effect = {},
            doc = "The line, from 1.",
            examples =
                    "(function () { $p = xml_parser_create(); xml_parse($p, \"<a>\\n</a>\", true); return xml_get_current_line_number($p); })() => 2")
    static long xmlGetCurrentLineNumber(PhpObject parser) {
        return state(parser).line();
    }

    @PhpFunction(
            sig = "xml_get_current_column_number(XMLParser $parser): int",
            effect = {},
            doc = "The column.",
            examples =
                    "(function () { $p = xml_parser_create(); xml_parse($p, '<a/>', true); return xml_get_current_column_number($p); })() => 5")
    static long xmlGetCurrentColumnNumber(PhpObject parser) {
        return state(parser).column();
    }

    @PhpFunction(
            sig = "xml_get_current_byte_index(XMLParser $parser): int",
            effect = {},
            doc = "The offset.",
            examples =
                    "(function () { $p = xml_parser_create(); xml_parse($p, '<a/>', true); return xml_get_current_byte_index($p); })() => 4")
    static long xmlGetCurrentByteIndex(PhpObject parser) {
        return state(parser).offset();
    }

    @PhpFunction(
            sig = "xml_parser_free(XMLParser $parser): bool",
            deprecated = "8.5: as it has no effect since PHP 8.0",
            effect = THROWS,
            doc = "Does nothing.",
            examples = "xml_parser_free(xml_parser_create()) => true")
    static boolean xmlParserFree(PhpObject parser) {
        if (state(parser).parsing) {
            Request.current().warning("xml_parser_free(): Parser cannot be freed while it is parsing");
            return false;
        }
        return true;
    }

    @PhpFunction(
            sig = "xml_parser_set_option(XMLParser $parser, int $option, $value): bool",
            effect = {WRITES_OBJECT, THROWS, WARNS},
            doc = "Sets an option.",
            examples =
                    "(function () { $p = xml_parser_create(); xml_parser_set_option($p, XML_OPTION_CASE_FOLDING, 0); xml_parse_into_struct($p, '<a/>', $values); return $values[0]['tag']; })() => 'a'")
    static boolean xmlParserSetOption(Request request, BuiltinCall call, PhpObject parser, long option, Object value) {
        XmlParserState state = state(parser);
        switch ((int) option) {
            case 1 -> state.folds = Conversions.toBoolean(value);
            case 2 -> {
                String name = Conversions.toPhpString(value).toString().toUpperCase(Locale.ROOT);
                if (!name.equals("UTF-8") && !name.equals("ISO-8859-1") && !name.equals("US-ASCII")) {
                    throw ArgumentErrors.valueError(call, 2, "is not a supported target encoding");
                }
                state.target = name;
            }
            case 3 -> {
                long skip = Conversions.toLong(value);
                if (skip < 0) {
                    request.warning(call.name()
                            + "(): Argument #3 ($value) must be between 0 and 2147483647 for option"
                            + " XML_OPTION_SKIP_TAGSTART");
                    return false;
                }
                state.skipTagStart = skip;
            }
            case 4 -> state.skipsWhite = Conversions.toBoolean(value);
            case 5 -> {
                if (state.parsing) {
                    throw PhpErrors.error("Cannot change option XML_OPTION_PARSE_HUGE while parsing");
                }
                state.huge = Conversions.toBoolean(value);
            }
            default -> throw ArgumentErrors.valueError(call, 1, "must be a XML_OPTION_* constant");
        }
        return true;
    }

    @PhpFunction(
            sig = "xml_parser_get_option(XMLParser $parser, int $option): string|int|bool",
            effect = THROWS,
            doc = "An option.",
            examples = "xml_parser_get_option(xml_parser_create(), XML_OPTION_TARGET_ENCODING) => 'UTF-8'")
    static Object xmlParserGetOption(Request request, BuiltinCall call, PhpObject parser, long option) {
        XmlParserState state = state(parser);
        boolean old = request.level() < 83;
        return switch ((int) option) {
            case 1 -> old ? (Object) (state.folds ? 1L : 0L) : state.folds;
            case 2 -> PhpString.of(state.target);
            case 3 -> state.skipTagStart;
            case 4 -> old ? (Object) (state.skipsWhite ? 1L : 0L) : state.skipsWhite;
            case 5 -> state.huge;
            default -> throw ArgumentErrors.valueError(call, 1, "must be a XML_OPTION_* constant");
        };
    }
}
