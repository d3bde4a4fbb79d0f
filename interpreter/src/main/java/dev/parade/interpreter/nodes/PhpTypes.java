package dev.parade.interpreter.nodes;

import com.oracle.truffle.api.dsl.TypeSystem;

/** The types that travel unboxed between nodes. */
@TypeSystem({long.class, double.class, boolean.class})
public abstract class PhpTypes {}
