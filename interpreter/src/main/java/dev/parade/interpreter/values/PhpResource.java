package dev.parade.interpreter.values;

/** A resource: a handle to something outside PHP, such as an open stream. */
public interface PhpResource {
    /** The number in {@code Resource id #n}. */
    long id();

    /** What it is a handle to: {@code stream}, {@code stream-context}. */
    String resourceType();

    /** False once it has been closed: its type is {@code resource (closed)} then. */
    boolean isOpen();
}
