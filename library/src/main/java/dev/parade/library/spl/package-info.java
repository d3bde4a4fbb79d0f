/** Data structures and iterators of ext/spl; most of its classes are PHP files among the resources. */
package dev.parade.library.spl;
