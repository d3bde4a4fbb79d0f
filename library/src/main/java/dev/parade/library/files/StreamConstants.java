package dev.parade.library.files;

import dev.parade.catalog.PhpConstant;

/** Flags of streams, stream wrappers and filters. */
final class StreamConstants {
    private StreamConstants() {}

    @PhpConstant(name = "STREAM_NOTIFY_CONNECT")
    static final long STREAM_NOTIFY_CONNECT = 2;

    @PhpConstant(name = "STREAM_NOTIFY_AUTH_REQUIRED")
    static final long STREAM_NOTIFY_AUTH_REQUIRED = 3;

    @PhpConstant(name = "STREAM_NOTIFY_AUTH_RESULT")
    static final long STREAM_NOTIFY_AUTH_RESULT = 10;

    @PhpConstant(name = "STREAM_NOTIFY_MIME_TYPE_IS")
    static final long STREAM_NOTIFY_MIME_TYPE_IS = 4;

    @PhpConstant(name = "STREAM_NOTIFY_FILE_SIZE_IS")
    static final long STREAM_NOTIFY_FILE_SIZE_IS = 5;

    @PhpConstant(name = "STREAM_NOTIFY_REDIRECTED")
    static final long STREAM_NOTIFY_REDIRECTED = 6;

    @PhpConstant(name = "STREAM_NOTIFY_PROGRESS")
    static final long STREAM_NOTIFY_PROGRESS = 7;

    @PhpConstant(name = "STREAM_NOTIFY_FAILURE")
    static final long STREAM_NOTIFY_FAILURE = 9;

    @PhpConstant(name = "STREAM_NOTIFY_COMPLETED")
    static final long STREAM_NOTIFY_COMPLETED = 8;

    @PhpConstant(name = "STREAM_NOTIFY_RESOLVE")
    static final long STREAM_NOTIFY_RESOLVE = 1;

    @PhpConstant(name = "STREAM_NOTIFY_SEVERITY_INFO")
    static final long STREAM_NOTIFY_SEVERITY_INFO = 0;

    @PhpConstant(name = "STREAM_NOTIFY_SEVERITY_WARN")
    static final long STREAM_NOTIFY_SEVERITY_WARN = 1;

    @PhpConstant(name = "STREAM_NOTIFY_SEVERITY_ERR")
    static final long STREAM_NOTIFY_SEVERITY_ERR = 2;

    @PhpConstant(name = "STREAM_FILTER_READ")
    static final long STREAM_FILTER_READ = 1;

    @PhpConstant(name = "STREAM_FILTER_WRITE")
    static final long STREAM_FILTER_WRITE = 2;

    @PhpConstant(name = "STREAM_FILTER_ALL")
    static final long STREAM_FILTER_ALL = 3;

    @PhpConstant(name = "STREAM_CLIENT_PERSISTENT")
    static final long STREAM_CLIENT_PERSISTENT = 1;

    @PhpConstant(name = "STREAM_CLIENT_ASYNC_CONNECT")
    static final long STREAM_CLIENT_ASYNC_CONNECT = 2;

    @PhpConstant(name = "STREAM_CLIENT_CONNECT")
    static final long STREAM_CLIENT_CONNECT = 4;

    @PhpConstant(name = "STREAM_CRYPTO_METHOD_ANY_CLIENT")
    static final long STREAM_CRYPTO_METHOD_ANY_CLIENT = 127;

    @PhpConstant(name = "STREAM_CRYPTO_METHOD_SSLv2_CLIENT")
    static final long STREAM_CRYPTO_METHOD_SSLv2_CLIENT = 3;

    @PhpConstant(name = "STREAM_CRYPTO_METHOD_SSLv3_CLIENT")
    static final long STREAM_CRYPTO_METHOD_SSLv3_CLIENT = 5;

    @PhpConstant(name = "STREAM_CRYPTO_METHOD_SSLv23_CLIENT")
    static final long STREAM_CRYPTO_METHOD_SSLv23_CLIENT = 57;

    @PhpConstant(name = "STREAM_CRYPTO_METHOD_TLS_CLIENT")
    static final long STREAM_CRYPTO_METHOD_TLS_CLIENT = 121;

    @PhpConstant(name = "STREAM_CRYPTO_METHOD_TLSv1_0_CLIENT")
    static final long STREAM_CRYPTO_METHOD_TLSv1_0_CLIENT = 9;

    @PhpConstant(name = "STREAM_CRYPTO_METHOD_TLSv1_1_CLIENT")
    static final long STREAM_CRYPTO_METHOD_TLSv1_1_CLIENT = 17;

    @PhpConstant(name = "STREAM_CRYPTO_METHOD_TLSv1_2_CLIENT")
    static final long STREAM_CRYPTO_METHOD_TLSv1_2_CLIENT = 33;

    @PhpConstant(name = "STREAM_CRYPTO_METHOD_TLSv1_3_CLIENT")
    static final long STREAM_CRYPTO_METHOD_TLSv1_3_CLIENT = 65;

    @PhpConstant(name = "STREAM_CRYPTO_METHOD_ANY_SERVER")
    static final long STREAM_CRYPTO_METHOD_ANY_SERVER = 126;

    @PhpConstant(name = "STREAM_CRYPTO_METHOD_SSLv2_SERVER")
    static final long STREAM_CRYPTO_METHOD_SSLv2_SERVER = 2;

    @PhpConstant(name = "STREAM_CRYPTO_METHOD_SSLv3_SERVER")
    static final long STREAM_CRYPTO_METHOD_SSLv3_SERVER = 4;

    @PhpConstant(name = "STREAM_CRYPTO_METHOD_SSLv23_SERVER")
    static final long STREAM_CRYPTO_METHOD_SSLv23_SERVER = 120;

    @PhpConstant(name = "STREAM_CRYPTO_METHOD_TLS_SERVER")
    static final long STREAM_CRYPTO_METHOD_TLS_SERVER = 120;

    @PhpConstant(name = "STREAM_CRYPTO_METHOD_TLSv1_0_SERVER")
    static final long STREAM_CRYPTO_METHOD_TLSv1_0_SERVER = 8;

    @PhpConstant(name = "STREAM_CRYPTO_METHOD_TLSv1_1_SERVER")
    static final long STREAM_CRYPTO_METHOD_TLSv1_1_SERVER = 16;

    @PhpConstant(name = "STREAM_CRYPTO_METHOD_TLSv1_2_SERVER")
    static final long STREAM_CRYPTO_METHOD_TLSv1_2_SERVER = 32;

    @PhpConstant(name = "STREAM_CRYPTO_METHOD_TLSv1_3_SERVER")
    static final long STREAM_CRYPTO_METHOD_TLSv1_3_SERVER = 64;

    @PhpConstant(name = "STREAM_CRYPTO_PROTO_SSLv3")
    static final long STREAM_CRYPTO_PROTO_SSLv3 = 4;

    @PhpConstant(name = "STREAM_CRYPTO_PROTO_TLSv1_0")
    static final long STREAM_CRYPTO_PROTO_TLSv1_0 = 8;

    @PhpConstant(name = "STREAM_CRYPTO_PROTO_TLSv1_1")
    static final long STREAM_CRYPTO_PROTO_TLSv1_1 = 16;

    @PhpConstant(name = "STREAM_CRYPTO_PROTO_TLSv1_2")
    static final long STREAM_CRYPTO_PROTO_TLSv1_2 = 32;

    @PhpConstant(name = "STREAM_CRYPTO_PROTO_TLSv1_3")
    static final long STREAM_CRYPTO_PROTO_TLSv1_3 = 64;

    @PhpConstant(name = "STREAM_SHUT_RD")
    static final long STREAM_SHUT_RD = 0;

    @PhpConstant(name = "STREAM_SHUT_WR")
    static final long STREAM_SHUT_WR = 1;

    @PhpConstant(name = "STREAM_SHUT_RDWR")
    static final long STREAM_SHUT_RDWR = 2;

    @PhpConstant(name = "STREAM_PF_INET")
    static final long STREAM_PF_INET = 2;

    @PhpConstant(name = "STREAM_PF_INET6")
    static final long STREAM_PF_INET6 = 10;

    @PhpConstant(name = "STREAM_PF_UNIX")
    static final long STREAM_PF_UNIX = 1;

    @PhpConstant(name = "STREAM_IPPROTO_IP")
    static final long STREAM_IPPROTO_IP = 0;

    @PhpConstant(name = "STREAM_IPPROTO_TCP")
    static final long STREAM_IPPROTO_TCP = 6;

    @PhpConstant(name = "STREAM_IPPROTO_UDP")
    static final long STREAM_IPPROTO_UDP = 17;

    @PhpConstant(name = "STREAM_IPPROTO_ICMP")
    static final long STREAM_IPPROTO_ICMP = 1;

    @PhpConstant(name = "STREAM_IPPROTO_RAW")
    static final long STREAM_IPPROTO_RAW = 255;

    @PhpConstant(name = "STREAM_SOCK_STREAM")
    static final long STREAM_SOCK_STREAM = 1;

    @PhpConstant(name = "STREAM_SOCK_DGRAM")
    static final long STREAM_SOCK_DGRAM = 2;

    @PhpConstant(name = "STREAM_SOCK_RAW")
    static final long STREAM_SOCK_RAW = 3;

    @PhpConstant(name = "STREAM_SOCK_SEQPACKET")
    static final long STREAM_SOCK_SEQPACKET = 5;

    @PhpConstant(name = "STREAM_SOCK_RDM")
    static final long STREAM_SOCK_RDM = 4;

    @PhpConstant(name = "STREAM_PEEK")
    static final long STREAM_PEEK = 2;

    @PhpConstant(name = "STREAM_OOB")
    static final long STREAM_OOB = 1;

    @PhpConstant(name = "STREAM_SERVER_BIND")
    static final long STREAM_SERVER_BIND = 4;

    @PhpConstant(name = "STREAM_SERVER_LISTEN")
    static final long STREAM_SERVER_LISTEN = 8;

    @PhpConstant(name = "PSFS_PASS_ON")
    static final long PSFS_PASS_ON = 2;

    @PhpConstant(name = "PSFS_FEED_ME")
    static final long PSFS_FEED_ME = 1;

    @PhpConstant(name = "PSFS_ERR_FATAL")
    static final long PSFS_ERR_FATAL = 0;

    @PhpConstant(name = "PSFS_FLAG_NORMAL")
    static final long PSFS_FLAG_NORMAL = 0;

    @PhpConstant(name = "PSFS_FLAG_FLUSH_INC")
    static final long PSFS_FLAG_FLUSH_INC = 1;

    @PhpConstant(name = "PSFS_FLAG_FLUSH_CLOSE")
    static final long PSFS_FLAG_FLUSH_CLOSE = 2;

    @PhpConstant(name = "STREAM_USE_PATH")
    static final long STREAM_USE_PATH = 1;

    @PhpConstant(name = "STREAM_IGNORE_URL")
    static final long STREAM_IGNORE_URL = 2;

    @PhpConstant(name = "STREAM_REPORT_ERRORS")
    static final long STREAM_REPORT_ERRORS = 8;

    @PhpConstant(name = "STREAM_MUST_SEEK")
    static final long STREAM_MUST_SEEK = 16;

    @PhpConstant(name = "STREAM_URL_STAT_LINK")
    static final long STREAM_URL_STAT_LINK = 1;

    @PhpConstant(name = "STREAM_URL_STAT_QUIET")
    static final long STREAM_URL_STAT_QUIET = 2;

    @PhpConstant(name = "STREAM_MKDIR_RECURSIVE")
    static final long STREAM_MKDIR_RECURSIVE = 1;

    @PhpConstant(name = "STREAM_IS_URL")
    static final long STREAM_IS_URL = 1;

    @PhpConstant(name = "STREAM_OPTION_BLOCKING")
    static final long STREAM_OPTION_BLOCKING = 1;

    @PhpConstant(name = "STREAM_OPTION_READ_TIMEOUT")
    static final long STREAM_OPTION_READ_TIMEOUT = 4;

    @PhpConstant(name = "STREAM_OPTION_READ_BUFFER")
    static final long STREAM_OPTION_READ_BUFFER = 2;

    @PhpConstant(name = "STREAM_OPTION_WRITE_BUFFER")
    static final long STREAM_OPTION_WRITE_BUFFER = 3;

    @PhpConstant(name = "STREAM_BUFFER_NONE")
    static final long STREAM_BUFFER_NONE = 0;

    @PhpConstant(name = "STREAM_BUFFER_LINE")
    static final long STREAM_BUFFER_LINE = 1;

    @PhpConstant(name = "STREAM_BUFFER_FULL")
    static final long STREAM_BUFFER_FULL = 2;

    @PhpConstant(name = "STREAM_CAST_AS_STREAM")
    static final long STREAM_CAST_AS_STREAM = 0;

    @PhpConstant(name = "STREAM_CAST_FOR_SELECT")
    static final long STREAM_CAST_FOR_SELECT = 3;

    @PhpConstant(name = "STREAM_META_TOUCH")
    static final long STREAM_META_TOUCH = 1;

    @PhpConstant(name = "STREAM_META_OWNER")
    static final long STREAM_META_OWNER = 3;

    @PhpConstant(name = "STREAM_META_OWNER_NAME")
    static final long STREAM_META_OWNER_NAME = 2;

    @PhpConstant(name = "STREAM_META_GROUP")
    static final long STREAM_META_GROUP = 5;

    @PhpConstant(name = "STREAM_META_GROUP_NAME")
    static final long STREAM_META_GROUP_NAME = 4;

    @PhpConstant(name = "STREAM_META_ACCESS")
    static final long STREAM_META_ACCESS = 6;
}
