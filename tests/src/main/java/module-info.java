/** Conformance with PHP's own tests, differential runs against real PHP, and the rules of the project itself. */
module dev.parade.tests {
    requires info.picocli;
    requires tools.jackson.databind;

    exports dev.parade.tests.bench;
    exports dev.parade.tests.conformance;
    exports dev.parade.tests.differential;

    opens dev.parade.tests.bench to
            info.picocli;
    opens dev.parade.tests.conformance to
            info.picocli;
    opens dev.parade.tests.differential to
            info.picocli;
}
