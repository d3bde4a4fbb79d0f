package dev.parade.cli;

/** What PHP's command line asks for. */
enum Mode {
    /** Runs the script named first, or the one on standard input when none is. */
    SCRIPT(""),
    /** {@code -r}: runs the code given as an argument. */
    CODE("-r"),
    /** {@code -R} or {@code -F}: runs code or a file for every line of standard input. */
    LINES("-R"),
    /** {@code -l}: checks the syntax only. */
    LINT("-l"),
    /** {@code -s}: prints the source as coloured HTML. */
    HIGHLIGHT("-s"),
    /** {@code -w}: prints the source without comments and white space. */
    STRIP("-w"),
    /** {@code -a}: reads and runs statement by statement. */
    SHELL("-a"),
    /** {@code -i}: everything phpinfo() says. */
    INFO("-i"),
    /** {@code -m}: the extensions. */
    MODULES("-m"),
    /** {@code -v}: the version. */
    VERSION("-v"),
    /** {@code -h}: the options. */
    USAGE("-h"),
    /** {@code --ini}: where settings come from. */
    SETTINGS("--ini"),
    /** {@code --rf}: describes a function. */
    REFLECT_FUNCTION("--rf"),
    /** {@code --rc}: describes a class. */
    REFLECT_CLASS("--rc"),
    /** {@code --re}: describes an extension. */
    REFLECT_EXTENSION("--re"),
    /** {@code --ri}: the settings of an extension. */
    EXTENSION_SETTINGS("--ri");

    private final String option;

    Mode(String option) {
        this.option = option;
    }

    /** The option that asks for it, empty for the default. */
    String option() {
        return option;
    }

    /** Whether two modes given together contradict each other, as in {@code -r CODE -l}. */
    boolean excludes(Mode other) {
        return this != other && runsSource() && other.runsSource();
    }

    /** Whether it is answered without looking at what follows. */
    boolean answersAtOnce() {
        return switch (this) {
            case INFO, MODULES, VERSION, USAGE -> true;
            default -> false;
        };
    }

    private boolean runsSource() {
        return switch (this) {
            case CODE, LINES, LINT, HIGHLIGHT, STRIP, SHELL -> true;
            default -> false;
        };
    }
}
