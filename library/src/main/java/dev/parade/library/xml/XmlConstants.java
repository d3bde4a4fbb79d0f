package dev.parade.library.xml;

import dev.parade.catalog.PhpConstant;

/** Codes of errors and options, and what the codes mean. */
final class XmlConstants {
    @PhpConstant(name = "XML_ERROR_NONE")
    static final long ERROR_NONE = 0;

    @PhpConstant(name = "XML_ERROR_NO_MEMORY")
    static final long ERROR_NO_MEMORY = 1;

    @PhpConstant(name = "XML_ERROR_SYNTAX")
    static final long ERROR_SYNTAX = 2;

    @PhpConstant(name = "XML_ERROR_NO_ELEMENTS")
    static final long ERROR_NO_ELEMENTS = 3;

    @PhpConstant(name = "XML_ERROR_INVALID_TOKEN")
    static final long ERROR_INVALID_TOKEN = 4;

    @PhpConstant(name = "XML_ERROR_UNCLOSED_TOKEN")
    static final long ERROR_UNCLOSED_TOKEN = 5;

    @PhpConstant(name = "XML_ERROR_PARTIAL_CHAR")
    static final long ERROR_PARTIAL_CHAR = 6;

    @PhpConstant(name = "XML_ERROR_TAG_MISMATCH")
    static final long ERROR_TAG_MISMATCH = 7;

    @PhpConstant(name = "XML_ERROR_DUPLICATE_ATTRIBUTE")
    static final long ERROR_DUPLICATE_ATTRIBUTE = 8;

    @PhpConstant(name = "XML_ERROR_JUNK_AFTER_DOC_ELEMENT")
    static final long ERROR_JUNK_AFTER_DOC_ELEMENT = 9;

    @PhpConstant(name = "XML_ERROR_PARAM_ENTITY_REF")
    static final long ERROR_PARAM_ENTITY_REF = 10;

    @PhpConstant(name = "XML_ERROR_UNDEFINED_ENTITY")
    static final long ERROR_UNDEFINED_ENTITY = 11;

    @PhpConstant(name = "XML_ERROR_RECURSIVE_ENTITY_REF")
    static final long ERROR_RECURSIVE_ENTITY_REF = 12;

    @PhpConstant(name = "XML_ERROR_ASYNC_ENTITY")
    static final long ERROR_ASYNC_ENTITY = 13;

    @PhpConstant(name = "XML_ERROR_BAD_CHAR_REF")
    static final long ERROR_BAD_CHAR_REF = 14;

    @PhpConstant(name = "XML_ERROR_BINARY_ENTITY_REF")
    static final long ERROR_BINARY_ENTITY_REF = 15;

    @PhpConstant(name = "XML_ERROR_ATTRIBUTE_EXTERNAL_ENTITY_REF")
    static final long ERROR_ATTRIBUTE_EXTERNAL_ENTITY_REF = 16;

    @PhpConstant(name = "XML_ERROR_MISPLACED_XML_PI")
    static final long ERROR_MISPLACED_XML_PI = 17;

    @PhpConstant(name = "XML_ERROR_UNKNOWN_ENCODING")
    static final long ERROR_UNKNOWN_ENCODING = 18;

    @PhpConstant(name = "XML_ERROR_INCORRECT_ENCODING")
    static final long ERROR_INCORRECT_ENCODING = 19;

    @PhpConstant(name = "XML_ERROR_UNCLOSED_CDATA_SECTION")
    static final long ERROR_UNCLOSED_CDATA_SECTION = 20;

    @PhpConstant(name = "XML_ERROR_EXTERNAL_ENTITY_HANDLING")
    static final long ERROR_EXTERNAL_ENTITY_HANDLING = 21;

    @PhpConstant(name = "XML_OPTION_CASE_FOLDING")
    static final long OPTION_CASE_FOLDING = 1;

    @PhpConstant(name = "XML_OPTION_TARGET_ENCODING")
    static final long OPTION_TARGET_ENCODING = 2;

    @PhpConstant(name = "XML_OPTION_SKIP_TAGSTART")
    static final long OPTION_SKIP_TAGSTART = 3;

    @PhpConstant(name = "XML_OPTION_SKIP_WHITE")
    static final long OPTION_SKIP_WHITE = 4;

    @PhpConstant(name = "XML_OPTION_PARSE_HUGE", since = "8.4")
    static final long OPTION_PARSE_HUGE = 5;

    @PhpConstant(name = "XML_SAX_IMPL")
    static final String SAX_IMPL = "libxml";

    private static final String[] MESSAGES = {
        "No error",
        "No memory",
        "Invalid document start",
        "Empty document",
        "Not well-formed (invalid token)",
        "Invalid document end",
        "Invalid hexadecimal character reference",
        "Invalid decimal character reference",
        "Invalid character reference",
        "Invalid character",
        "XML_ERR_CHARREF_AT_EOF",
        "XML_ERR_CHARREF_IN_PROLOG",
        "XML_ERR_CHARREF_IN_EPILOG",
        "XML_ERR_CHARREF_IN_DTD",
        "XML_ERR_ENTITYREF_AT_EOF",
        "XML_ERR_ENTITYREF_IN_PROLOG",
        "XML_ERR_ENTITYREF_IN_EPILOG",
        "XML_ERR_ENTITYREF_IN_DTD",
        "PEReference at end of document",
        "PEReference in prolog",
        "PEReference in epilog",
        "PEReference: forbidden within markup decl in internal subset",
        "XML_ERR_ENTITYREF_NO_NAME",
        "EntityRef: expecting ';'",
        "PEReference: no name",
        "PEReference: expecting ';'",
        "Undeclared entity error",
        "Undeclared entity warning",
        "Unparsed Entity",
        "XML_ERR_ENTITY_IS_EXTERNAL",
        "XML_ERR_ENTITY_IS_PARAMETER",
        "Unknown encoding",
        "Unsupported encoding",
        "String not started expecting ' or \"",
        "String not closed expecting \" or '",
        "Namespace declaration error",
        "EntityValue: \" or ' expected",
        "EntityValue: \" or ' expected",
        "< in attribute",
        "Attribute not started",
        "Attribute not finished",
        "Attribute without value",
        "Attribute redefined",
        "SystemLiteral \" or ' expected",
        "SystemLiteral \" or ' expected",
        "XML_ERR_COMMENT_NOT_STARTED",
        "Comment not finished",
        "Processing Instruction not started",
        "Processing Instruction not finished",
        "NOTATION: Name expected here",
        "'>' required to close NOTATION declaration",
        "'(' required to start ATTLIST enumeration",
        "'(' required to start ATTLIST enumeration",
        "MixedContentDecl : '|' or ')*' expected",
        "XML_ERR_MIXED_NOT_FINISHED",
        "ELEMENT in DTD not started",
        "ELEMENT in DTD not finished",
        "XML declaration not started",
        "XML declaration not finished",
        "XML_ERR_CONDSEC_NOT_STARTED",
        "XML conditional section not closed",
        "Content error in the external subset",
        "DOCTYPE not finished",
        "Sequence ']]>' not allowed in content",
        "CDATA not finished",
        "Reserved XML Name",
        "Space required",
        "XML_ERR_SEPARATOR_REQUIRED",
        "NmToken expected in ATTLIST enumeration",
        "XML_ERR_NAME_REQUIRED",
        "MixedContentDecl : '#PCDATA' expected",
        "SYSTEM or PUBLIC, the URI is missing",
        "PUBLIC, the Public Identifier is missing",
        "< required",
        "> required",
        "</ required",
        "= required",
        "Mismatched tag",
        "Tag not finished",
        "standalone accepts only 'yes' or 'no'",
        "Invalid XML encoding name",
        "Comment must not contain '--' (double-hyphen)",
        "Invalid encoding",
        "external parsed entities cannot be standalone",
        "XML conditional section '[' expected",
        "Entity value required",
        "chunk is not well balanced",
        "extra content at the end of well balanced chunk",
        "XML_ERR_ENTITY_CHAR_ERROR",
        "PEReferences forbidden in internal subset",
        "Detected an entity reference loop",
        "XML_ERR_ENTITY_BOUNDARY",
        "Invalid URI",
        "Fragment not allowed",
        "XML_WAR_CATALOG_PI",
        "XML_ERR_NO_DTD",
        "conditional section INCLUDE or IGNORE keyword expected",
        "Version in XML Declaration missing",
        "XML_WAR_UNKNOWN_VERSION",
        "XML_WAR_LANG_VALUE",
        "XML_WAR_NS_URI",
        "XML_WAR_NS_URI_RELATIVE",
        "Missing encoding in text declaration",
    };

    private XmlConstants() {}

    /** What a code of libxml means. */
    static String message(long code) {
        return code >= 0 && code < MESSAGES.length ? MESSAGES[(int) code] : "Unknown";
    }
}
