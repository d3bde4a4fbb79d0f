/** Files, streams and directories. */
package dev.parade.library.files;
