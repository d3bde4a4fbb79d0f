package dev.parade.parallel;

import dev.parade.analyzer.program.Children;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.runtime.Traces.Activation;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Node;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Places of this process that called back for the elements of arrays. */
public final class CallSites {
    private static final int MOST = 10_000;
    private static final CallSite OTHERS = new CallSite("other places");

    private static final Map<PhpFunction, CallSite> BY_CALLBACK = new ConcurrentHashMap<>();
    private static final Map<String, CallSite> BY_PLACE = new ConcurrentHashMap<>();

    private CallSites() {}

    /**
     * The place that runs now. Finding it costs a walk over the stack, so by default a callback stands for the place where it
     * was first used.
     *
     * @param callback null where there is none
     */
    static CallSite of(PhpFunction callback, boolean exactly) {
        if (exactly || callback == null) {
            return at();
        }
        CallSite site = BY_CALLBACK.get(callback);
        if (site == null) {
            site = at();
            if (BY_CALLBACK.size() < MOST) {
                BY_CALLBACK.put(callback, site);
            }
        }
        return site;
    }

    private static CallSite at() {
        String place = place();
        CallSite site = BY_PLACE.get(place);
        if (site == null) {
            site = BY_PLACE.size() < MOST ? BY_PLACE.computeIfAbsent(place, CallSite::new) : OTHERS;
        }
        return site;
    }

    /** File, line and column of the call of the builtin that runs now. */
    private static String place() {
        String builtin = null;
        for (Activation a : Traces.activations(8)) {
            if (a.isBuiltin()) {
                builtin = builtin == null ? a.builtin().name() : builtin;
            } else if (a.line() != 0 && !a.root().unit().isInternal()) {
                return a.root().file() + ":" + a.line() + column(a.root().unit(), a.line(), builtin);
            }
        }
        return "Unknown:0";
    }

    /** Where on the line the function is called by name; the first place if there are several, none if it is called otherwise. */
    private static String column(SourceUnit unit, int line, String builtin) {
        int[] column = {0};
        Children.forEach(unit.program(), new Consumer<Node>() {
            @Override
            public void accept(Node node) {
                if (node instanceof Expression.Call call
                        && call.position().line() <= line
                        && call.position().endLine() >= line
                        && call.callee() instanceof Expression.FunctionName name
                        && name.name().text().equalsIgnoreCase(builtin)
                        && column[0] == 0) {
                    column[0] = call.position().column();
                }
                Children.forEach(node, this);
            }
        });
        return column[0] == 0 ? "" : ":" + column[0];
    }

    /** The places whose elements were really computed on at least two threads, in order. */
    public static List<String> onSeveralThreads() {
        return BY_PLACE.values().stream()
                .filter(site -> site.workers() > 1)
                .map(CallSite::place)
                .sorted()
                .toList();
    }

    /** All of them, by place. */
    public static Collection<CallSite> all() {
        return List.copyOf(BY_PLACE.values());
    }
}
