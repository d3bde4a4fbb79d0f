package dev.parade.catalog.processor;

import dev.parade.catalog.Effect;
import dev.parade.catalog.signature.Parameter;
import dev.parade.catalog.signature.Signature;
import dev.parade.catalog.signature.SignatureParser;
import dev.parade.catalog.signature.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** Reads one annotated method and checks the signature against the Java method. */
final class DeclarationReader {
    /** A declaration is wrong; the message says how. */
    static final class Mistake extends Exception {
        private static final long serialVersionUID = 1L;

        Mistake(String message) {
            super(message);
        }
    }

    private final ExecutableElement element;
    private final AnnotationValues values;
    private final String className;
    private final int id;

    DeclarationReader(ExecutableElement element, AnnotationValues values, String className, int id) {
        this.element = element;
        this.values = values;
        this.className = className;
        this.id = id;
    }

    Declaration read() throws Mistake {
        Signature signature;
        try {
            signature = SignatureParser.signature(values.text("sig"));
        } catch (IllegalArgumentException unparsable) {
            throw new Mistake(unparsable.getMessage());
        }
        check(!element.getModifiers().contains(Modifier.PRIVATE), "the method is private");
        check(element.getModifiers().contains(Modifier.STATIC), "the method is not static");
        check(values.has("effect"), "effect is missing: {} says proven pure");
        check(!values.text("doc").isBlank(), "doc is empty");
        for (String example : values.list("examples")) {
            check(example.contains("=>"), "example without =>: " + example);
        }
        List<JavaKind> kinds = kinds();
        checkParameters(signature, kinds);
        JavaKind result = JavaKind.of(element.getReturnType().toString());
        check(result != null, "result type " + element.getReturnType() + " is not supported");
        String mismatch = result.resultMismatch(signature.returnType());
        check(mismatch == null, "result: " + mismatch);
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        values.list("effect").forEach(name -> effects.add(Effect.valueOf(name)));
        List<String> writes = writes(signature);
        if (!writes.isEmpty()) {
            effects.add(Effect.WRITES_ARGUMENT);
        }
        List<String> calls = calls(signature);
        check(
                !values.flag("sharesNothing") || effects.isEmpty() && calls.isEmpty(),
                "sharesNothing is for functions without effects");
        return new Declaration(element, className, signature, effects, writes, calls, kinds, result, texts(), id);
    }

    private static void check(boolean holds, String message) throws Mistake {
        if (!holds) {
            throw new Mistake(message);
        }
    }

    private List<JavaKind> kinds() throws Mistake {
        var kinds = new ArrayList<JavaKind>();
        for (VariableElement parameter : element.getParameters()) {
            JavaKind kind = JavaKind.of(parameter.asType().toString().replace("...", "[]"));
            check(kind != null, "Java parameter type " + parameter.asType() + " is not supported");
            kinds.add(kind);
        }
        return kinds;
    }

    private void checkParameters(Signature signature, List<JavaKind> kinds) throws Mistake {
        int position = 0;
        for (int i = 0; i < kinds.size(); i++) {
            JavaKind kind = kinds.get(i);
            if (i == 0 && className != null) {
                JavaKind receiver = signature.isStatic() ? JavaKind.CLASS : JavaKind.OBJECT;
                check(kind == receiver, "the first Java parameter of a method must be " + receiver.javaName);
            } else if (!kind.injected()) {
                check(
                        position < signature.parameters().size(),
                        "arity mismatch: the Java method has more parameters than sig");
                checkParameter(signature, position, kind);
                position++;
            }
        }
        check(className == null || !kinds.isEmpty(), "a method takes PhpObject self first, or PhpClass when static");
        check(
                position == signature.parameters().size(),
                "arity mismatch: sig has " + signature.parameters().size() + " parameters, the Java method "
                        + position);
    }

    private static void checkParameter(Signature signature, int position, JavaKind kind) throws Mistake {
        Parameter parameter = signature.parameters().get(position);
        String where = "parameter $" + parameter.name() + ": ";
        check(parameter.variadic() == kind.rest(), where + "a variadic parameter needs an array and only that");
        check(
                !parameter.variadic() || position == signature.parameters().size() - 1,
                where + "only the last parameter can be variadic");
        boolean reference = kind == JavaKind.REFERENCE || kind == JavaKind.REST_REFERENCES;
        switch (parameter.passing()) {
            case VALUE -> check(!reference, where + "PhpReference needs & in sig");
            case REFERENCE -> check(reference, where + "& needs PhpReference");
            case PREFER_REFERENCE ->
                check(kind == JavaKind.ANY || kind == JavaKind.REST, where + "&? needs Object or Object[]");
        }
        if (!reference) {
            String mismatch = kind.mismatch(parameter.type());
            check(mismatch == null, where + mismatch);
        }
        if (parameter.defaultText() != null && parameter.defaultText().equals("UNKNOWN")) {
            check(!kind.primitive(), where + kind.javaName + " cannot be absent");
        }
    }

    /** The named ones, or every by-reference parameter when none is named: leaving it out is the unsafe mistake. */
    private List<String> writes(Signature signature) throws Mistake {
        List<String> named = values.list("writes");
        for (String name : named) {
            int index = signature.indexOf(name);
            check(index >= 0, "writes names $" + name + ", which sig does not have");
            check(signature.parameters().get(index).byRef(), "writes names $" + name + ", which is not by reference");
        }
        return named.isEmpty()
                ? signature.parameters().stream()
                        .filter(Parameter::byRef)
                        .map(Parameter::name)
                        .toList()
                : named;
    }

    /** The named ones and every parameter of type callable. */
    private List<String> calls(Signature signature) throws Mistake {
        var names = new LinkedHashSet<String>();
        for (String name : values.list("calls")) {
            check(signature.indexOf(name) >= 0, "calls names $" + name + ", which sig does not have");
            names.add(name);
        }
        for (Parameter parameter : signature.parameters()) {
            if (parameter.type().has(Type.CALLABLE)) {
                names.add(parameter.name());
            }
        }
        return List.copyOf(names);
    }

    private Declaration.Texts texts() {
        return new Declaration.Texts(
                values.text("doc"),
                values.text("partial"),
                values.list("examples"),
                values.list("aliases"),
                values.flag("inline"),
                values.flag("sharesNothing"),
                values.text("since"),
                values.text("removed"),
                values.text("deprecated"),
                values.text("noDiscard"),
                values.text("sig"));
    }
}
