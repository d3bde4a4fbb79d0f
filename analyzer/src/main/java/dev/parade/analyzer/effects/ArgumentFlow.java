package dev.parade.analyzer.effects;

import java.util.Set;

/**
 * An argument at a call site.
 *
 * @param name of a named argument, else null
 * @param written what holds for the caller when the callee writes to it through a reference; empty for its own variable
 */
public record ArgumentFlow(Value value, String name, boolean spread, Set<Fact> written) {}
