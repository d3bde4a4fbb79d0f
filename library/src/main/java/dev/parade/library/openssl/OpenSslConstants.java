package dev.parade.library.openssl;

import dev.parade.catalog.PhpConstant;

/** The constants of ext/openssl that its ciphers and digests know. */
final class OpenSslConstants {
    @PhpConstant(name = "OPENSSL_RAW_DATA")
    static final long RAW_DATA = 1;

    @PhpConstant(name = "OPENSSL_ZERO_PADDING")
    static final long ZERO_PADDING = 2;

    @PhpConstant(name = "OPENSSL_DONT_ZERO_PAD_KEY")
    static final long DONT_ZERO_PAD_KEY = 4;

    private OpenSslConstants() {}
}
