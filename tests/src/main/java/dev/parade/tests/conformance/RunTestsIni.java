package dev.parade.tests.conformance;

import java.util.LinkedHashMap;
import java.util.Map;

/** The settings that run-tests.php gives every test, and those of --INI--. */
final class RunTestsIni {
    private static final String DEFAULTS = """
            output_handler=
            open_basedir=
            disable_functions=
            output_buffering=Off
            error_reporting=30719
            display_errors=1
            display_startup_errors=1
            log_errors=0
            html_errors=0
            track_errors=0
            report_memleaks=1
            report_zend_debug=0
            docref_root=
            docref_ext=.html
            error_prepend_string=
            error_append_string=
            auto_prepend_file=
            auto_append_file=
            ignore_repeated_errors=0
            precision=14
            serialize_precision=-1
            memory_limit=128M
            opcache.fast_shutdown=0
            opcache.file_update_protection=0
            opcache.revalidate_freq=0
            opcache.jit_hot_loop=1
            opcache.jit_hot_func=1
            opcache.jit_hot_return=1
            opcache.jit_hot_side_exit=1
            opcache.jit_max_root_traces=100000
            opcache.jit_max_side_traces=100000
            opcache.jit_max_exit_counters=100000
            opcache.protect_memory=1
            zend.assertions=1
            zend.exception_ignore_args=0
            zend.exception_string_param_max_len=15
            short_open_tag=0
            date.timezone=UTC
            """;

    private RunTestsIni() {}

    /** The settings every test starts from; a map of the caller's own. */
    static Map<String, String> defaults(String level) {
        Map<String, String> ini = new LinkedHashMap<>();
        add(DEFAULTS, ini);
        // E_ALL, which holds E_STRICT up to PHP 8.3.
        ini.put("error_reporting", level.compareTo("8.4") < 0 ? "32767" : "30719");
        return ini;
    }

    /** The settings for PHP's own tests, which want no traces of fatal errors; a map of the caller's own. */
    static Map<String, String> ofTests(String level) {
        Map<String, String> ini = defaults(level);
        if (level.compareTo("8.5") >= 0) {
            ini.put("fatal_error_backtraces", "Off");
        }
        return ini;
    }

    /** Adds the lines {@code name=value}; later ones win. */
    static void add(String lines, Map<String, String> ini) {
        for (String line : lines.split("[\r\n]+")) {
            int equals = line.indexOf('=');
            if (equals >= 0) {
                ini.put(PhpText.trim(line.substring(0, equals)), PhpText.trim(line.substring(equals + 1)));
            }
        }
    }
}
