/** Functions on variables of any type: their types, conversions, dumps and serialised forms. */
package dev.parade.library.standard.variables;
