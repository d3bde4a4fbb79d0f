package dev.parade.library.standard.strings;

import dev.parade.catalog.PhpConstant;

/** The flags of the HTML functions. */
final class HtmlFlags {
    @PhpConstant(name = "HTML_SPECIALCHARS")
    static final long SPECIALCHARS = 0;

    @PhpConstant(name = "HTML_ENTITIES")
    static final long ENTITIES = 1;

    @PhpConstant(name = "ENT_COMPAT")
    static final long COMPAT = 2;

    @PhpConstant(name = "ENT_QUOTES")
    static final long QUOTES = 3;

    @PhpConstant(name = "ENT_NOQUOTES")
    static final long NOQUOTES = 0;

    @PhpConstant(name = "ENT_IGNORE")
    static final long IGNORE = 4;

    @PhpConstant(name = "ENT_SUBSTITUTE")
    static final long SUBSTITUTE = 8;

    @PhpConstant(name = "ENT_DISALLOWED")
    static final long DISALLOWED = 128;

    @PhpConstant(name = "ENT_HTML401")
    static final long HTML401 = 0;

    @PhpConstant(name = "ENT_XML1")
    static final long XML1 = 16;

    @PhpConstant(name = "ENT_XHTML")
    static final long XHTML = 32;

    @PhpConstant(name = "ENT_HTML5")
    static final long HTML5 = 48;

    static final long SINGLE_QUOTES = 1;
    static final long DOUBLE_QUOTES = 2;
    static final long DOCUMENT_TYPE = 48;

    private HtmlFlags() {}

    static boolean isQuoteExcluded(long flags, int codePoint) {
        return (codePoint == '\'' && (flags & SINGLE_QUOTES) == 0)
                || (codePoint == '"' && (flags & DOUBLE_QUOTES) == 0);
    }

    /** Whether a document may hold a character. */
    static boolean isAllowed(int c, long documentType) {
        boolean blank = c == '\n' || c == '\t' || c == '\r';
        if (documentType == HTML401) {
            return blank || (c >= 0x20 && c <= 0x7e) || (c >= 0xa0 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0x10ffff);
        }
        if (documentType == HTML5) {
            return blank
                    || c == '\f'
                    || (c >= 0x20 && c <= 0x7e)
                    || (c >= 0xa0 && c <= 0xd7ff)
                    || (c >= 0xe000 && c <= 0x10ffff && isCharacter(c));
        }
        return blank || (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0x10ffff && c != 0xfffe && c != 0xffff);
    }

    /** Whether a document may refer to a character by number. */
    static boolean isReferenceAllowed(int c, long documentType) {
        if (documentType == HTML401) {
            return c <= 0x10ffff;
        }
        if (documentType == HTML5) {
            return (c >= 0x20 && c <= 0x7e)
                    || c == '\t'
                    || c == '\n'
                    || c == '\f'
                    || (c >= 0xa0 && c <= 0x10ffff && isCharacter(c));
        }
        return isAllowed(c, documentType);
    }

    private static boolean isCharacter(int c) {
        return (c & 0xffff) < 0xfffe && (c < 0xfdd0 || c > 0xfdef);
    }
}
