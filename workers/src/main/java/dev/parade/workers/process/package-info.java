/** PHP programs on this machine and processes that run them. */
package dev.parade.workers.process;
