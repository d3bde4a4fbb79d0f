package dev.parade.library.libxml;

import dev.parade.catalog.PhpConstant;

/** The options of parsing and writing. */
public final class LibxmlConstants {
    @PhpConstant(name = "LIBXML_VERSION")
    public static final long VERSION = 20914;

    @PhpConstant(name = "LIBXML_DOTTED_VERSION")
    public static final String DOTTED_VERSION = "2.9.14";

    @PhpConstant(name = "LIBXML_LOADED_VERSION")
    public static final String LOADED_VERSION = "20914";

    @PhpConstant(name = "LIBXML_RECOVER", since = "8.4")
    public static final long RECOVER = 1;

    @PhpConstant(name = "LIBXML_NOENT")
    public static final long NOENT = 2;

    @PhpConstant(name = "LIBXML_DTDLOAD")
    public static final long DTDLOAD = 4;

    @PhpConstant(name = "LIBXML_DTDATTR")
    public static final long DTDATTR = 8;

    @PhpConstant(name = "LIBXML_DTDVALID")
    public static final long DTDVALID = 16;

    @PhpConstant(name = "LIBXML_NOERROR")
    public static final long NOERROR = 32;

    @PhpConstant(name = "LIBXML_NOWARNING")
    public static final long NOWARNING = 64;

    @PhpConstant(name = "LIBXML_PEDANTIC")
    public static final long PEDANTIC = 128;

    @PhpConstant(name = "LIBXML_NOBLANKS")
    public static final long NOBLANKS = 256;

    @PhpConstant(name = "LIBXML_XINCLUDE")
    public static final long XINCLUDE = 1024;

    @PhpConstant(name = "LIBXML_NONET")
    public static final long NONET = 2048;

    @PhpConstant(name = "LIBXML_NSCLEAN")
    public static final long NSCLEAN = 8192;

    @PhpConstant(name = "LIBXML_NOCDATA")
    public static final long NOCDATA = 16384;

    @PhpConstant(name = "LIBXML_COMPACT")
    public static final long COMPACT = 65536;

    @PhpConstant(name = "LIBXML_PARSEHUGE")
    public static final long PARSEHUGE = 524288;

    @PhpConstant(name = "LIBXML_BIGLINES")
    public static final long BIGLINES = 4194304;

    @PhpConstant(name = "LIBXML_NOXMLDECL")
    public static final long NOXMLDECL = 2;

    @PhpConstant(name = "LIBXML_NOEMPTYTAG")
    public static final long NOEMPTYTAG = 4;

    @PhpConstant(name = "LIBXML_SCHEMA_CREATE")
    public static final long SCHEMA_CREATE = 1;

    @PhpConstant(name = "LIBXML_HTML_NOIMPLIED")
    public static final long HTML_NOIMPLIED = 8192;

    @PhpConstant(name = "LIBXML_HTML_NODEFDTD")
    public static final long HTML_NODEFDTD = 4;

    @PhpConstant(name = "LIBXML_ERR_NONE")
    public static final long ERR_NONE = 0;

    @PhpConstant(name = "LIBXML_ERR_WARNING")
    public static final long ERR_WARNING = 1;

    @PhpConstant(name = "LIBXML_ERR_ERROR")
    public static final long ERR_ERROR = 2;

    @PhpConstant(name = "LIBXML_ERR_FATAL")
    public static final long ERR_FATAL = 3;

    private LibxmlConstants() {}
}
