/** Source to syntax tree. */
package dev.parade.parser;
