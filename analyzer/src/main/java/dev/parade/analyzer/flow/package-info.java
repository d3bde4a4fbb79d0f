/** The walk over one function's body: variables, places, protocols of objects. */
package dev.parade.analyzer.flow;
