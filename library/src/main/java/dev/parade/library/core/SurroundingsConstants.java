package dev.parade.library.core;

import dev.parade.catalog.PhpConstant;

/** Connections, uploads, settings, credits and log levels. */
final class SurroundingsConstants {
    private SurroundingsConstants() {}

    @PhpConstant(name = "UPLOAD_ERR_OK")
    static final long UPLOAD_ERR_OK = 0;

    @PhpConstant(name = "UPLOAD_ERR_INI_SIZE")
    static final long UPLOAD_ERR_INI_SIZE = 1;

    @PhpConstant(name = "UPLOAD_ERR_FORM_SIZE")
    static final long UPLOAD_ERR_FORM_SIZE = 2;

    @PhpConstant(name = "UPLOAD_ERR_PARTIAL")
    static final long UPLOAD_ERR_PARTIAL = 3;

    @PhpConstant(name = "UPLOAD_ERR_NO_FILE")
    static final long UPLOAD_ERR_NO_FILE = 4;

    @PhpConstant(name = "UPLOAD_ERR_NO_TMP_DIR")
    static final long UPLOAD_ERR_NO_TMP_DIR = 6;

    @PhpConstant(name = "UPLOAD_ERR_CANT_WRITE")
    static final long UPLOAD_ERR_CANT_WRITE = 7;

    @PhpConstant(name = "UPLOAD_ERR_EXTENSION")
    static final long UPLOAD_ERR_EXTENSION = 8;

    @PhpConstant(name = "CONNECTION_ABORTED")
    static final long CONNECTION_ABORTED = 1;

    @PhpConstant(name = "CONNECTION_NORMAL")
    static final long CONNECTION_NORMAL = 0;

    @PhpConstant(name = "CONNECTION_TIMEOUT")
    static final long CONNECTION_TIMEOUT = 2;

    @PhpConstant(name = "INI_USER")
    static final long INI_USER = 1;

    @PhpConstant(name = "INI_PERDIR")
    static final long INI_PERDIR = 2;

    @PhpConstant(name = "INI_SYSTEM")
    static final long INI_SYSTEM = 4;

    @PhpConstant(name = "INI_ALL")
    static final long INI_ALL = 7;

    @PhpConstant(name = "INI_SCANNER_NORMAL")
    static final long INI_SCANNER_NORMAL = 0;

    @PhpConstant(name = "INI_SCANNER_RAW")
    static final long INI_SCANNER_RAW = 1;

    @PhpConstant(name = "INI_SCANNER_TYPED")
    static final long INI_SCANNER_TYPED = 2;

    @PhpConstant(name = "LOG_EMERG")
    static final long LOG_EMERG = 0;

    @PhpConstant(name = "LOG_ALERT")
    static final long LOG_ALERT = 1;

    @PhpConstant(name = "LOG_CRIT")
    static final long LOG_CRIT = 2;

    @PhpConstant(name = "LOG_ERR")
    static final long LOG_ERR = 3;

    @PhpConstant(name = "LOG_WARNING")
    static final long LOG_WARNING = 4;

    @PhpConstant(name = "LOG_NOTICE")
    static final long LOG_NOTICE = 5;

    @PhpConstant(name = "LOG_INFO")
    static final long LOG_INFO = 6;

    @PhpConstant(name = "LOG_DEBUG")
    static final long LOG_DEBUG = 7;

    @PhpConstant(name = "LOG_KERN")
    static final long LOG_KERN = 0;

    @PhpConstant(name = "LOG_USER")
    static final long LOG_USER = 8;

    @PhpConstant(name = "LOG_MAIL")
    static final long LOG_MAIL = 16;

    @PhpConstant(name = "LOG_DAEMON")
    static final long LOG_DAEMON = 24;

    @PhpConstant(name = "LOG_AUTH")
    static final long LOG_AUTH = 32;

    @PhpConstant(name = "LOG_SYSLOG")
    static final long LOG_SYSLOG = 40;

    @PhpConstant(name = "LOG_LPR")
    static final long LOG_LPR = 48;

    @PhpConstant(name = "LOG_NEWS")
    static final long LOG_NEWS = 56;

    @PhpConstant(name = "LOG_UUCP")
    static final long LOG_UUCP = 64;

    @PhpConstant(name = "LOG_CRON")
    static final long LOG_CRON = 72;

    @PhpConstant(name = "LOG_AUTHPRIV")
    static final long LOG_AUTHPRIV = 80;

    @PhpConstant(name = "LOG_LOCAL0")
    static final long LOG_LOCAL0 = 128;

    @PhpConstant(name = "LOG_LOCAL1")
    static final long LOG_LOCAL1 = 136;

    @PhpConstant(name = "LOG_LOCAL2")
    static final long LOG_LOCAL2 = 144;

    @PhpConstant(name = "LOG_LOCAL3")
    static final long LOG_LOCAL3 = 152;

    @PhpConstant(name = "LOG_LOCAL4")
    static final long LOG_LOCAL4 = 160;

    @PhpConstant(name = "LOG_LOCAL5")
    static final long LOG_LOCAL5 = 168;

    @PhpConstant(name = "LOG_LOCAL6")
    static final long LOG_LOCAL6 = 176;

    @PhpConstant(name = "LOG_LOCAL7")
    static final long LOG_LOCAL7 = 184;

    @PhpConstant(name = "LOG_PID")
    static final long LOG_PID = 1;

    @PhpConstant(name = "LOG_CONS")
    static final long LOG_CONS = 2;

    @PhpConstant(name = "LOG_ODELAY")
    static final long LOG_ODELAY = 4;

    @PhpConstant(name = "LOG_NDELAY")
    static final long LOG_NDELAY = 8;

    @PhpConstant(name = "LOG_NOWAIT")
    static final long LOG_NOWAIT = 16;

    @PhpConstant(name = "LOG_PERROR")
    static final long LOG_PERROR = 32;

    @PhpConstant(name = "INFO_GENERAL")
    static final long INFO_GENERAL = 1;

    @PhpConstant(name = "INFO_CREDITS")
    static final long INFO_CREDITS = 2;

    @PhpConstant(name = "INFO_CONFIGURATION")
    static final long INFO_CONFIGURATION = 4;

    @PhpConstant(name = "INFO_MODULES")
    static final long INFO_MODULES = 8;

    @PhpConstant(name = "INFO_ENVIRONMENT")
    static final long INFO_ENVIRONMENT = 16;

    @PhpConstant(name = "INFO_VARIABLES")
    static final long INFO_VARIABLES = 32;

    @PhpConstant(name = "INFO_LICENSE")
    static final long INFO_LICENSE = 64;

    @PhpConstant(name = "INFO_ALL")
    static final long INFO_ALL = 4294967295L;

    @PhpConstant(name = "CREDITS_GROUP")
    static final long CREDITS_GROUP = 1;

    @PhpConstant(name = "CREDITS_GENERAL")
    static final long CREDITS_GENERAL = 2;

    @PhpConstant(name = "CREDITS_SAPI")
    static final long CREDITS_SAPI = 4;

    @PhpConstant(name = "CREDITS_MODULES")
    static final long CREDITS_MODULES = 8;

    @PhpConstant(name = "CREDITS_DOCS")
    static final long CREDITS_DOCS = 16;

    @PhpConstant(name = "CREDITS_FULLPAGE")
    static final long CREDITS_FULLPAGE = 32;

    @PhpConstant(name = "CREDITS_QA")
    static final long CREDITS_QA = 64;

    @PhpConstant(name = "CREDITS_ALL")
    static final long CREDITS_ALL = 4294967295L;
}
