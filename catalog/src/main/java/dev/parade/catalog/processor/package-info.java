/** The annotation processor: declarations in, adapters and tables out. */
package dev.parade.catalog.processor;
