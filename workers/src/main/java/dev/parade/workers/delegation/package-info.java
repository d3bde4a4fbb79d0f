/** Calls that a real PHP runs for a request. */
package dev.parade.workers.delegation;
