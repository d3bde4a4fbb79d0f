package dev.parade.interpreter.runtime;

/** What a key into an array is for, which the error about a wrong key says. */
public enum OffsetUse {
    READ,
    WRITE,
    ISSET,
    UNSET
}
