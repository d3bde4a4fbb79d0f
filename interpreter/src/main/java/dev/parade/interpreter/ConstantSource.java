package dev.parade.interpreter;

/** Where constants come from whose value belongs to the request, as STDIN; found by the service loader. */
public interface ConstantSource {
    /** The value of a constant of exactly this name, null when this source has none. */
    Object find(Request request, String name);
}
