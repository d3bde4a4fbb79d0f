package dev.parade.library.core;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.OUTPUT;
import static dev.parade.catalog.Effect.READS_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Ini;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.RequestConstants;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.standard.variables.ReadablePrint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** phpinfo(): what runs here, with which settings. */
final class InfoFunctions {
    /** Settings that are shown as On and Off. */
    private static final Set<String> SWITCHES =
            Set.of(("allow_url_fopen allow_url_include auto_globals_jit display_startup_errors enable_dl"
                            + " enable_post_data_reading expose_php file_uploads html_errors ignore_repeated_errors"
                            + " ignore_repeated_source ignore_user_abort implicit_flush log_errors mail.add_x_header"
                            + " mail.mixed_lf_and_crlf register_argc_argv report_memleaks report_zend_debug short_open_tag"
                            + " xmlrpc_errors zend.detect_unicode zend.enable_gc zend.exception_ignore_args zend.multibyte"
                            + " zend.signal_check pcre.jit assert.active assert.bail assert.exception assert.warning"
                            + " auto_detect_line_endings")
                    .split(" "));

    private static final String LICENSE_TEXT = """
            Parade is free software under the Apache License, Version 2.0; you may obtain a copy at

                https://www.apache.org/licenses/LICENSE-2.0

            It is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND.
            """;

    private InfoFunctions() {}

    @PhpFunction(
            sig = "phpinfo(int $flags = INFO_ALL): true",
            effect = {OUTPUT, READS_GLOBAL, ENVIRONMENT},
            doc = "Writes what runs here, its settings, the environment and the predefined variables.",
            partial = "no credits",
            examples =
                    "(function () { ob_start(); phpinfo(INFO_GENERAL); return str_contains(ob_get_clean(), 'PHP Version'); })() => true")
    static boolean phpinfo(Request request, long flags) {
        InfoTable table = new InfoTable(request);
        table.page(() -> {
            if ((flags & SurroundingsConstants.INFO_GENERAL) != 0) {
                general(request, table);
            }
            if ((flags & SurroundingsConstants.INFO_CONFIGURATION) != 0) {
                table.rule();
                table.section("Configuration");
                settings(request, table, "Core", request.ini().all());
            }
            if ((flags & SurroundingsConstants.INFO_MODULES) != 0) {
                modules(request, table, (flags & SurroundingsConstants.INFO_CONFIGURATION) != 0);
            }
            if ((flags & SurroundingsConstants.INFO_ENVIRONMENT) != 0) {
                table.heading("Environment");
                table.start();
                table.header("Variable", "Value");
                EngineFunctions.currentEnvironment(request)
                        .forEach((name, value) -> table.row(utf8(name), utf8(value)));
                table.end();
            }
            if ((flags & SurroundingsConstants.INFO_VARIABLES) != 0) {
                variables(request, table);
            }
            if ((flags & SurroundingsConstants.INFO_LICENSE) != 0) {
                table.heading("License");
                table.text(LICENSE_TEXT);
            }
        });
        return true;
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static void general(Request request, InfoTable table) {
        boolean cli = request.spec().sapi().equals("cli");
        table.start();
        table.row("PHP Version", RequestConstants.version(request.level()));
        table.end();
        table.start();
        table.row("System", EngineFunctions.system());
        table.row("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        table.row("Server API", cli ? "Command Line Interface" : request.spec().sapi());
        table.row("Virtual Directory Support", "enabled");
        table.row("Configuration File (php.ini) Path", "(none)");
        table.row("Scan this dir for additional .ini files", "(none)");
        table.row("Additional .ini files parsed", "(none)");
        table.row("Debug Build", "no");
        table.row("Thread Safety", "enabled");
        table.row("Zend Signal Handling", "disabled");
        table.row("Zend Memory Manager", "disabled");
        table.row("Zend Multibyte Support", "disabled");
        table.row("IPv6 Support", "enabled");
        table.row("DTrace Support", "disabled");
        table.end();
        table.text("This program runs PHP on the Java virtual machine:\nParade, on the JVM of "
                + System.getProperty("java.vm.vendor") + "\n");
    }

    /** The settings without a dot are the core's, with the zend ones; the others belong to the extension before the dot. */
    private static void settings(Request request, InfoTable table, String module, Map<String, String> all) {
        Map<String, String> own = new TreeMap<>();
        String prefix = module.toLowerCase(java.util.Locale.ROOT) + ".";
        all.forEach((name, value) -> {
            int dot = name.indexOf('.');
            boolean core = dot < 0 || !EngineFunctions.EXTENSIONS.contains(name.substring(0, dot));
            if (module.equals("Core") ? core : name.startsWith(prefix)) {
                own.put(name, value);
            }
        });
        table.heading(module);
        table.start();
        table.row("PHP Version", RequestConstants.version(request.level()));
        table.end();
        if (!own.isEmpty()) {
            Ini ini = request.ini();
            table.start();
            table.header("Directive", "Local Value", "Master Value");
            own.forEach((name, value) -> table.row(name, shown(name, value), shown(name, ini.initialValue(name))));
            table.end();
        }
    }

    private static String shown(String name, String value) {
        if (SWITCHES.contains(name)) {
            return value != null && List.of("1", "on", "yes", "true").contains(value.toLowerCase(java.util.Locale.ROOT))
                    ? "On"
                    : "Off";
        }
        return value == null || value.isEmpty() ? "no value" : utf8(value);
    }

    private static void modules(Request request, InfoTable table, boolean coreIsShown) {
        if (!coreIsShown) {
            settings(request, table, "Core", request.ini().all());
        }
        EngineFunctions.extensionNames()
                .filter(name -> !name.equals("Core"))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .forEach(name -> settings(request, table, name, request.ini().all()));
    }

    private static void variables(Request request, InfoTable table) {
        table.heading("PHP Variables");
        table.start();
        table.header("Variable", "Value");
        for (String global : List.of("_REQUEST", "_GET", "_POST", "_FILES", "_COOKIE", "_SERVER", "_ENV")) {
            if (request.global(global).get() instanceof PhpArray array) {
                for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
                    PhpString value = new ReadablePrint(request).print(array.valueAt(p));
                    table.row("$" + global + "['" + utf8(array.keyAt(p).toString()) + "']", utf8(value.toString()));
                }
            }
        }
        table.end();
    }
}
