/** Output buffers. */
package dev.parade.library.output;
