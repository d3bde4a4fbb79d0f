package dev.parade.catalog.processor;

import dev.parade.catalog.table.ConstantEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Everything declared in one top-level Java class. */
final class GroupModel {
    final TypeElement type;
    final String packageName;
    final int number;
    final List<Declaration> functions = new ArrayList<>();
    final List<Declaration> methods = new ArrayList<>();
    /** Constants whose value only the running JVM knows, by id. */
    final Map<VariableElement, ConstantEntry> dynamicConstants = new LinkedHashMap<>();

    /** Qualified name of the class's hooks; null for none. */
    String hooks;

    GroupModel(TypeElement type, PackageElement packageElement, int number) {
        this.type = type;
        this.packageName = packageElement.getQualifiedName().toString();
        this.number = number;
    }

    String simpleName() {
        return type.getSimpleName().toString();
    }

    String adapterName() {
        return simpleName() + "Builtins";
    }

    String qualifiedAdapterName() {
        return packageName.isEmpty() ? adapterName() : packageName + "." + adapterName();
    }
}
