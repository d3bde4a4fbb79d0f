package dev.parade.library.core;

/** Which extension declares a constant: told from its name, as names of PHP's constants begin with what they belong to. */
final class ConstantCategories {
    private static final String[][] PREFIXES = {
        {"LIBXML_", "libxml"},
        {"XML_OPTION_", "xml"},
        {"XML_ERROR_", "xml"},
        {"XML_SAX_", "xml"},
        {"XML_", "dom"},
        {"DOM_", "dom"},
        {"DATE_", "date"},
        {"SUNFUNCS_", "date"},
        {"PREG_", "pcre"},
        {"PCRE_", "pcre"},
        {"JSON_", "json"},
        {"MB_", "mbstring"},
        {"FILTER_", "filter"},
        {"INPUT_", "filter"},
        {"ICONV_", "iconv"},
        {"HASH_", "hash"},
        {"MHASH_", "hash"},
        {"TOKEN_", "tokenizer"},
        {"T_", "tokenizer"},
        {"ZLIB_", "zlib"},
        {"FORCE_GZIP", "zlib"},
        {"FORCE_DEFLATE", "zlib"},
        {"MT_RAND_", "random"},
        {"PHP_URL_", "standard"},
        {"PHP_QUERY_", "standard"},
        {"PHP_ROUND_", "standard"},
        {"PHP_", "Core"},
        {"E_", "Core"},
        {"ZEND_", "Core"},
        {"DEBUG_BACKTRACE_", "Core"},
        {"UPLOAD_ERR_", "Core"},
        {"DEFAULT_INCLUDE_PATH", "Core"},
        {"PEAR_", "Core"},
        {"STDIN", "Core"},
        {"STDOUT", "Core"},
        {"STDERR", "Core"},
        {"TRUE", "Core"},
        {"FALSE", "Core"},
        {"NULL", "Core"}
    };

    private ConstantCategories() {}

    static String of(String name) {
        for (String[] one : PREFIXES) {
            if (name.startsWith(one[0])) {
                return one[1];
            }
        }
        return "standard";
    }
}
