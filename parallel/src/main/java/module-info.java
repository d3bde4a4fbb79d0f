/** Runs requests for Java programs, and array functions on all cores. */
module dev.parade.parallel {
    requires transitive dev.parade.interpreter;
    requires dev.parade.analyzer;

    exports dev.parade.parallel;

    provides dev.parade.interpreter.BulkCalls with
            dev.parade.parallel.ParallelArrays;
}
