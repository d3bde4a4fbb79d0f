/** Conformance with PHP's own tests, differential runs and benchmarks against real PHP, and the project's own rules. */
module dev.parade.tests {
    requires dev.parade.catalog;
    requires dev.parade.parser;
    requires dev.parade.interpreter;
    requires dev.parade.parallel;
    requires dev.parade.workers;
    requires info.picocli;
    requires jdk.management;
    requires jmh.core;
    requires tools.jackson.databind;

    opens dev.parade.tests.bench to
            info.picocli;
    opens dev.parade.tests.conformance to
            info.picocli;
    opens dev.parade.tests.corpus to
            info.picocli;
    opens dev.parade.tests.differential to
            info.picocli;
    opens dev.parade.tests.generate to
            info.picocli;
    opens dev.parade.tests.full to
            info.picocli;
    opens dev.parade.tests.fuzz to
            info.picocli;
}
