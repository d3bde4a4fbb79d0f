package dev.parade.workers.delegation;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.builtin.BuiltinGroup;
import dev.parade.interpreter.classes.BuiltinClass;

/** Functions or classes of an extension, run by the request's PHP process. */
final class DelegatedGroup extends BuiltinGroup {
    private final boolean handles;

    /** A group; {@code handles}: its classes' objects stand for objects of the process. */
    DelegatedGroup(boolean handles) {
        this.handles = handles;
    }

    @Override
    public Object call(int id, Request request, BuiltinCall site, Object[] args) {
        return Conversation.of(request).function(site, args);
    }

    @Override
    public Object callMethod(int id, Request request, BuiltinCall site, Object self, Object[] args) {
        return Conversation.of(request).method(site, self, args);
    }

    @Override
    public BuiltinClass hooks() {
        return handles ? HandleClass.INSTANCE : BuiltinClass.PLAIN;
    }
}
