/** Functions of the engine itself: errors, settings, functions, autoloading, time, headers. */
package dev.parade.library.core;
