/** Digests: the functions of PHP's ext/hash, those of ext/standard, and the algorithms that the JDK lacks. */
package dev.parade.library.hash;
