/** The signature model: what the PHP text in a declaration says, parsed. */
package dev.parade.catalog.signature;
