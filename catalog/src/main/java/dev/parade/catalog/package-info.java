/** What a builtin is. */
package dev.parade.catalog;
