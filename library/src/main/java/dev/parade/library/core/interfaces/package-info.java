/** Interfaces that the engine knows. */
package dev.parade.library.core.interfaces;
