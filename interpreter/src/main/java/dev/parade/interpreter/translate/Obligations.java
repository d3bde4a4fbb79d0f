package dev.parade.interpreter.translate;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.runtime.Exceptions;
import dev.parade.interpreter.translate.Variance.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a class that is being linked still has to prove: checks that depend on classes that are not loaded. They are made
 * good once the class itself can be found, since what is loaded for them may build on it.
 */
final class Obligations {
    /** The class cannot be declared before its file runs: a check depends on a class that is not there. */
    @SuppressWarnings("serial")
    static final class TooEarly extends RuntimeException {
        static final TooEarly INSTANCE = new TooEarly();

        private TooEarly() {
            super(null, null, false, false);
        }
    }

    private record Deprecation(String message, int line) {}

    private record Owed(Supplier<Status> check, Consumer<Status> refuse) {}

    private final ClassTemplate template;
    private final PhpClass c;
    private final boolean early;
    private final List<Owed> owed = new ArrayList<>();
    private final Set<String> missed = new LinkedHashSet<>();
    private final List<Deprecation> said = new ArrayList<>();
    private Variance variance;

    /**
     * Those of a class.
     *
     * @param early the class is declared before its file runs: nothing may be owed
     */
    Obligations(Request request, ClassTemplate template, PhpClass c, boolean early) {
        this.template = template;
        this.c = c;
        this.early = early;
        this.variance = new Variance(request, c);
    }

    PhpClass linking() {
        return c;
    }

    /** Whether every value of {@code a} is one of {@code b}, as far as that can be said now. */
    Status subtype(TypeConstraint a, TypeConstraint b) {
        return variance.subtype(a, b);
    }

    /** The first class that was missed, after an answer that was UNRESOLVED. */
    String missed() {
        return variance.missing().isEmpty() ? "" : variance.missing().iterator().next();
    }

    /** Makes a check now, or later if it cannot be decided; {@code refuse} gets an answer other than SUCCESS. */
    void check(Supplier<Status> check, Consumer<Status> refuse) {
        Status status = check.get();
        if (status == Status.UNRESOLVED) {
            if (early) {
                throw TooEarly.INSTANCE;
            }
            owed.add(new Owed(check, refuse));
            missed.addAll(variance.missing());
        } else if (status != Status.SUCCESS) {
            refuse.accept(status);
        }
    }

    RuntimeException fatal(String message) {
        return ClassLinker.fatal(Request.current(), template, message);
    }

    RuntimeException fatal(String message, int line) {
        return ClassLinker.fatal(
                Request.current(),
                template,
                message,
                line > 0 ? line : template.body().line());
    }

    RuntimeException fatal(String message, String file, int line) {
        Request.current().errors().raiseAt(ErrorLevel.COMPILE_ERROR, message, file, line);
        return new IllegalStateException(message);
    }

    /** A deprecation that belongs to the class: it is raised in every request that declares it. */
    void deprecated(String message, int line) {
        Deprecation d = new Deprecation(message, line);
        said.add(d);
        raise(Request.current(), d);
    }

    /** Raises the deprecations again, in another request that declares the class as it is linked already. */
    void repeat(Request other) {
        for (Deprecation d : said) {
            raise(other, d);
        }
    }

    private void raise(Request where, Deprecation d) {
        try {
            where.errors()
                    .raiseAt(ErrorLevel.DEPRECATED, d.message(), template.unit().file(), d.line());
        } catch (PhpThrow thrown) {
            throw uncaught("During inheritance of " + c.name(), thrown);
        }
    }

    private RuntimeException uncaught(String when, PhpThrow thrown) {
        return fatal(when + ": Uncaught " + Exceptions.text(thrown.object()));
    }

    boolean isOwing() {
        return !owed.isEmpty();
    }

    /**
     * The class can be found now: loads what was missing. In a request that finds the class linked already that is done
     * all the same, since it can be seen.
     */
    void load(Request where) {
        for (String name : missed) {
            try {
                where.findClass(name, true);
            } catch (PhpThrow thrown) {
                throw uncaught("During inheritance of " + c.name() + ", while autoloading " + name, thrown);
            }
        }
    }

    /** Makes good what is owed. */
    void settle(Request where) {
        List<Owed> rest = List.copyOf(owed);
        owed.clear();
        for (Owed o : rest) {
            variance = new Variance(where, c);
            Status status = o.check().get();
            if (status != Status.SUCCESS) {
                o.refuse().accept(status);
            }
        }
        // The class outlives the request.
        variance = null;
    }
}
