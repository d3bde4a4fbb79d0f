package dev.parade.catalog.processor;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpConstant;
import dev.parade.catalog.PhpFunction;
import dev.parade.catalog.PhpMethod;
import dev.parade.catalog.processor.DeclarationReader.Mistake;
import dev.parade.catalog.signature.ClassSignature;
import dev.parade.catalog.signature.SignatureParser;
import dev.parade.catalog.table.ClassEntry;
import dev.parade.catalog.table.ConstantEntry;
import dev.parade.catalog.table.FunctionEntry;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;

/**
 * Turns the declarations of a module into one adapter class per declaring class, a table of all of them and the class
 * that opens it. Whatever in a declaration does not fit is a compile error that names the builtin.
 */
public final class BuiltinProcessor extends AbstractProcessor {
    private final Map<TypeElement, GroupModel> groups = new LinkedHashMap<>();
    private final KnownConstants constants = new KnownConstants();
    private final Set<String> keys = new HashSet<>();
    private final Map<TypeElement, ClassSignature> classes = new HashMap<>();
    private boolean failed;
    private boolean done;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(
                PhpFunction.class.getName(),
                PhpMethod.class.getName(),
                PhpClass.class.getName(),
                PhpConstant.class.getName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (annotations.isEmpty() || done) {
            return false;
        }
        done = true;
        List<TypeElement> types = declaringTypes(round);
        if (types.isEmpty()) {
            return false;
        }
        for (TypeElement type : types) {
            var packageElement = processingEnv.getElementUtils().getPackageOf(type);
            groups.put(type, new GroupModel(type, packageElement, groups.size()));
        }
        var index = new IndexWriter(processingEnv.getFiler(), indexPackage(types));
        types.forEach(type -> readConstants(type, index));
        types.forEach(this::readClassHead);
        types.forEach(this::readMethods);
        types.forEach(type -> readClass(type, index));
        if (failed) {
            return false;
        }
        try {
            write(index);
        } catch (IOException unwritable) {
            error(types.get(0), unwritable.toString());
        }
        return false;
    }

    /** Top-level types with annotated members, by name, so that the output does not depend on the order of files. */
    private List<TypeElement> declaringTypes(RoundEnvironment round) {
        var types = new TreeSet<TypeElement>(
                Comparator.comparing(type -> type.getQualifiedName().toString()));
        for (var annotation : List.of(PhpFunction.class, PhpMethod.class, PhpClass.class, PhpConstant.class)) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                Element owner = annotation == PhpClass.class ? element : element.getEnclosingElement();
                if (owner instanceof TypeElement type && type.getNestingKind() == NestingKind.TOP_LEVEL) {
                    types.add(type);
                } else {
                    error(element, "builtins are declared in top-level classes");
                }
            }
        }
        return new ArrayList<>(types);
    }

    /** The module's own name, or in a module without name the package that all declaring classes share. */
    private String indexPackage(List<TypeElement> types) {
        var module = processingEnv.getElementUtils().getModuleOf(types.get(0));
        if (module != null && !module.isUnnamed()) {
            return module.getQualifiedName().toString();
        }
        String shared = null;
        for (GroupModel group : groups.values()) {
            String name = group.packageName;
            while (shared != null && !(name + ".").startsWith(shared + ".")) {
                shared = shared.contains(".") ? shared.substring(0, shared.lastIndexOf('.')) : "";
                if (shared.isEmpty()) {
                    return "";
                }
            }
            shared = shared == null ? name : shared;
        }
        return shared;
    }

    private void readConstants(TypeElement type, IndexWriter index) {
        GroupModel group = groups.get(type);
        for (Element member : type.getEnclosedElements()) {
            AnnotationValues values = AnnotationValues.of(member, PhpConstant.class);
            if (values == null || !(member instanceof VariableElement field)) {
                continue;
            }
            String name = values.text("name");
            Object value = constantValue(field);
            if (!keys.add(ConstantEntry.key(name))) {
                error(field, name + ": declared twice");
            }
            if (value == null && !isConstantType(field)) {
                error(field, name + ": a constant is a long, double, boolean or String");
            } else if (value == null) {
                var entry = new ConstantEntry(
                        name,
                        null,
                        group.number,
                        group.dynamicConstants.size(),
                        values.text("since"),
                        values.text("deprecated"));
                group.dynamicConstants.put(field, entry);
                index.add(entry);
            } else {
                constants.declare(name, value);
                index.add(new ConstantEntry(
                        name, value, group.number, 0, values.text("since"), values.text("deprecated")));
            }
        }
    }

    private void readClassHead(TypeElement type) {
        AnnotationValues values = AnnotationValues.of(type, PhpClass.class);
        if (values == null) {
            return;
        }
        try {
            ClassSignature head = SignatureParser.classHead(values.text("sig"));
            classes.put(type, head);
            for (String text : values.list("constants")) {
                var constant = SignatureParser.constant(text);
                Object value = constant.value().evaluate(name -> {
                    boolean own = name.startsWith("self::");
                    return constants.value(own ? head.name() + name.substring(4) : name);
                });
                constants.declare(head.name() + "::" + constant.name(), value);
            }
        } catch (IllegalArgumentException wrong) {
            error(type, wrong.getMessage());
        }
    }

    private static boolean isConstantType(VariableElement field) {
        return Set.of("long", "double", "boolean", "java.lang.String")
                .contains(field.asType().toString());
    }

    private static Object constantValue(VariableElement field) {
        return switch (field.getConstantValue()) {
            case Integer number -> number.longValue();
            case Long number -> number;
            case Double number -> number;
            case Boolean bool -> bool;
            case String text -> text;
            case null, default -> null;
        };
    }

    private void readMethods(TypeElement type) {
        GroupModel group = groups.get(type);
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() != ElementKind.METHOD) {
                continue;
            }
            var method = (ExecutableElement) member;
            AnnotationValues function = AnnotationValues.of(method, PhpFunction.class);
            if (function != null) {
                read(method, function, null, group.functions);
            }
            AnnotationValues declared = AnnotationValues.of(method, PhpMethod.class);
            if (declared != null && !classes.containsKey(type)) {
                error(method, declared.text("sig") + ": the enclosing class has no (valid) @PhpClass");
            } else if (declared != null) {
                read(method, declared, classes.get(type).name(), group.methods);
            }
        }
    }

    private void read(
            ExecutableElement method, AnnotationValues values, String className, List<Declaration> declarations) {
        try {
            Declaration declaration = new DeclarationReader(method, values, className, declarations.size()).read();
            declarations.add(declaration);
            var names = new ArrayList<>(declaration.texts().aliases());
            names.add(declaration.signature().name());
            for (String name : names) {
                if (!keys.add(FunctionEntry.key(className, name))) {
                    error(method, name + ": declared twice");
                }
            }
        } catch (Mistake mistake) {
            error(method, values.text("sig") + ": " + mistake.getMessage());
        }
    }

    private void readClass(TypeElement type, IndexWriter index) {
        AnnotationValues values = AnnotationValues.of(type, PhpClass.class);
        ClassSignature head = classes.get(type);
        if (values == null || head == null) {
            return;
        }
        GroupModel group = groups.get(type);
        group.hooks = values.values().get("hooks") instanceof TypeMirror hooks ? hooks.toString() : null;
        if (!keys.add(ClassEntry.key(head.name()))) {
            error(type, head.name() + ": declared twice");
        }
        var order = new ArrayList<String>();
        for (Declaration method : group.methods) {
            order.add(method.signature().name());
            order.addAll(method.texts().aliases());
        }
        var entry = new ClassEntry(
                head.name(),
                group.number,
                values.text("since"),
                values.text("removed"),
                values.text("partial"),
                values.list("attributes"),
                values.text("sig"),
                values.list("properties"),
                values.list("constants"),
                values.list("abstracts"),
                order);
        try {
            entry.properties();
            entry.abstracts();
            index.add(entry, type.getQualifiedName().toString(), values.text("doc"));
        } catch (IllegalArgumentException wrong) {
            error(type, head.name() + ": " + wrong.getMessage());
        }
    }

    private void write(IndexWriter index) throws IOException {
        for (GroupModel group : groups.values()) {
            group.functions.forEach(declaration -> index.add(group, declaration));
            group.methods.forEach(declaration -> index.add(group, declaration));
            String source;
            try {
                source = new AdapterWriter(group, constants).write();
            } catch (IllegalArgumentException wrong) {
                error(group.type, wrong.getMessage());
                continue;
            }
            try (Writer writer = processingEnv
                    .getFiler()
                    .createSourceFile(group.qualifiedAdapterName(), group.type)
                    .openWriter()) {
                writer.write(source);
            }
        }
        if (!failed) {
            index.write(List.copyOf(groups.values()));
        }
    }

    private void error(Element element, String message) {
        failed = true;
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
    }
}
