/** Exceptions for programs to throw. */
package dev.parade.library.spl.exceptions;
