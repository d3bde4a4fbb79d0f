/** PHP's functions on arrays (ext/standard/array.c). */
package dev.parade.library.standard.arrays;
