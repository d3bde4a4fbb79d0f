/** Weak references. */
package dev.parade.library.core.weak;
