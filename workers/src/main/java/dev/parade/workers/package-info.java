/** Whole scripts on a real PHP. */
package dev.parade.workers;
