package dev.parade.interpreter.translate;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.parser.ast.Name;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a type may stand in the place of another, as far as the classes that they name are known. No class is loaded for
 * an answer: those that are missing are noted, so that it can be asked again.
 */
final class Variance {
    /** An answer. */
    enum Status {
        SUCCESS,
        /** Not so, but PHP lets it pass for now. */
        WARNING,
        ERROR,
        /** It depends on classes that are not there. */
        UNRESOLVED
    }

    /** Resources have no type of their own, but {@code mixed} has them. */
    private static final int RESOURCE = 1 << 20;

    private static final String[] TRAVERSABLE = {"Traversable"};

    private final Request request;
    private final PhpClass linking;
    private final Set<String> missing = new LinkedHashSet<>();

    /** Answers for a class that is being linked: it is there already. */
    Variance(Request request, PhpClass linking) {
        this.request = request;
        this.linking = linking;
    }

    /** Classes without which an answer could not be given, in the order in which they were met. */
    Set<String> missing() {
        return missing;
    }

    /** Whether every value of {@code a} is one of {@code b}. */
    Status subtype(TypeConstraint a, TypeConstraint b) {
        int own = builtins(a);
        int wanted = builtins(b);
        if (wanted == (TypeConstraint.MIXED | RESOURCE) && (own & TypeConstraint.VOID) == 0) {
            return Status.SUCCESS;
        }
        int added = own & ~wanted;
        if ((added & TypeConstraint.STATIC) != 0 && permitsSelf(b)) {
            added &= ~TypeConstraint.STATIC;
        }
        if (added == TypeConstraint.NEVER) {
            return Status.SUCCESS;
        }
        if (added != 0) {
            return Status.ERROR;
        }
        boolean unresolved = false;
        for (String[] names : classes(a)) {
            Status s = names.length == 1 ? classFits(names[0], b) : intersectionFits(names, b);
            if (s == Status.ERROR) {
                return s;
            }
            unresolved |= s == Status.UNRESOLVED;
        }
        if (!unresolved) {
            return Status.SUCCESS;
        }
        noteMissing(a);
        noteMissing(b);
        return Status.UNRESOLVED;
    }

    /** {@code iterable} is an array or a Traversable. */
    private static int builtins(TypeConstraint type) {
        int mask = type.toString().equals("mixed") ? type.mask() | RESOURCE : type.mask();
        return (mask & TypeConstraint.ITERABLE) == 0 ? mask : mask & ~TypeConstraint.ITERABLE | TypeConstraint.ARRAY;
    }

    private static String[][] classes(TypeConstraint type) {
        String[][] named = type.classes();
        if ((type.mask() & TypeConstraint.ITERABLE) == 0) {
            return named;
        }
        String[][] all = Arrays.copyOf(named, named.length + 1);
        all[named.length] = TRAVERSABLE;
        return all;
    }

    /** A linked class, the template of one that is about to be linked, or null. */
    private Object find(String name) {
        if (name.equalsIgnoreCase(linking.name())) {
            return linking;
        }
        PhpClass known = request.findClass(name, false);
        return known != null ? known : Unlinked.of(request).find(PhpClass.lower(name));
    }

    private boolean isSubclass(Object a, Object b) {
        if (a == b) {
            return true;
        }
        String wanted = b instanceof PhpClass c ? c.lowerName() : PhpClass.lower(((ClassTemplate) b).name());
        if (a instanceof PhpClass c) {
            return b instanceof PhpClass d && c.isSubclassOf(d) || c.isSubclassOfLower(wanted);
        }
        ClassTemplate unlinked = (ClassTemplate) a;
        for (List<Name> names :
                List.of(unlinked.body().parents(), unlinked.body().interfaces())) {
            for (Name n : names) {
                Object base = find(n.resolved());
                if (base != null && base != a && isSubclass(base, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void noteMissing(TypeConstraint type) {
        for (String[] names : classes(type)) {
            for (String name : names) {
                if (find(name) == null) {
                    missing.add(name);
                }
            }
        }
    }

    private boolean permitsSelf(TypeConstraint type) {
        if ((type.mask() & TypeConstraint.OBJECT) != 0) {
            return true;
        }
        for (String[] names : classes(type)) {
            for (String name : names) {
                Object c = find(name);
                if (c != null && isSubclass(linking, c)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Status classFits(String name, TypeConstraint type) {
        boolean unresolved = false;
        if ((type.mask() & TypeConstraint.OBJECT) != 0) {
            if (find(name) != null) {
                return Status.SUCCESS;
            }
            unresolved = true;
        }
        for (String[] alternative : classes(type)) {
            Status s = classFitsAll(name, alternative);
            if (s == Status.SUCCESS) {
                return s;
            }
            unresolved |= s == Status.UNRESOLVED;
        }
        return unresolved ? Status.UNRESOLVED : Status.ERROR;
    }

    private Status classFitsAll(String name, String[] wanted) {
        boolean unresolved = false;
        for (String w : wanted) {
            if (name.equalsIgnoreCase(w)) {
                continue;
            }
            Object own = find(name);
            Object other = find(w);
            if (own == null || other == null) {
                unresolved = true;
            } else if (!isSubclass(own, other)) {
                return Status.ERROR;
            }
        }
        return unresolved ? Status.UNRESOLVED : Status.SUCCESS;
    }

    private Status intersectionFits(String[] names, TypeConstraint type) {
        boolean unresolved = false;
        if ((type.mask() & TypeConstraint.OBJECT) != 0) {
            for (String name : names) {
                if (find(name) != null) {
                    return Status.SUCCESS;
                }
            }
            unresolved = true;
        }
        for (String[] alternative : classes(type)) {
            Status s = intersectionFitsAll(names, alternative);
            if (s == Status.SUCCESS) {
                return s;
            }
            unresolved |= s == Status.UNRESOLVED;
        }
        return unresolved ? Status.UNRESOLVED : Status.ERROR;
    }

    private Status intersectionFitsAll(String[] names, String[] wanted) {
        boolean unresolved = false;
        for (String w : wanted) {
            Status s = anyFits(names, w);
            if (s == Status.ERROR) {
                return s;
            }
            unresolved |= s == Status.UNRESOLVED;
        }
        return unresolved ? Status.UNRESOLVED : Status.SUCCESS;
    }

    private Status anyFits(String[] names, String wanted) {
        boolean unresolved = false;
        for (String name : names) {
            if (name.equalsIgnoreCase(wanted)) {
                return Status.SUCCESS;
            }
            Object own = find(name);
            Object other = find(wanted);
            if (own == null || other == null) {
                unresolved = true;
            } else if (isSubclass(own, other)) {
                return Status.SUCCESS;
            }
        }
        return unresolved ? Status.UNRESOLVED : Status.ERROR;
    }
}
