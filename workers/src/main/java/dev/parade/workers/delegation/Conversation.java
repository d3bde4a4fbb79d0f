package dev.parade.workers.delegation;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.Resource;
import dev.parade.interpreter.Resources;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.nodes.call.Invoker;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A request's talk with its PHP process: what it asks, and what numbers in messages mean here. The process itself is the
 * {@link Line}'s business.
 */
final class Conversation implements Request.Closing {
    private final Request request;
    private final Line line;
    private final Set<String> admitted = new HashSet<>();
    private final List<Object> callables = new ArrayList<>();
    private final Map<Object, Integer> callableNumbers = new IdentityHashMap<>();
    private Handles handles = new Handles();
    /** What the next object that is made here stands for, null where that is to be made there too. */
    private Handle arriving;

    private Conversation(Request request) {
        this.request = request;
        this.line = new Line(request, this);
    }

    static Conversation of(Request request) {
        request.guard("a call on a real PHP");
        return request.extension(Conversation.class, () -> new Conversation(request));
    }

    @Override
    public void close() {
        line.close();
    }

    // ---- questions ---------------------------------------------------------------------------------------------

    /** Calls a function. */
    Object function(BuiltinCall site, Object[] args) {
        return call(site, message("function", "name", site.builtin().name()), args);
    }

    /** Calls a method, of an object or of a class. */
    Object method(BuiltinCall site, Object self, Object[] args) {
        String name = site.builtin().name();
        if (!(self instanceof PhpObject object)) {
            String owner = site.builtin().entry().className();
            return call(site, message("static", "class", owner, "name", name), args);
        }
        if (!(object.nativeData() instanceof Handle)) {
            String real = HandleClass.realClass(object.phpClass());
            if (name.equalsIgnoreCase("__construct")) {
                stand(object, call(site, message("new", "class", real), args));
                return PhpNull.INSTANCE;
            }
            // The subclass's constructor did not call its parent's.
            stand(object, perform(site.name() + "()", message("bare", "class", real), Map.of()));
        }
        return call(site, message("method", "object", object, "name", name), args);
    }

    /** Makes the object behind one whose class has no constructor. */
    void create(PhpObject object) {
        String real = HandleClass.realClass(object.phpClass());
        stand(object, perform("new " + real, message("new", "class", real), Map.of()));
    }

    /** Makes the object behind a clone. */
    void copy(PhpObject original, PhpObject copy) {
        copy.setNativeData(null);
        if (original.nativeData() instanceof Handle) {
            String what = "clone of " + original.phpClass().name();
            stand(copy, perform(what, message("clone", "object", original), Map.of()));
        }
    }

    /** Asks about an object; {@code fields} are names and values. */
    Object ask(PhpObject object, String operation, Object... fields) {
        Map<String, Object> message = message(operation, fields);
        message.put("object", object);
        return perform(object.phpClass().name() + " (" + operation + ")", message, Map.of());
    }

    private static Map<String, Object> message(String operation, Object... fields) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("op", operation);
        for (int i = 0; i < fields.length; i += 2) {
            message.put((String) fields[i], fields[i + 1]);
        }
        return message;
    }

    private Object call(BuiltinCall site, Map<String, Object> message, Object[] args) {
        CallArguments arguments = new CallArguments(request, site, args);
        message.put("strict", site.strictTypes());
        message.put("args", arguments.values());
        if (!arguments.cells().isEmpty()) {
            message.put("refs", arguments.cells().keySet());
        }
        return perform(site.name() + "()", message, arguments.cells());
    }

    private Object perform(String what, Map<String, Object> message, Map<Object, PhpReference> cells) {
        List<Integer> released = handles.takeReleased();
        if (!released.isEmpty()) {
            message.put("release", released);
        }
        Incoming.Message reply = line.exchange(what, message);
        PhpArray answer = reply.fields();
        if (answer.get("refs") instanceof PhpArray written) {
            List<PhpReference> inOrder = new ArrayList<>(cells.values());
            for (int i = 0; i < written.size(); i++) {
                inOrder.get(i).assign(written.get(i));
            }
        }
        replay(answer);
        if (reply.lost() != null || answer.get("lost") != null) {
            String lost =
                    reply.lost() != null ? reply.lost() : answer.get("lost").toString();
            throw PhpErrors.error(what + " was delegated to a PHP process, from which " + lost + " cannot come back");
        }
        if (answer.get("throw") instanceof PhpArray thrown) {
            throw new PhpThrow(throwable(thrown), null);
        }
        Object result = answer.get("result");
        return result == null ? PhpNull.INSTANCE : result;
    }

    /** What the process printed and warned of, in order. */
    void replay(PhpArray answer) {
        if (!(answer.get("events") instanceof PhpArray events)) {
            return;
        }
        for (int i = 0; i < events.size(); i++) {
            PhpArray event = (PhpArray) events.get(i);
            if (event.get(0).toString().equals("o")) {
                request.output().write((PhpString) event.get(1));
            } else {
                request.raise((int) (long) (Long) event.get(1), event.get(2).toString());
            }
        }
    }

    private PhpObject throwable(PhpArray thrown) {
        PhpClass c = request.findClass(thrown.get("class").toString(), false);
        PhpObject object = request.instantiate(c == null ? request.builtinClass("Error") : c);
        object.setProperty("message", thrown.get("message"));
        object.setProperty("code", thrown.get("code"));
        if (thrown.get("properties") instanceof PhpArray properties) {
            for (int p = properties.skipHoles(0); p < properties.end(); p = properties.skipHoles(p + 1)) {
                object.setProperty(properties.keyAt(p).toString(), properties.valueAt(p));
            }
        }
        if (thrown.get("previous") instanceof PhpArray previous) {
            object.setProperty("previous", throwable(previous));
        }
        return object;
    }

    // ---- what numbers mean -------------------------------------------------------------------------------------

    /** A new process: what stood for objects of the one before stands for nothing. */
    void forget() {
        handles = new Handles();
    }

    private void stand(PhpObject object, Object number) {
        stand(object, new Handle(line.process(), (int) (long) (Long) number));
    }

    private void stand(PhpObject object, Handle handle) {
        object.setNativeData(handle);
        handles.add(object, handle.number());
    }

    /** Makes a new object stand for what is arriving; false where nothing is. */
    boolean adopt(PhpObject object) {
        if (arriving == null) {
            return false;
        }
        stand(object, arriving);
        arriving = null;
        return true;
    }

    /** The number of an object in the process that runs now. */
    int numberOf(Handle handle, String what) {
        if (handle.worker() != line.process()) {
            throw new CannotTravel(what + ", whose own process has ended,");
        }
        return handle.number();
    }

    /** Whether a class may be used although programs cannot name it: an object of it has come. */
    boolean isAdmitted(String lowerName) {
        return admitted.contains(lowerName);
    }

    /** The object here that stands for one there. */
    PhpObject object(int number, String className) {
        PhpObject known = handles.object(number);
        if (known != null) {
            return known;
        }
        admitted.add(className.toLowerCase(Locale.ROOT));
        PhpClass c = request.findClass(className, false);
        if (c == null || c.builtin() != HandleClass.INSTANCE) {
            throw new CannotTravel("an object of class " + className);
        }
        arriving = new Handle(line.process(), number);
        return request.instantiate(c);
    }

    /** The resource here that stands for one there. */
    Resource resource(int number, String type) {
        Resource known = handles.resource(number);
        if (known == null) {
            known = Resources.of(request).add(type, new Handle(line.process(), number));
            handles.add(known, number);
        }
        return known;
    }

    PhpObject plainObject() {
        return request.instantiate(request.builtinClass("stdClass"));
    }

    Object enumCase(String name) {
        int colons = name.indexOf("::");
        PhpClass c = request.findClass(name.substring(0, colons), false);
        if (c == null) {
            throw new CannotTravel("the case " + name);
        }
        return request.engine().classOperations().constantValue(request, c, name.substring(colons + 2), c);
    }

    /** The number of a callable. */
    int callback(Object callable) {
        Integer known = callable instanceof PhpObject ? callableNumbers.get(callable) : null;
        if (known != null) {
            return known;
        }
        // The process may call it as long as it runs.
        Owned.retain(callable);
        callables.add(callable);
        callableNumbers.put(callable, callables.size() - 1);
        return callables.size() - 1;
    }

    /** The callable of a number. */
    Object callable(int number) {
        return callables.get(number);
    }

    /** What a function of the library answers: serialize or unserialize. */
    Object library(String name, Object argument) {
        try {
            return Invoker.call(request, request.findFunctionHere(name), null, null, argument);
        } catch (PhpThrow refused) {
            throw new CannotTravel("an object that cannot be serialized");
        }
    }
}
