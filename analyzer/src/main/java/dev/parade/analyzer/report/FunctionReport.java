package dev.parade.analyzer.report;

import java.util.List;

/**
 * What is known about one function.
 *
 * @param name with its namespace; {@code Class::name}, <code>{closure}</code>, <code>{main}</code> for a file's own code,
 *     {@code Class::$property::get} for a hook
 * @param line first line of the declaration
 */
public record FunctionReport(
        String name, String file, int line, Verdict verdict, List<EffectReport> effects, List<Obligation> obligations) {
    public FunctionReport {
        effects = List.copyOf(effects);
        obligations = List.copyOf(obligations);
    }
}
