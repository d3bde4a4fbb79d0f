package dev.parade.interpreter.classes;

import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.parser.ast.ClassBody;
import java.util.ArrayList;
import java.util.List;

/** Builds linked classes, member by member. */
public final class LinkedClass {
    private LinkedClass() {}

    /** A class under construction. */
    public static final class Builder {
        private final PhpClass c;
        private final List<PropertyInfo> slots = new ArrayList<>();
        private int statics;
        private boolean inheritedDynamic;

        public Builder(
                String name,
                PhpClass.Kind kind,
                int flags,
                PhpClass parent,
                List<PhpClass> interfaces,
                List<PhpClass> traits,
                int index,
                String file,
                ClassBody declaration) {
            c = new PhpClass(name, kind, flags, parent, interfaces, traits, index, file, declaration);
        }

        /** The class, to refer to; not complete yet. */
        public PhpClass phpClass() {
            return c;
        }

        /** Takes the parent's members over. */
        public void inherit() {
            PhpClass parent = c.parent();
            if (parent == null) {
                return;
            }
            for (PropertyInfo p : parent.slots) {
                slots.add(p);
            }
            c.properties.putAll(parent.properties);
            c.staticProperties.putAll(parent.staticProperties);
            c.methods.putAll(parent.methods);
            c.constants.putAll(parent.constants);
            c.constants.values().removeIf(ConstantInfo::isPrivate);
            c.constructor = parent.constructor;
            c.builtin = parent.builtin;
            c.enumBackingType = parent.enumBackingType;
            inheritedDynamic = parent.allowsDynamic;
            c.forbidsDynamic = parent.forbidsDynamic;
            c.uncloneable = parent.uncloneable;
            c.unserializable = parent.unserializable;
        }

        /** Takes an interface's constants and abstract methods over. */
        public void inheritInterface(PhpClass i) {
            i.constants.forEach((name, k) -> c.constants.putIfAbsent(name, k));
            i.methods.forEach((name, m) -> c.methods.putIfAbsent(name, m));
            i.properties.forEach((name, p) -> {
                if (!c.properties.containsKey(name) && c.kind() == PhpClass.Kind.INTERFACE) {
                    c.properties.put(name, p);
                }
            });
        }

        /** A place among the values a request keeps for the class. */
        public int nextStatic() {
            return statics++;
        }

        /** Adds a constant or case. */
        public void constant(ConstantInfo k) {
            c.constants.remove(k.name());
            c.constants.put(k.name(), k);
        }

        /** Adds a property; it takes the slot of an inherited one that it overrides. */
        public PropertyInfo property(String name, int flags, TypeConstraint type, PropertyDeclaration declaration) {
            if ((flags & Modifiers.STATIC) != 0) {
                PropertyInfo old = c.staticProperties.get(name);
                PhpClass prototype = old != null && !old.isPrivate() ? old.prototypeClass() : c;
                PropertyInfo info = new PropertyInfo(name, c, prototype, flags, nextStatic(), type, declaration);
                c.staticProperties.remove(name);
                c.staticProperties.put(name, info);
                return info;
            }
            PropertyInfo old = c.properties.get(name);
            boolean overrides = old != null && !old.isPrivate();
            if (old != null && old.declaringClass() == c) {
                overrides = true;
            }
            int slot = overrides && old.slot() >= 0 ? old.slot() : slots.size();
            PhpClass prototype = overrides && old.declaringClass() != c ? old.prototypeClass() : c;
            PropertyDeclaration d = declaration;
            if (overrides && old.declaringClass() != c && (flags & ~old.flags() & Modifiers.VIRTUAL) != 0) {
                // Hooks that do not use the property get what the parent has behind it.
                flags &= ~Modifiers.VIRTUAL;
            }
            if (overrides && old.declaration() != null && old.declaringClass() != c) {
                // A hook that the child leaves out is the parent's.
                PropertyDeclaration p = old.declaration();
                // What is stored can be read and written, so that abstract hooks are met by it.
                boolean stored = (flags & old.flags() & Modifiers.VIRTUAL) == 0;
                boolean takesGet = d.getHook() == null
                        && p.getHook() != null
                        && !(p.getHook().isAbstract() && stored);
                boolean takesSet = d.setHook() == null
                        && p.setHook() != null
                        && !(p.setHook().isAbstract() && stored && (flags & Modifiers.READONLY) == 0);
                if (takesGet || takesSet) {
                    d = new PropertyDeclaration(
                            d.defaultValue(),
                            takesGet ? p.getHook() : d.getHook(),
                            takesSet ? p.setHook() : d.setHook(),
                            d.attributes(),
                            d.docComment(),
                            d.line());
                    flags |= Modifiers.HOOKED;
                    if ((old.flags() & Modifiers.VIRTUAL) == 0) {
                        flags &= ~Modifiers.VIRTUAL;
                    }
                }
            }
            PropertyInfo info = new PropertyInfo(name, c, prototype, flags, slot, type, d);
            if (slot == slots.size()) {
                slots.add(info);
                c.properties.remove(name);
            } else {
                slots.set(slot, info);
            }
            c.properties.put(name, info);
            return info;
        }

        /** Adds a method. */
        public MethodInfo method(String name, int flags, PhpFunction function) {
            String lower = PhpClass.lower(name);
            MethodInfo old = c.methods.get(lower);
            PhpClass prototype =
                    old != null && !old.isPrivate() && !lower.equals("__construct") ? old.prototypeClass() : c;
            MethodInfo info = new MethodInfo(name, c, prototype, flags, function);
            c.methods.remove(lower);
            c.methods.put(lower, info);
            return info;
        }

        /** Sets the type behind an enum. */
        public void enumBacking(TypeConstraint type) {
            c.enumBackingType = type;
        }

        /** Notes the file of the declaration. */
        public void unit(SourceUnit unit) {
            c.unit = unit;
        }

        /** Sets the Java side. */
        public void builtin(BuiltinClass builtin) {
            c.builtin = builtin;
        }

        /** Objects of the class take no properties that are not declared. */
        public void forbidDynamicProperties() {
            c.forbidsDynamic = true;
        }

        /** Objects of the class and of its subclasses cannot be cloned. */
        public void forbidClone() {
            c.uncloneable = true;
        }

        /** Objects of the class and of its subclasses cannot be serialized. */
        public void forbidSerialization() {
            c.unserializable = true;
        }

        /** Completes the class. */
        public PhpClass finish(boolean allowDynamic) {
            c.slots = slots.toArray(PropertyInfo[]::new);
            c.staticsCount = statics;
            c.allowsDynamic = allowDynamic || inheritedDynamic || c.lowerName().equals("stdclass");
            MethodInfo constructor = c.methods.get("__construct");
            c.constructor = constructor;
            c.destructor = c.methods.get("__destruct");
            c.cloneMethod = c.methods.get("__clone");
            c.getter = c.methods.get("__get");
            c.setter = c.methods.get("__set");
            c.issetter = c.methods.get("__isset");
            c.unsetter = c.methods.get("__unset");
            c.caller = c.methods.get("__call");
            c.staticCaller = c.methods.get("__callstatic");
            c.stringifier = c.methods.get("__tostring");
            c.invoker = c.methods.get("__invoke");
            return c;
        }
    }
}
