/** Fibers. */
package dev.parade.library.core.fibers;
