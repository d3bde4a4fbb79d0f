package dev.parade.cli;

import dev.parade.interpreter.IniValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * PHP's command line, understood: {@code [options] [-f] FILE [--] [args...]} and its other forms.
 *
 * @param mode what to do
 * @param file the script; null when it comes from standard input or from {@code code}
 * @param code the code of {@code -r} or {@code -R}, or the name after {@code --rf} and its kin; null when absent
 * @param beginCode the code of {@code -B}, null when absent
 * @param endCode the code of {@code -E}, null when absent
 * @param arguments what the script finds behind its own name in {@code $argv}
 * @param settings ini settings of {@code -d}, in order; a name without a value is "1"
 * @param settingsFile the php.ini to read first, or its folder, of {@code -c} or PHPRC; null for none
 * @param extra Parade's own options
 */
record PhpArguments(
        Mode mode,
        String file,
        String code,
        String beginCode,
        String endCode,
        List<String> arguments,
        Map<String, String> settings,
        String settingsFile,
        RunOptions extra) {

    private static final Map<String, Character> LONG_OPTIONS = Map.ofEntries(
            Map.entry("interactive", 'a'),
            Map.entry("process-begin", 'B'),
            Map.entry("no-chdir", 'C'),
            Map.entry("php-ini", 'c'),
            Map.entry("define", 'd'),
            Map.entry("process-end", 'E'),
            Map.entry("profile-info", 'e'),
            Map.entry("process-file", 'F'),
            Map.entry("file", 'f'),
            Map.entry("help", 'h'),
            Map.entry("info", 'i'),
            Map.entry("syntax-check", 'l'),
            Map.entry("modules", 'm'),
            Map.entry("no-php-ini", 'n'),
            Map.entry("no-header", 'q'),
            Map.entry("process-code", 'R'),
            Map.entry("hide-args", 'H'),
            Map.entry("run", 'r'),
            Map.entry("syntax-highlight", 's'),
            Map.entry("syntax-highlighting", 's'),
            Map.entry("strip", 'w'),
            Map.entry("usage", '?'),
            Map.entry("version", 'v'));

    private static final String FLAGS = "aCehilmnqHsw?v";
    private static final String WITH_VALUE = "BcdEFfRrz";

    /**
     * Parses what follows the program's name.
     *
     * @throws CommandLineException in PHP's words, if an option is unknown or lacks its value
     */
    static PhpArguments parse(List<String> words) throws CommandLineException {
        return new Parser(words).parse();
    }

    private static final class Parser {
        private final List<String> words;
        private final Map<String, String> settings = new LinkedHashMap<>();
        private final List<String> arguments = new ArrayList<>();
        private Mode mode = Mode.SCRIPT;
        private String file;
        private String code;
        private String beginCode;
        private String endCode;
        private String level = RunOptions.DEFAULT.level();
        private RunOptions.Parallel parallel = RunOptions.DEFAULT.parallel();
        private boolean report;
        private RunOptions.Delegate delegate = RunOptions.DEFAULT.delegate();
        private Duration delegateTimeout = RunOptions.DEFAULT.delegateTimeout();
        private boolean delegateReport;
        private String dap;
        private String settingsFile = System.getenv("PHPRC");
        private boolean fileNamed;
        private int next;

        Parser(List<String> words) {
            this.words = words;
        }

        PhpArguments parse() throws CommandLineException {
            while (next < words.size()) {
                String word = words.get(next);
                if (word.length() < 2 || word.charAt(0) != '-') {
                    break;
                }
                next++;
                if (word.equals("--")) {
                    return finished(false);
                }
                if (word.startsWith("--")) {
                    longOption(word.substring(2));
                } else {
                    shortOptions(word);
                }
            }
            return finished(true);
        }

        private PhpArguments finished(boolean mayNameScript) throws CommandLineException {
            if (mode == Mode.CODE && fileNamed) {
                throw conflict();
            }
            boolean readsFile =
                    mode == Mode.SCRIPT || mode == Mode.LINT || mode == Mode.HIGHLIGHT || mode == Mode.STRIP;
            if (file == null && mayNameScript && readsFile && next < words.size()) {
                file = words.get(next++);
                // What follows the script is the script's, a "--" included.
            }
            arguments.addAll(words.subList(next, words.size()));
            RunOptions extra = new RunOptions(level, parallel, report, delegate, delegateTimeout, delegateReport, dap);
            settings.replaceAll((name, written) -> IniValue.ofOption(written, extra.levelNumber()));
            return new PhpArguments(
                    mode, file, code, beginCode, endCode, List.copyOf(arguments), settings, settingsFile, extra);
        }

        private void longOption(String text) throws CommandLineException {
            int equals = text.indexOf('=');
            String name = equals < 0 ? text : text.substring(0, equals);
            String attached = equals < 0 ? null : text.substring(equals + 1);
            switch (name) {
                case "level" -> level = RunOptions.level(value(name, attached));
                case "parallel" -> parallel = RunOptions.parallel(value(name, attached));
                case "parallel-report" -> report = true;
                case "delegate" -> delegate = RunOptions.delegate(value(name, attached));
                case "delegate-timeout" -> delegateTimeout = RunOptions.seconds(name, value(name, attached));
                case "delegate-report" -> delegateReport = true;
                case "dap" -> dap = RunOptions.dap(attached);
                case "rf" -> reflect(Mode.REFLECT_FUNCTION, value(name, attached));
                case "rc" -> reflect(Mode.REFLECT_CLASS, value(name, attached));
                case "re" -> reflect(Mode.REFLECT_EXTENSION, value(name, attached));
                case "ri" -> reflect(Mode.EXTENSION_SETTINGS, value(name, attached));
                case "ini" -> choose(Mode.SETTINGS);
                default -> {
                    Character letter = LONG_OPTIONS.get(name);
                    if (letter == null) {
                        throw error(3, "option not found --" + name);
                    }
                    if (WITH_VALUE.indexOf(letter) >= 0) {
                        valued(letter, value(name, attached));
                    } else {
                        flag(letter);
                    }
                }
            }
        }

        private void shortOptions(String word) throws CommandLineException {
            for (int i = 1; i < word.length(); i++) {
                char letter = word.charAt(i);
                if (FLAGS.indexOf(letter) >= 0) {
                    flag(letter);
                } else if (WITH_VALUE.indexOf(letter) >= 0) {
                    String rest = word.substring(i + 1);
                    // PHP takes "-d=x" for "-dx".
                    valued(
                            letter,
                            value(
                                    "" + letter,
                                    rest.isEmpty() ? null : rest.startsWith("=") ? rest.substring(1) : rest));
                    return;
                } else {
                    throw error(i + 1, "option not found " + letter);
                }
            }
        }

        private String value(String option, String attached) throws CommandLineException {
            if (attached != null) {
                return attached;
            }
            if (next >= words.size()) {
                throw error(2, "no argument for option " + option);
            }
            return words.get(next++);
        }

        private void flag(char letter) throws CommandLineException {
            switch (letter) {
                case 'a' -> choose(Mode.SHELL);
                case 'h', '?' -> choose(Mode.USAGE);
                case 'i' -> choose(Mode.INFO);
                case 'l' -> choose(Mode.LINT);
                case 'm' -> choose(Mode.MODULES);
                case 's' -> choose(Mode.HIGHLIGHT);
                case 'w' -> choose(Mode.STRIP);
                case 'v' -> choose(Mode.VERSION);
                case 'n' -> settingsFile = null;
                default -> {
                    // -C, -e, -q and -H change nothing here.
                }
            }
        }

        private void valued(char letter, String value) throws CommandLineException {
            switch (letter) {
                case 'B' -> {
                    choose(Mode.LINES);
                    beginCode = value;
                }
                case 'E' -> {
                    choose(Mode.LINES);
                    endCode = value;
                }
                case 'R' -> {
                    choose(Mode.LINES);
                    code = value;
                }
                case 'F' -> {
                    choose(Mode.LINES);
                    file = value;
                }
                case 'r' -> {
                    choose(Mode.CODE);
                    code = value;
                }
                case 'f' -> {
                    file = value;
                    fileNamed = true;
                }
                case 'z' -> throw new CommandLineException("Zend extensions cannot be loaded: " + value, false);
                case 'd' -> define(value);
                default -> settingsFile = value;
            }
        }

        private void define(String setting) {
            int equals = setting.indexOf('=');
            if (equals < 0) {
                settings.put(setting, "1");
            } else {
                settings.put(setting.substring(0, equals).strip(), setting.substring(equals + 1));
            }
        }

        private void reflect(Mode wanted, String name) throws CommandLineException {
            choose(wanted);
            code = name;
        }

        private void choose(Mode wanted) throws CommandLineException {
            if (mode.excludes(wanted)) {
                throw conflict();
            }
            // The first of -h, -v, -m and -i wins, as the first one is answered at once.
            if (mode == Mode.SCRIPT || !mode.answersAtOnce()) {
                mode = wanted;
            }
        }

        private static CommandLineException conflict() {
            return new CommandLineException("Either execute direct code, process stdin or use a file.", false);
        }

        private CommandLineException error(int character, String message) {
            return new CommandLineException(
                    String.format(Locale.ROOT, "Error in argument %d, char %d: %s", next, character, message), true);
        }
    }
}
