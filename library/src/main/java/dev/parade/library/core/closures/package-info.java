/** Closures as objects. */
package dev.parade.library.core.closures;
