package dev.parade.tests.conformance;

/** Something that runs PHP scripts. Used by several threads at a time. */
public interface ScriptRunner extends AutoCloseable {
    /** Runs one script in a process or request of its own. Never throws for what the script does. */
    ScriptResult run(ScriptSpec script) throws InterruptedException;

    /** The command that starts the same PHP from outside, for tests that call it; "" if there is none. */
    String executable();

    @Override
    default void close() {}
}
