package dev.parade.library.libxml;

/** Which characters names and documents may have. */
public final class XmlCharacters {
    private XmlCharacters() {}

    /** Whether a code point may start a name. */
    public static boolean isNameStart(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c == '_'
                || c == ':'
                || c >= 0xc0 && c != 0xd7 && c != 0xf7 && c <= 0x2ff
                || c >= 0x370 && c <= 0x1fff && c != 0x37e
                || c == 0x200c
                || c == 0x200d
                || c >= 0x2070 && c <= 0x218f
                || c >= 0x2c00 && c <= 0x2fef
                || c >= 0x3001 && c <= 0xd7ff
                || c >= 0xf900 && c <= 0xfdcf
                || c >= 0xfdf0 && c <= 0xfffd
                || c >= 0x10000 && c <= 0xeffff;
    }

    /** Whether a code point may be in a name. */
    public static boolean isNamePart(int c) {
        return isNameStart(c)
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '.'
                || c == 0xb7
                || c >= 0x300 && c <= 0x36f
                || c == 0x203f
                || c == 0x2040;
    }

    /** Whether a text is a name. */
    public static boolean isName(String text) {
        if (text.isEmpty() || !isNameStart(text.codePointAt(0))) {
            return false;
        }
        return text.codePoints().allMatch(XmlCharacters::isNamePart);
    }

    /** Whether a document may have the code point. */
    public static boolean isValid(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xd7ff
                || c >= 0xe000 && c <= 0xfffd
                || c >= 0x10000 && c <= 0x10ffff;
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
