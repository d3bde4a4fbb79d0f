/** ArrayObject and its iterators. */
package dev.parade.library.spl.arrays;
