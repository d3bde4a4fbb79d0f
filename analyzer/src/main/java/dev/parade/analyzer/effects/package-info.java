/** Effect facts with their evidence, abstract values and call sites. */
package dev.parade.analyzer.effects;
