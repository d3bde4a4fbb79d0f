/** Generators as objects. */
package dev.parade.library.core.generators;
