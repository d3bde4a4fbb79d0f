/** From a call to what it can run, and the effects of callees carried to callers. */
package dev.parade.analyzer.calls;
