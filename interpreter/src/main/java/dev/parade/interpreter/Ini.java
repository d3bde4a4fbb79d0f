package dev.parade.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/** The ini settings of a request, over the defaults. Values are strings, as PHP keeps them. */
public final class Ini {
    private static final Map<String, String> DEFAULTS = new HashMap<>();

    static {
        String[] defaults = {
            "arg_separator.input",
            "&",
            "arg_separator.output",
            "&",
            "assert.active",
            "1",
            "assert.bail",
            "0",
            "assert.callback",
            null,
            "assert.exception",
            "1",
            "assert.warning",
            "1",
            "auto_append_file",
            null,
            "auto_detect_line_endings",
            "0",
            "auto_globals_jit",
            "1",
            "auto_prepend_file",
            null,
            "bcmath.scale",
            "0",
            "browscap",
            null,
            "date.timezone",
            "UTC",
            "date.default_latitude",
            "31.7667",
            "date.default_longitude",
            "35.2333",
            "default_charset",
            "UTF-8",
            "default_mimetype",
            "text/html",
            "default_socket_timeout",
            "60",
            "disable_classes",
            "",
            "disable_functions",
            "",
            "display_errors",
            "1",
            "display_startup_errors",
            "1",
            "docref_ext",
            "",
            "docref_root",
            "",
            "doc_root",
            null,
            "enable_dl",
            "1",
            "enable_post_data_reading",
            "1",
            "error_append_string",
            null,
            "error_log",
            null,
            "error_prepend_string",
            null,
            "error_reporting",
            null,
            "expose_php",
            "1",
            "extension_dir",
            "",
            "fatal_error_backtraces",
            "1",
            "file_uploads",
            "1",
            "hard_timeout",
            "2",
            "highlight.comment",
            "#FF8000",
            "highlight.default",
            "#0000BB",
            "highlight.html",
            "#000000",
            "highlight.keyword",
            "#007700",
            "highlight.string",
            "#DD0000",
            "html_errors",
            "0",
            "ignore_repeated_errors",
            "0",
            "ignore_repeated_source",
            "0",
            "ignore_user_abort",
            "0",
            "implicit_flush",
            "1",
            "include_path",
            ".:/usr/share/php",
            "input_encoding",
            "",
            "internal_encoding",
            "",
            "iconv.input_encoding",
            "",
            "iconv.internal_encoding",
            "",
            "iconv.output_encoding",
            "",
            "log_errors",
            "0",
            "mail.add_x_header",
            "0",
            "mail.force_extra_parameters",
            null,
            "mail.log",
            null,
            "mail.mixed_lf_and_crlf",
            "0",
            "max_execution_time",
            "0",
            "max_file_uploads",
            "20",
            "max_input_nesting_level",
            "64",
            "max_input_time",
            "-1",
            "max_input_vars",
            "1000",
            "max_memory_limit",
            "-1",
            "mbstring.language",
            "neutral",
            "mbstring.substitute_character",
            null,
            "mbstring.internal_encoding",
            null,
            "mbstring.detect_order",
            null,
            "mbstring.encoding_translation",
            "0",
            "mbstring.http_input",
            null,
            "mbstring.http_output",
            null,
            "mbstring.http_output_conv_mimetypes",
            "^(text/|application/xhtml\\+xml)",
            "mbstring.regex_retry_limit",
            "1000000",
            "mbstring.regex_stack_limit",
            "100000",
            "mbstring.strict_detection",
            "0",
            "memory_limit",
            "128M",
            "open_basedir",
            "",
            "output_buffering",
            "0",
            "output_encoding",
            "",
            "output_handler",
            null,
            "pcre.backtrack_limit",
            "1000000",
            "pcre.jit",
            "1",
            "pcre.recursion_limit",
            "100000",
            "post_max_size",
            "8M",
            "precision",
            "14",
            "realpath_cache_size",
            "4096K",
            "realpath_cache_ttl",
            "120",
            "register_argc_argv",
            "1",
            "report_memleaks",
            "1",
            "request_order",
            "",
            "sendmail_from",
            null,
            "sendmail_path",
            "/usr/sbin/sendmail -t -i",
            "serialize_precision",
            "-1",
            "session.use_cookies",
            "1",
            // As in the php.ini that PHP comes with; the scanner knows no short tags.
            "short_open_tag",
            "0",
            "sys_temp_dir",
            "",
            "unserialize_callback_func",
            null,
            "unserialize_max_depth",
            "4096",
            "upload_max_filesize",
            "2M",
            "upload_tmp_dir",
            null,
            "user_agent",
            null,
            "user_dir",
            "",
            "user_ini.cache_ttl",
            "300",
            "user_ini.filename",
            ".user.ini",
            "variables_order",
            "EGPCS",
            "xmlrpc_errors",
            "0",
            "zend.assertions",
            "1",
            "zend.detect_unicode",
            "1",
            "zend.enable_gc",
            "1",
            "zend.exception_ignore_args",
            "0",
            "zend.exception_string_param_max_len",
            "15",
            "zend.multibyte",
            "0",
            "zend.script_encoding",
            null,
            "zend.max_allowed_stack_size",
            "0",
            "zend.reserved_stack_size",
            "0",
            "fiber.stack_size",
            null,
            "allow_url_fopen",
            "1",
            "allow_url_include",
            "0",
            "url_rewriter.tags",
            "form=",
            "zlib.output_compression",
            "0",
            "zlib.output_compression_level",
            "-1",
            "zlib.output_handler",
            "",
        };
        for (int i = 0; i < defaults.length; i += 2) {
            DEFAULTS.put(defaults[i], defaults[i + 1]);
        }
    }

    private final Map<String, String> values = new HashMap<>(DEFAULTS);
    private final Map<String, String> initial = new HashMap<>();
    private final Runnable onUse;
    private LongConsumer onTimeLimit = seconds -> {};
    private int changes;
    private int precision = 14;
    private int serializePrecision = -1;

    /**
     * @param settings what differs from the defaults
     * @param onUse called whenever a setting is read or written by name; the digits of floats, which every conversion reads,
     *     are left out
     */
    Ini(Map<String, String> settings, Runnable onUse) {
        this.onUse = onUse;
        settings.forEach(this::set);
        initial.putAll(values);
    }

    /** The value, null when there is none or the setting does not exist. */
    @TruffleBoundary
    public String get(String name) {
        onUse.run();
        return values.get(name);
    }

    /** True when there is such a setting. */
    @TruffleBoundary
    public boolean exists(String name) {
        return values.containsKey(name);
    }

    /** Adds or changes a setting. */
    @TruffleBoundary
    public void set(String name, String value) {
        onUse.run();
        changes++;
        values.put(name, value);
        if (name.equals("precision")) {
            precision = number(value, 14);
        } else if (name.equals("serialize_precision")) {
            serializePrecision = number(value, -1);
        } else if (name.equals("max_execution_time")) {
            onTimeLimit.accept(number(value, 0));
        }
    }

    /** Who is told the number of seconds whenever max_execution_time is set. */
    void onTimeLimit(LongConsumer listener) {
        onTimeLimit = listener;
    }

    /** Brings back what the request started with. */
    @TruffleBoundary
    public void restore(String name) {
        set(name, initial.get(name));
    }

    /** What the request started with. */
    @TruffleBoundary
    public String initialValue(String name) {
        return initial.get(name);
    }

    /** All settings, in order of their names. */
    @TruffleBoundary
    public Map<String, String> all() {
        onUse.run();
        return new TreeMap<>(values);
    }

    /** How often a setting was changed: what was derived from settings holds as long as this stays the same. */
    public int changes() {
        return changes;
    }

    /** Significant digits of a float turned into a string; -1 for the shortest that reads back. */
    public int precision() {
        return precision;
    }

    /** The same for var_export, json_encode and serialize. */
    public int serializePrecision() {
        return serializePrecision;
    }

    /** The setting as a bool: 1, on, yes and true are true. */
    @TruffleBoundary
    public boolean flag(String name) {
        String v = get(name);
        return v != null && isOn(v);
    }

    /** Whether a value means on. */
    public static boolean isOn(String v) {
        return v.equals("1")
                || v.equalsIgnoreCase("on")
                || v.equalsIgnoreCase("yes")
                || v.equalsIgnoreCase("true")
                || number(v, 0) != 0;
    }

    /** The setting as a whole number. */
    @TruffleBoundary
    public int number(String name) {
        return number(get(name), 0);
    }

    /** A setting that is a size, such as {@code 128M}, in bytes; 0 for what is none. */
    public long bytes(String name) {
        String text = get(name);
        if (text == null || text.isBlank()) {
            return 0;
        }
        String t = text.trim();
        int shift = switch (Character.toLowerCase(t.charAt(t.length() - 1))) {
            case 'g' -> 30;
            case 'm' -> 20;
            case 'k' -> 10;
            default -> 0;
        };
        try {
            return Long.parseLong(
                            shift == 0 ? t : t.substring(0, t.length() - 1).trim())
                    << shift;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static int number(String text, int otherwise) {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.trim());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
