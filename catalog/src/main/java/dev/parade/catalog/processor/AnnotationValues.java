package dev.parade.catalog.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The values written in one annotation; what is absent reads as empty. */
record AnnotationValues(Map<String, Object> values) {

    /** The annotation of this type on the element; null when it has none. */
    static AnnotationValues of(Element element, Class<?> annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            var type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(annotation.getName())) {
                var values = new HashMap<String, Object>();
                mirror.getElementValues()
                        .forEach((member, value) ->
                                values.put(member.getSimpleName().toString(), value.getValue()));
                return new AnnotationValues(values);
            }
        }
        return null;
    }

    boolean has(String member) {
        return values.containsKey(member);
    }

    String text(String member) {
        return values.get(member) instanceof String text ? text : "";
    }

    boolean flag(String member) {
        return Boolean.TRUE.equals(values.get(member));
    }

    /** Strings as they are, enum constants by name. */
    List<String> list(String member) {
        if (!(values.get(member) instanceof List<?> list)) {
            return List.of();
        }
        return list.stream()
                .map(item -> ((AnnotationValue) item).getValue())
                .map(item -> item instanceof VariableElement constant
                        ? constant.getSimpleName().toString()
                        : String.valueOf(item))
                .toList();
    }
}
