package dev.parade.library.mbstring;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.SettingCheck;
import dev.parade.interpreter.errors.ErrorLevel;
import java.util.ArrayList;
import java.util.List;

/** What mbstring says about its settings, when a request starts and when a program changes them. */
public final class MbSettingCheck implements SettingCheck {
    @Override
    public List<String> settings() {
        return List.of(
                "mbstring.detect_order",
                "mbstring.http_input",
                "mbstring.http_output",
                "mbstring.internal_encoding",
                "input_encoding");
    }

    @Override
    public void check(Request request, String setting, String value, Report report) {
        if (setting.equals("input_encoding")) {
            // PHP looks at it twice: for itself, and for mbstring.http_input, which is not set.
            if (!value.isEmpty() && !value.equals("pass") && !isList(request, value, report)) {
                isList(request, value, report);
            }
            return;
        }
        isAccepted(request, setting, value, report);
    }

    /** Whether a setting of mbstring takes a value that a program gives it. */
    public static boolean isAccepted(Request request, String setting, String value, Report report) {
        boolean deprecated = List.of("mbstring.http_input", "mbstring.http_output", "mbstring.internal_encoding")
                .contains(setting);
        if (deprecated) {
            report.say(ErrorLevel.DEPRECATED, "Use of " + setting + " is deprecated");
        }
        switch (setting) {
            case "mbstring.language" -> {
                MbState.of(request).resetLanguage(MbState.findLanguage(value) == null);
                return MbState.findLanguage(value) != null;
            }
            case "mbstring.detect_order" -> {
                return isList(request, value, report);
            }
            case "mbstring.http_input" -> {
                return value.isEmpty() || value.equals("pass") || isList(request, value, report);
            }
            case "mbstring.http_output" -> {
                return value.isEmpty() || value.equals("pass") || MbEncodings.find(upToNull(value)) != null;
            }
            case "mbstring.internal_encoding" -> {
                if (!value.isEmpty() && MbEncodings.find(value) == null) {
                    report.say(ErrorLevel.WARNING, "Unknown encoding \"" + value + "\" in ini setting");
                }
                MbState.of(request).setInternal(null);
                return true;
            }
            default -> {
                return true;
            }
        }
    }

    private static boolean isList(Request request, String value, Report report) {
        String wrong = MbState.of(request).parse(value, new ArrayList<>());
        if (wrong != null) {
            report.say(ErrorLevel.WARNING, "INI setting contains invalid encoding \"" + upToNull(wrong) + "\"");
        }
        return wrong == null;
    }

    /** Where PHP takes a name for one of C's strings. */
    static String upToNull(String name) {
        int end = name.indexOf('\0');
        return end < 0 ? name : name.substring(0, end);
    }
}
