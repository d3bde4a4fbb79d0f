package dev.parade.interpreter.functions;

import dev.parade.interpreter.values.PhpArray;

/**
 * Named arguments that no parameter has, for a variadic one: travels as the last argument.
 *
 * @param values by name
 */
public record NamedExtras(PhpArray values) {}
