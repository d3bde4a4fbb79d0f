package dev.parade.catalog;

/**
 * One thing a function can affect or observe beyond its arguments and result. The empty set means: proven pure.
 *
 * <p>Source of the list: the effect model of the analyzer; every builtin declares its own set.
 */
public enum Effect {
    /** Writes to the request's output. */
    OUTPUT,
    /** Reads a global variable or other request-wide table. */
    READS_GLOBAL,
    /** Writes a global variable or other request-wide table. */
    WRITES_GLOBAL,
    /** Reads a static variable or static property. */
    READS_STATIC,
    /** Writes a static variable or static property. */
    WRITES_STATIC,
    /** Reads the file system. */
    READS_FILE,
    /** Writes the file system. */
    WRITES_FILE,
    /** Uses the network. */
    NETWORK,
    /** Uses a database. */
    DATABASE,
    /** Starts, signals or observes processes. */
    PROCESS,
    /** Reads the clock. */
    CLOCK,
    /** Draws from a random source. */
    RANDOM,
    /** Reads or writes ini settings, locale or environment. */
    ENVIRONMENT,
    /** Writes one of its by-reference parameters. */
    WRITES_ARGUMENT,
    /** Writes an object that it did not create. */
    WRITES_OBJECT,
    /** Includes a file. */
    INCLUDES,
    /** Evaluates code made at run time. */
    EVAL,
    /** Ends the request. */
    EXITS,
    /** Suspends the running generator or fiber. */
    SUSPENDS,
    /** Can raise a notice, warning or deprecation. */
    WARNS,
    /** Can throw, argument errors aside. */
    THROWS,
    /** Cannot be known. Never safe. */
    UNKNOWN
}
