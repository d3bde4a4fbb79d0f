package dev.parade.library.core;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.DeprecatedSettings;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.mbstring.MbSettingCheck;
import java.util.Map;
import java.util.Set;

/** Settings. */
final class IniFunctions {
    /** Settings that only php.ini and the command line can change. */
    private static final Set<String> SYSTEM = Set.of(
            "allow_url_fopen",
            "allow_url_include",
            "browscap",
            "disable_classes",
            "disable_functions",
            "doc_root",
            "enable_dl",
            "expose_php",
            "extension_dir",
            "file_uploads",
            "hard_timeout",
            "max_file_uploads",
            "max_memory_limit",
            "realpath_cache_size",
            "realpath_cache_ttl",
            "sendmail_path",
            "sys_temp_dir",
            "upload_tmp_dir",
            "user_dir",
            "user_ini.cache_ttl",
            "user_ini.filename",
            "zend.multibyte",
            "zend.max_allowed_stack_size",
            "zend.reserved_stack_size");

    /** Settings that a directory can change, a program cannot. */
    private static final Set<String> DIRECTORY = Set.of(
            "auto_append_file",
            "auto_globals_jit",
            "auto_prepend_file",
            "enable_post_data_reading",
            "html_errors_per_directory",
            "mail.add_x_header",
            "mail.force_extra_parameters",
            "mail.log",
            "mail.mixed_lf_and_crlf",
            "max_input_nesting_level",
            "max_input_time",
            "max_input_vars",
            "output_buffering",
            "output_handler",
            "post_max_size",
            "register_argc_argv",
            "request_order",
            "short_open_tag",
            "upload_max_filesize",
            "variables_order");

    private IniFunctions() {}

    @PhpFunction(
            sig = "ini_get(string $option): string|false",
            effect = {READS_GLOBAL, ENVIRONMENT},
            doc = "The value of a setting, false when there is no such setting.",
            examples = "ini_get('no.such.setting') => false")
    static Object iniGet(Request request, PhpString option) {
        String name = option.toString();
        if (!request.ini().exists(name)) {
            return false;
        }
        String value = request.ini().get(name);
        return value == null ? PhpString.EMPTY : PhpString.of(value);
    }

    @PhpFunction(
            sig = "ini_set(string $option, string|int|float|bool|null $value): string|false",
            effect = {READS_GLOBAL, WRITES_GLOBAL, ENVIRONMENT, WARNS},
            aliases = "ini_alter",
            doc = "Changes a setting for the request; answers the value before.",
            examples = {
                "(function () { ini_set('precision', '5'); return 1 / strlen('abc') . ''; })() => '0.33333'",
                "@ini_set('no such setting', '1') => false"
            })
    static Object iniSet(Request request, PhpString option, Object value) {
        String name = option.toString();
        if (!request.ini().exists(name) || SYSTEM.contains(name) || DIRECTORY.contains(name)) {
            return false;
        }
        String text = text(request, value);
        String before = request.ini().get(name);
        String accepted = accepted(request, name, text);
        if (accepted == null) {
            return false;
        }
        if (request.level() >= 85 && name.equals("report_memleaks")) {
            request.deprecated("ini_set(): Directive 'report_memleaks' is deprecated");
        }
        if (DeprecatedSettings.isDeprecated(request.level(), name, accepted)) {
            request.deprecated("ini_set(): " + name + " INI setting is deprecated");
        }
        apply(request, name, accepted);
        return before == null ? PhpString.EMPTY : PhpString.of(before);
    }

    private static String text(Request request, Object value) {
        return switch (value) {
            case PhpNull ignored -> "";
            case Boolean flag -> flag ? "1" : "";
            case Double number ->
                dev.parade.interpreter.runtime.Conversions.toPhpString(number).toString();
            default -> value.toString();
        };
    }

    /** The value that is stored, or null when the setting refuses it. */
    private static String accepted(Request request, String name, String value) {
        switch (name) {
            case "zend.assertions" -> {
                String now = request.ini().get(name);
                if (value.equals(now)) {
                    return value;
                }
                if ("-1".equals(now) || value.equals("-1")) {
                    request.warning("zend.assertions may be completely enabled or disabled only in php.ini");
                    return null;
                }
                return value;
            }
            case "precision", "serialize_precision" -> {
                return IniQuantity.parse(value).value() >= -1 ? value : null;
            }
            case "bcmath.scale" -> {
                long scale = IniQuantity.parse(value).value();
                return scale >= 0 && scale <= Integer.MAX_VALUE ? value : null;
            }
            case "zend.exception_string_param_max_len" -> {
                long length = IniQuantity.parse(value).value();
                return length >= 0 && length <= 1_000_000 ? value : null;
            }
            case "date.timezone" -> {
                if (!dev.parade.library.date.ZoneNames.isKnown(value)) {
                    request.warning("ini_set(): Invalid date.timezone value '" + value + "', using '"
                            + request.ini().get(name) + "' instead");
                    return null;
                }
                return value;
            }
            case "memory_limit", "pcre.backtrack_limit", "pcre.recursion_limit", "max_execution_time" -> {
                warnAboutQuantity(request, name, value);
                return value;
            }
            case "include_path" -> {
                return value.isEmpty() ? null : value;
            }
            case "default_charset", "internal_encoding", "input_encoding", "output_encoding", "default_mimetype" -> {
                return value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0 || value.indexOf('\0') >= 0 ? null : value;
            }
            default -> {
                boolean refused = name.startsWith("mbstring.")
                        && !MbSettingCheck.isAccepted(
                                request,
                                name,
                                value,
                                (level, message) -> request.raise(level, "ini_set(): " + message));
                return refused ? null : value;
            }
        }
    }

    private static void warnAboutQuantity(Request request, String name, String value) {
        String problem = IniQuantity.parse(value).problem();
        if (problem != null && !name.equals("max_execution_time")) {
            request.warning("Invalid \"" + name + "\" setting. " + problem);
        }
    }

    private static void apply(Request request, String name, String value) {
        request.ini().set(name, value);
        switch (name) {
            case "error_reporting" ->
                request.errors()
                        .setReporting(
                                value == null || value.isEmpty()
                                        ? value == null ? ErrorLevel.ALL : 0
                                        : (int) IniQuantity.parse(value).value());
            case "include_path" -> request.files().setIncludePath(value);
            case "date.timezone" ->
                dev.parade.library.date.DateState.of(request).setDefaultZone(null);
            default -> {}
        }
    }

    @PhpFunction(
            sig = "ini_restore(string $option): void",
            effect = {WRITES_GLOBAL, ENVIRONMENT},
            doc = "Gives a setting the value it had at the start of the request.",
            examples =
                    "(function () { ini_set('precision', '5'); ini_restore('precision'); return ini_get('precision'); })() => '14'")
    static void iniRestore(Request request, PhpString option) {
        String name = option.toString();
        if (request.ini().exists(name)) {
            apply(request, name, request.ini().initialValue(name));
        }
    }

    @PhpFunction(
            sig = "ini_get_all(?string $extension = null, bool $details = true): array|false",
            effect = {READS_GLOBAL, ENVIRONMENT, WARNS},
            doc = "All settings, or those of one extension.",
            examples = "isset(ini_get_all()['precision']['global_value']) => true")
    static Object iniGetAll(Request request, PhpString extension, boolean details) {
        String prefix = null;
        if (extension != null) {
            String name = extension.toString().toLowerCase(java.util.Locale.ROOT);
            if (!EngineFunctions.EXTENSIONS.contains(name)) {
                request.warning("ini_get_all(): Extension \"" + extension + "\" cannot be found");
                return false;
            }
            prefix = name.equals("core") ? "" : name + ".";
        }
        PhpArray result = new PhpArray();
        for (Map.Entry<String, String> entry : request.ini().all().entrySet()) {
            String name = entry.getKey();
            if (prefix != null && (prefix.isEmpty() ? name.indexOf('.') >= 0 : !name.startsWith(prefix))) {
                continue;
            }
            Object local = value(entry.getValue());
            if (!details) {
                result.put(name, local);
                continue;
            }
            PhpArray row = new PhpArray();
            row.put("global_value", value(request.ini().initialValue(name)));
            row.put("local_value", local);
            row.put("access", SYSTEM.contains(name) ? 4L : DIRECTORY.contains(name) ? 6L : 7L);
            result.put(name, row);
        }
        return result;
    }

    private static Object value(String text) {
        return text == null ? PhpNull.INSTANCE : PhpString.of(text);
    }

    @PhpFunction(
            sig = "ini_parse_quantity(string $shorthand): int",
            effect = WARNS,
            doc = "The number that a size such as 128M stands for.",
            examples = {"ini_parse_quantity('128M') => 134217728", "ini_parse_quantity('0x1F') => 31"})
    static long iniParseQuantity(Request request, PhpString shorthand) {
        IniQuantity quantity = IniQuantity.parse(shorthand.toString());
        if (quantity.problem() != null) {
            request.warning(quantity.problem());
        }
        return quantity.value();
    }

    @PhpFunction(
            sig = "set_include_path(path $include_path): string|false",
            effect = {READS_GLOBAL, WRITES_GLOBAL, ENVIRONMENT},
            doc = "Sets where include looks; answers what was set before.",
            examples = "(function () { set_include_path('/a'); return get_include_path(); })() => '/a'")
    static Object setIncludePath(Request request, PhpString path) {
        if (path.isEmpty()) {
            return false;
        }
        PhpString before = PhpString.of(request.files().includePath());
        apply(request, "include_path", path.toString());
        return before;
    }

    @PhpFunction(
            sig = "get_include_path(): string|false",
            effect = {READS_GLOBAL, ENVIRONMENT},
            doc = "Where include looks.",
            examples = "is_string(get_include_path()) => true")
    static PhpString getIncludePath(Request request) {
        return PhpString.of(request.files().includePath());
    }

    @PhpFunction(
            sig = "get_included_files(): array",
            effect = READS_GLOBAL,
            doc = "The files included so far, the script first.",
            examples = "is_array(get_included_files()) => true")
    static PhpArray getIncludedFiles(Request request) {
        PhpArray files = new PhpArray();
        request.files().included().forEach(file -> files.append(PhpString.of(file)));
        return files;
    }

    @PhpFunction(
            sig = "get_required_files(): array",
            effect = READS_GLOBAL,
            doc = "The files included so far, the script first.",
            examples = "get_required_files() === get_included_files() => true")
    static PhpArray getRequiredFiles(Request request) {
        return getIncludedFiles(request);
    }

    @PhpFunction(
            sig = "get_cfg_var(string $option): array|string|false",
            effect = {READS_GLOBAL, ENVIRONMENT},
            doc = "A setting as php.ini gives it; the request's defaults here.",
            examples = "get_cfg_var('no such setting') => false")
    static Object getCfgVar(Request request, PhpString option) {
        String value = request.ini().initialValue(option.toString());
        return value == null || !request.spec().ini().containsKey(option.toString()) ? false : PhpString.of(value);
    }

    @PhpFunction(
            sig = "set_time_limit(int $seconds): bool",
            effect = {WRITES_GLOBAL, ENVIRONMENT},
            doc = "Starts counting max_execution_time anew, with another limit.",
            examples = "set_time_limit(30) => true")
    static boolean setTimeLimit(Request request, long seconds) {
        request.ini().set("max_execution_time", Long.toString(seconds));
        return true;
    }

    @PhpFunction(
            sig = "ignore_user_abort(?bool $enable = null): int",
            effect = {READS_GLOBAL, WRITES_GLOBAL, ENVIRONMENT},
            doc = "Whether the request goes on when its client leaves.",
            examples = "ignore_user_abort() => 0")
    static long ignoreUserAbort(Request request, Boolean enable) {
        long before = request.ini().flag("ignore_user_abort") ? 1 : 0;
        if (enable != null) {
            request.ini().set("ignore_user_abort", enable ? "1" : "0");
        }
        return before;
    }
}
