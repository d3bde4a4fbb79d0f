/** Exceptions and errors. */
package dev.parade.library.core.throwables;
