/** Iterators made in Java. */
package dev.parade.library.core.iterators;
