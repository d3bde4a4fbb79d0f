/** PHP's functions on numbers (ext/standard/math.c). */
package dev.parade.library.standard.math;
