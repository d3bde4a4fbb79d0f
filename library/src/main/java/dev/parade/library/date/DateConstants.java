package dev.parade.library.date;

import dev.parade.catalog.PhpConstant;

/** Formats of dates, and kinds of results of the functions on the sun. */
final class DateConstants {
    private DateConstants() {}

    @PhpConstant(name = "DATE_ATOM")
    static final String DATE_ATOM = "Y-m-d\\TH:i:sP";

    @PhpConstant(name = "DATE_COOKIE")
    static final String DATE_COOKIE = "l, d-M-Y H:i:s T";

    @PhpConstant(name = "DATE_ISO8601")
    static final String DATE_ISO8601 = "Y-m-d\\TH:i:sO";

    @PhpConstant(name = "DATE_ISO8601_EXPANDED")
    static final String DATE_ISO8601_EXPANDED = "X-m-d\\TH:i:sP";

    @PhpConstant(name = "DATE_RFC822")
    static final String DATE_RFC822 = "D, d M y H:i:s O";

    @PhpConstant(name = "DATE_RFC850")
    static final String DATE_RFC850 = "l, d-M-y H:i:s T";

    @PhpConstant(name = "DATE_RFC1036")
    static final String DATE_RFC1036 = "D, d M y H:i:s O";

    @PhpConstant(name = "DATE_RFC1123")
    static final String DATE_RFC1123 = "D, d M Y H:i:s O";

    @PhpConstant(
            name = "DATE_RFC7231",
            deprecated = "8.5: as this format ignores the associated timezone and always uses GMT")
    static final String DATE_RFC7231 = "D, d M Y H:i:s \\G\\M\\T";

    @PhpConstant(name = "DATE_RFC2822")
    static final String DATE_RFC2822 = "D, d M Y H:i:s O";

    @PhpConstant(name = "DATE_RFC3339")
    static final String DATE_RFC3339 = "Y-m-d\\TH:i:sP";

    @PhpConstant(name = "DATE_RFC3339_EXTENDED")
    static final String DATE_RFC3339_EXTENDED = "Y-m-d\\TH:i:s.vP";

    @PhpConstant(name = "DATE_RSS")
    static final String DATE_RSS = "D, d M Y H:i:s O";

    @PhpConstant(name = "DATE_W3C")
    static final String DATE_W3C = "Y-m-d\\TH:i:sP";

    @PhpConstant(
            name = "SUNFUNCS_RET_TIMESTAMP",
            deprecated = "8.4: as date_sunrise() and date_sunset() were deprecated in 8.1")
    static final long SUNFUNCS_RET_TIMESTAMP = 0;

    @PhpConstant(
            name = "SUNFUNCS_RET_STRING",
            deprecated = "8.4: as date_sunrise() and date_sunset() were deprecated in 8.1")
    static final long SUNFUNCS_RET_STRING = 1;

    @PhpConstant(
            name = "SUNFUNCS_RET_DOUBLE",
            deprecated = "8.4: as date_sunrise() and date_sunset() were deprecated in 8.1")
    static final long SUNFUNCS_RET_DOUBLE = 2;
}
