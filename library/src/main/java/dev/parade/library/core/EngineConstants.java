package dev.parade.library.core;

import dev.parade.catalog.PhpConstant;

/** What programs ask about the engine and the machine. */
final class EngineConstants {
    private EngineConstants() {}

    @PhpConstant(name = "ZEND_THREAD_SAFE")
    static final boolean ZEND_THREAD_SAFE = false;

    @PhpConstant(name = "ZEND_DEBUG_BUILD")
    static final boolean ZEND_DEBUG_BUILD = false;

    @PhpConstant(name = "PHP_EXTRA_VERSION")
    static final String PHP_EXTRA_VERSION = "";

    @PhpConstant(name = "PHP_ZTS")
    static final long PHP_ZTS = 0;

    @PhpConstant(name = "PHP_DEBUG")
    static final long PHP_DEBUG = 0;

    @PhpConstant(name = "PHP_MAJOR_VERSION")
    static final long PHP_MAJOR_VERSION = 8;

    @PhpConstant(name = "DEFAULT_INCLUDE_PATH")
    static final String DEFAULT_INCLUDE_PATH = ".:/usr/share/php";

    @PhpConstant(name = "PEAR_INSTALL_DIR")
    static final String PEAR_INSTALL_DIR = "/usr/share/php";

    @PhpConstant(name = "PHP_PREFIX")
    static final String PHP_PREFIX = "/usr";

    @PhpConstant(name = "PHP_BINDIR")
    static final String PHP_BINDIR = "/usr/bin";

    @PhpConstant(name = "PHP_MANDIR")
    static final String PHP_MANDIR = "/usr/share/man";

    @PhpConstant(name = "PHP_LIBDIR")
    static final String PHP_LIBDIR = "/usr/lib/php";

    @PhpConstant(name = "PHP_DATADIR")
    static final String PHP_DATADIR = "/usr/share/php/8.2";

    @PhpConstant(name = "PHP_SYSCONFDIR")
    static final String PHP_SYSCONFDIR = "/etc";

    @PhpConstant(name = "PHP_LOCALSTATEDIR")
    static final String PHP_LOCALSTATEDIR = "/var";

    @PhpConstant(name = "PHP_CONFIG_FILE_PATH")
    static final String PHP_CONFIG_FILE_PATH = "/etc/php/8.2/cli";

    @PhpConstant(name = "PHP_CONFIG_FILE_SCAN_DIR")
    static final String PHP_CONFIG_FILE_SCAN_DIR = "/etc/php/8.2/cli/conf.d";

    @PhpConstant(name = "PHP_SHLIB_SUFFIX")
    static final String PHP_SHLIB_SUFFIX = "so";

    @PhpConstant(name = "PHP_MAXPATHLEN")
    static final long PHP_MAXPATHLEN = 4096;

    @PhpConstant(name = "PHP_INT_SIZE")
    static final long PHP_INT_SIZE = 8;

    @PhpConstant(name = "PHP_FD_SETSIZE")
    static final long PHP_FD_SETSIZE = 1024;

    @PhpConstant(name = "PHP_FLOAT_DIG")
    static final long PHP_FLOAT_DIG = 15;

    @PhpConstant(name = "PHP_FLOAT_EPSILON")
    static final double PHP_FLOAT_EPSILON = 2.220446049250313E-16;

    @PhpConstant(name = "PHP_CLI_PROCESS_TITLE")
    static final boolean PHP_CLI_PROCESS_TITLE = true;

    @PhpConstant(name = "PHP_EOL")
    static final String PHP_EOL = "\n";

    @PhpConstant(name = "PEAR_EXTENSION_DIR")
    static final String PEAR_EXTENSION_DIR = "";

    @PhpConstant(name = "PHP_EXTENSION_DIR")
    static final String PHP_EXTENSION_DIR = "";

    @PhpConstant(name = "PHP_INT_MAX")
    static final long PHP_INT_MAX = Long.MAX_VALUE;

    @PhpConstant(name = "PHP_INT_MIN")
    static final long PHP_INT_MIN = Long.MIN_VALUE;

    @PhpConstant(name = "PHP_FLOAT_MAX")
    static final double PHP_FLOAT_MAX = Double.MAX_VALUE;

    @PhpConstant(name = "PHP_FLOAT_MIN")
    static final double PHP_FLOAT_MIN = Double.MIN_NORMAL;

    @PhpConstant(name = "PHP_SBINDIR", since = "8.4")
    static final String PHP_SBINDIR = "/usr/sbin";

    @PhpConstant(name = "PHP_BUILD_DATE", since = "8.5")
    static final String PHP_BUILD_DATE = "Jan  1 2026 00:00:00";

    @PhpConstant(name = "PHP_BUILD_PROVIDER", since = "8.5")
    static final String PHP_BUILD_PROVIDER = "";
}
