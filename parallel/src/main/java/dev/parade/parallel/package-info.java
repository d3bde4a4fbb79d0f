/** The request executor for Java programs: {@link dev.parade.parallel.Parade}. */
package dev.parade.parallel;
