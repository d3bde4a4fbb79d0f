package dev.parade.library.filter;

import dev.parade.catalog.PhpConstant;

/** Filters, their flags, and the sources of input. */
final class FilterConstants {
    @PhpConstant(name = "INPUT_POST")
    static final long INPUT_POST = 0;

    @PhpConstant(name = "INPUT_GET")
    static final long INPUT_GET = 1;

    @PhpConstant(name = "INPUT_COOKIE")
    static final long INPUT_COOKIE = 2;

    @PhpConstant(name = "INPUT_ENV")
    static final long INPUT_ENV = 4;

    @PhpConstant(name = "INPUT_SERVER")
    static final long INPUT_SERVER = 5;

    @PhpConstant(name = "FILTER_FLAG_NONE")
    static final long FLAG_NONE = 0x0000;

    @PhpConstant(name = "FILTER_REQUIRE_ARRAY")
    static final long REQUIRE_ARRAY = 0x1000000;

    @PhpConstant(name = "FILTER_REQUIRE_SCALAR")
    static final long REQUIRE_SCALAR = 0x2000000;

    @PhpConstant(name = "FILTER_FORCE_ARRAY")
    static final long FORCE_ARRAY = 0x4000000;

    @PhpConstant(name = "FILTER_NULL_ON_FAILURE")
    static final long NULL_ON_FAILURE = 0x8000000;

    @PhpConstant(name = "FILTER_THROW_ON_FAILURE", since = "8.5")
    static final long THROW_ON_FAILURE = 0x10000000;

    @PhpConstant(name = "FILTER_FLAG_ALLOW_OCTAL")
    static final long FLAG_ALLOW_OCTAL = 0x0001;

    @PhpConstant(name = "FILTER_FLAG_ALLOW_HEX")
    static final long FLAG_ALLOW_HEX = 0x0002;

    @PhpConstant(name = "FILTER_FLAG_STRIP_LOW")
    static final long FLAG_STRIP_LOW = 0x0004;

    @PhpConstant(name = "FILTER_FLAG_STRIP_HIGH")
    static final long FLAG_STRIP_HIGH = 0x0008;

    @PhpConstant(name = "FILTER_FLAG_ENCODE_LOW")
    static final long FLAG_ENCODE_LOW = 0x0010;

    @PhpConstant(name = "FILTER_FLAG_ENCODE_HIGH")
    static final long FLAG_ENCODE_HIGH = 0x0020;

    @PhpConstant(name = "FILTER_FLAG_ENCODE_AMP")
    static final long FLAG_ENCODE_AMP = 0x0040;

    @PhpConstant(name = "FILTER_FLAG_NO_ENCODE_QUOTES")
    static final long FLAG_NO_ENCODE_QUOTES = 0x0080;

    @PhpConstant(name = "FILTER_FLAG_EMPTY_STRING_NULL")
    static final long FLAG_EMPTY_STRING_NULL = 0x0100;

    @PhpConstant(name = "FILTER_FLAG_STRIP_BACKTICK")
    static final long FLAG_STRIP_BACKTICK = 0x0200;

    @PhpConstant(name = "FILTER_FLAG_ALLOW_FRACTION")
    static final long FLAG_ALLOW_FRACTION = 0x1000;

    @PhpConstant(name = "FILTER_FLAG_ALLOW_THOUSAND")
    static final long FLAG_ALLOW_THOUSAND = 0x2000;

    @PhpConstant(name = "FILTER_FLAG_ALLOW_SCIENTIFIC")
    static final long FLAG_ALLOW_SCIENTIFIC = 0x4000;

    @PhpConstant(name = "FILTER_FLAG_PATH_REQUIRED")
    static final long FLAG_PATH_REQUIRED = 0x040000;

    @PhpConstant(name = "FILTER_FLAG_QUERY_REQUIRED")
    static final long FLAG_QUERY_REQUIRED = 0x080000;

    @PhpConstant(name = "FILTER_FLAG_IPV4")
    static final long FLAG_IPV4 = 0x00100000;

    @PhpConstant(name = "FILTER_FLAG_IPV6")
    static final long FLAG_IPV6 = 0x00200000;

    @PhpConstant(name = "FILTER_FLAG_NO_RES_RANGE")
    static final long FLAG_NO_RES_RANGE = 0x00400000;

    @PhpConstant(name = "FILTER_FLAG_NO_PRIV_RANGE")
    static final long FLAG_NO_PRIV_RANGE = 0x00800000;

    @PhpConstant(name = "FILTER_FLAG_GLOBAL_RANGE")
    static final long FLAG_GLOBAL_RANGE = 0x10000000;

    @PhpConstant(name = "FILTER_FLAG_HOSTNAME")
    static final long FLAG_HOSTNAME = 0x100000;

    @PhpConstant(name = "FILTER_FLAG_EMAIL_UNICODE")
    static final long FLAG_EMAIL_UNICODE = 0x100000;

    @PhpConstant(name = "FILTER_VALIDATE_INT")
    static final long VALIDATE_INT = 0x0101;

    @PhpConstant(name = "FILTER_VALIDATE_BOOL")
    static final long VALIDATE_BOOL = 0x0102;

    @PhpConstant(name = "FILTER_VALIDATE_FLOAT")
    static final long VALIDATE_FLOAT = 0x0103;

    @PhpConstant(name = "FILTER_VALIDATE_REGEXP")
    static final long VALIDATE_REGEXP = 0x0110;

    @PhpConstant(name = "FILTER_VALIDATE_URL")
    static final long VALIDATE_URL = 0x0111;

    @PhpConstant(name = "FILTER_VALIDATE_EMAIL")
    static final long VALIDATE_EMAIL = 0x0112;

    @PhpConstant(name = "FILTER_VALIDATE_IP")
    static final long VALIDATE_IP = 0x0113;

    @PhpConstant(name = "FILTER_VALIDATE_MAC")
    static final long VALIDATE_MAC = 0x0114;

    @PhpConstant(name = "FILTER_VALIDATE_DOMAIN")
    static final long VALIDATE_DOMAIN = 0x0115;

    @PhpConstant(name = "FILTER_DEFAULT")
    static final long DEFAULT = 0x0204;

    @PhpConstant(name = "FILTER_UNSAFE_RAW")
    static final long UNSAFE_RAW = 0x0204;

    @PhpConstant(name = "FILTER_SANITIZE_STRING", deprecated = "8.1: use htmlspecialchars() instead")
    static final long SANITIZE_STRING = 0x0201;

    @PhpConstant(name = "FILTER_SANITIZE_ENCODED")
    static final long SANITIZE_ENCODED = 0x0202;

    @PhpConstant(name = "FILTER_SANITIZE_SPECIAL_CHARS")
    static final long SANITIZE_SPECIAL_CHARS = 0x0203;

    @PhpConstant(name = "FILTER_SANITIZE_EMAIL")
    static final long SANITIZE_EMAIL = 0x0205;

    @PhpConstant(name = "FILTER_SANITIZE_URL")
    static final long SANITIZE_URL = 0x0206;

    @PhpConstant(name = "FILTER_SANITIZE_NUMBER_INT")
    static final long SANITIZE_NUMBER_INT = 0x0207;

    @PhpConstant(name = "FILTER_SANITIZE_NUMBER_FLOAT")
    static final long SANITIZE_NUMBER_FLOAT = 0x0208;

    @PhpConstant(name = "FILTER_SANITIZE_FULL_SPECIAL_CHARS")
    static final long SANITIZE_FULL_SPECIAL_CHARS = 0x020a;

    @PhpConstant(name = "FILTER_SANITIZE_ADD_SLASHES")
    static final long SANITIZE_ADD_SLASHES = 0x020b;

    @PhpConstant(name = "FILTER_CALLBACK")
    static final long CALLBACK = 0x0400;

    @PhpConstant(name = "FILTER_VALIDATE_BOOLEAN")
    static final long VALIDATE_BOOLEAN = 0x0102;

    @PhpConstant(name = "FILTER_SANITIZE_STRIPPED", deprecated = "8.1: use htmlspecialchars() instead")
    static final long SANITIZE_STRIPPED = 0x0201;

    private FilterConstants() {}
}
