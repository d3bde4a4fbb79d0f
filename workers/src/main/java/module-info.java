/** Real PHP: finds it, runs it as worker processes, and gives it the calls that have no implementation here. */
module dev.parade.workers {
    requires transitive dev.parade.interpreter;
    requires msgpack.core;

    exports dev.parade.workers;
    exports dev.parade.workers.process;

    provides dev.parade.interpreter.Delegate with
            dev.parade.workers.delegation.RealPhp;
}
