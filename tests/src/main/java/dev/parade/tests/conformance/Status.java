package dev.parade.tests.conformance;

/** How a test ended. */
public enum Status {
    /** Printed what it should. */
    PASS,
    /** Printed something else, or is no valid test. */
    FAIL,
    /** Said itself that it cannot run here, or needs an extension that is missing. */
    SKIP,
    /** Failed as its --XFAIL-- section announces. */
    XFAIL,
    /** Did not end in time. */
    TIMEOUT,
    /** The runtime itself broke: an internal error, a signal, memory or stack gone. */
    CRASH
}
