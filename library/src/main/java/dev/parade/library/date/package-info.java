/** Dates and times. */
package dev.parade.library.date;
