/** PHP's ext/bcmath: decimal numbers of any length. */
package dev.parade.library.bcmath;
