/** Closures and generators as objects. */
package dev.parade.library.core.closures;
