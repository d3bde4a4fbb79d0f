package dev.parade.catalog.processor;

import dev.parade.catalog.Effect;
import dev.parade.catalog.signature.Signature;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/**
 * A checked {@code @PhpFunction} or {@code @PhpMethod}.
 *
 * @param className PHP class; null for a function
 * @param kinds of the Java parameters, in order
 * @param id number in its group
 */
record Declaration(
        ExecutableElement element,
        String className,
        Signature signature,
        Set<Effect> effects,
        List<String> writes,
        List<String> calls,
        List<JavaKind> kinds,
        JavaKind result,
        Texts texts,
        int id) {

    /** The plain members of the annotation. */
    record Texts(
            String doc,
            String partial,
            List<String> examples,
            List<String> aliases,
            boolean inline,
            boolean sharesNothing,
            String since,
            String removed,
            String deprecated,
            String noDiscard,
            String sig) {}

    String displayName() {
        return className == null ? signature.name() : className + "::" + signature.name();
    }
}
