package dev.parade.library.dom;

import dev.parade.catalog.PhpConstant;

/** The kinds of nodes and the codes of errors. */
final class DomConstants {
    @PhpConstant(name = "XML_ELEMENT_NODE")
    static final long XML_ELEMENT_NODE = 1;

    @PhpConstant(name = "XML_ATTRIBUTE_NODE")
    static final long XML_ATTRIBUTE_NODE = 2;

    @PhpConstant(name = "XML_TEXT_NODE")
    static final long XML_TEXT_NODE = 3;

    @PhpConstant(name = "XML_CDATA_SECTION_NODE")
    static final long XML_CDATA_SECTION_NODE = 4;

    @PhpConstant(name = "XML_ENTITY_REF_NODE")
    static final long XML_ENTITY_REF_NODE = 5;

    @PhpConstant(name = "XML_ENTITY_NODE")
    static final long XML_ENTITY_NODE = 6;

    @PhpConstant(name = "XML_PI_NODE")
    static final long XML_PI_NODE = 7;

    @PhpConstant(name = "XML_COMMENT_NODE")
    static final long XML_COMMENT_NODE = 8;

    @PhpConstant(name = "XML_DOCUMENT_NODE")
    static final long XML_DOCUMENT_NODE = 9;

    @PhpConstant(name = "XML_DOCUMENT_TYPE_NODE")
    static final long XML_DOCUMENT_TYPE_NODE = 10;

    @PhpConstant(name = "XML_DOCUMENT_FRAG_NODE")
    static final long XML_DOCUMENT_FRAG_NODE = 11;

    @PhpConstant(name = "XML_NOTATION_NODE")
    static final long XML_NOTATION_NODE = 12;

    @PhpConstant(name = "XML_HTML_DOCUMENT_NODE")
    static final long XML_HTML_DOCUMENT_NODE = 13;

    @PhpConstant(name = "XML_DTD_NODE")
    static final long XML_DTD_NODE = 14;

    @PhpConstant(name = "XML_ELEMENT_DECL_NODE")
    static final long XML_ELEMENT_DECL_NODE = 15;

    @PhpConstant(name = "XML_ATTRIBUTE_DECL_NODE")
    static final long XML_ATTRIBUTE_DECL_NODE = 16;

    @PhpConstant(name = "XML_ENTITY_DECL_NODE")
    static final long XML_ENTITY_DECL_NODE = 17;

    @PhpConstant(name = "XML_NAMESPACE_DECL_NODE")
    static final long XML_NAMESPACE_DECL_NODE = 18;

    @PhpConstant(name = "XML_LOCAL_NAMESPACE")
    static final long XML_LOCAL_NAMESPACE = 18;

    @PhpConstant(name = "XML_ATTRIBUTE_CDATA")
    static final long XML_ATTRIBUTE_CDATA = 1;

    @PhpConstant(name = "XML_ATTRIBUTE_ID")
    static final long XML_ATTRIBUTE_ID = 2;

    @PhpConstant(name = "XML_ATTRIBUTE_IDREF")
    static final long XML_ATTRIBUTE_IDREF = 3;

    @PhpConstant(name = "XML_ATTRIBUTE_IDREFS")
    static final long XML_ATTRIBUTE_IDREFS = 4;

    @PhpConstant(name = "XML_ATTRIBUTE_ENTITY")
    static final long XML_ATTRIBUTE_ENTITY = 6;

    @PhpConstant(name = "XML_ATTRIBUTE_NMTOKEN")
    static final long XML_ATTRIBUTE_NMTOKEN = 7;

    @PhpConstant(name = "XML_ATTRIBUTE_NMTOKENS")
    static final long XML_ATTRIBUTE_NMTOKENS = 8;

    @PhpConstant(name = "XML_ATTRIBUTE_ENUMERATION")
    static final long XML_ATTRIBUTE_ENUMERATION = 9;

    @PhpConstant(name = "XML_ATTRIBUTE_NOTATION")
    static final long XML_ATTRIBUTE_NOTATION = 10;

    @PhpConstant(name = "DOM_PHP_ERR", deprecated = "8.4: as it is no longer used")
    static final long DOM_PHP_ERR = 0;

    @PhpConstant(name = "DOM_INDEX_SIZE_ERR")
    static final long DOM_INDEX_SIZE_ERR = 1;

    @PhpConstant(name = "DOMSTRING_SIZE_ERR")
    static final long DOMSTRING_SIZE_ERR = 2;

    @PhpConstant(name = "DOM_HIERARCHY_REQUEST_ERR")
    static final long DOM_HIERARCHY_REQUEST_ERR = 3;

    @PhpConstant(name = "DOM_WRONG_DOCUMENT_ERR")
    static final long DOM_WRONG_DOCUMENT_ERR = 4;

    @PhpConstant(name = "DOM_INVALID_CHARACTER_ERR")
    static final long DOM_INVALID_CHARACTER_ERR = 5;

    @PhpConstant(name = "DOM_NO_DATA_ALLOWED_ERR")
    static final long DOM_NO_DATA_ALLOWED_ERR = 6;

    @PhpConstant(name = "DOM_NO_MODIFICATION_ALLOWED_ERR")
    static final long DOM_NO_MODIFICATION_ALLOWED_ERR = 7;

    @PhpConstant(name = "DOM_NOT_FOUND_ERR")
    static final long DOM_NOT_FOUND_ERR = 8;

    @PhpConstant(name = "DOM_NOT_SUPPORTED_ERR")
    static final long DOM_NOT_SUPPORTED_ERR = 9;

    @PhpConstant(name = "DOM_INUSE_ATTRIBUTE_ERR")
    static final long DOM_INUSE_ATTRIBUTE_ERR = 10;

    @PhpConstant(name = "DOM_INVALID_STATE_ERR")
    static final long DOM_INVALID_STATE_ERR = 11;

    @PhpConstant(name = "DOM_SYNTAX_ERR")
    static final long DOM_SYNTAX_ERR = 12;

    @PhpConstant(name = "DOM_INVALID_MODIFICATION_ERR")
    static final long DOM_INVALID_MODIFICATION_ERR = 13;

    @PhpConstant(name = "DOM_NAMESPACE_ERR")
    static final long DOM_NAMESPACE_ERR = 14;

    @PhpConstant(name = "DOM_INVALID_ACCESS_ERR")
    static final long DOM_INVALID_ACCESS_ERR = 15;

    @PhpConstant(name = "DOM_VALIDATION_ERR")
    static final long DOM_VALIDATION_ERR = 16;

    private DomConstants() {}
}
