package dev.parade.interpreter.polyglot;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.runtime.Properties;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** A PHP object from outside: what code outside its class sees. Closures and objects with __invoke can be executed. */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
final class ObjectView implements TruffleObject {
    private final Request request;
    private final PhpObject object;

    ObjectView(Request request, PhpObject object) {
        this.request = request;
        this.object = object;
        object.retain();
    }

    PhpObject object() {
        return object;
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
        PhpArray names = new PhpArray();
        for (PropertyInfo info : object.phpClass().slots()) {
            if (Properties.isVisible(info, null)) {
                names.append(PhpString.of(info.name()));
            }
        }
        PhpArray dynamic = object.dynamic();
        if (dynamic != null) {
            for (int p = dynamic.skipHoles(0); p < dynamic.end(); p = dynamic.skipHoles(p + 1)) {
                names.append(PhpString.of(dynamic.keyAt(p).toString()));
            }
        }
        return new ArrayView(request, names);
    }

    private boolean hasProperty(String name) {
        PropertyInfo info = Properties.find(object.phpClass(), name, null);
        return info != null && Properties.isVisible(info, null)
                || object.dynamic() != null && object.dynamic().get(name) != null;
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberReadable(String member) {
        return hasProperty(member);
    }

    @ExportMessage
    @TruffleBoundary
    Object readMember(String member) throws UnknownIdentifierException {
        if (!hasProperty(member)) {
            throw UnknownIdentifierException.create(member);
        }
        return Crossing.inside(request, () -> Crossing.out(request, Properties.read(request, object, member, null)));
    }

    @ExportMessage
    boolean isMemberModifiable(String member) {
        return isMemberReadable(member);
    }

    @ExportMessage
    boolean isMemberInsertable(String member) {
        return !isMemberReadable(member);
    }

    @ExportMessage
    @TruffleBoundary
    void writeMember(String member, Object value) {
        Crossing.inside(request, () -> Properties.write(request, object, member, Crossing.in(value), null, true));
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberInvocable(String member) {
        MethodInfo method = object.phpClass().method(member.toLowerCase(java.util.Locale.ROOT));
        return method != null && method.isPublic();
    }

    @ExportMessage
    @TruffleBoundary
    Object invokeMember(String member, Object[] arguments) throws UnknownIdentifierException {
        if (!isMemberInvocable(member)) {
            throw UnknownIdentifierException.create(member);
        }
        PhpArray callable = new PhpArray();
        callable.append(object);
        callable.append(PhpString.of(member));
        return call(callable, arguments);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isExecutable() {
        return object instanceof PhpClosure || object.phpClass().method("__invoke") != null;
    }

    @ExportMessage
    @TruffleBoundary
    Object execute(Object[] arguments) {
        return call(object, arguments);
    }

    private Object call(Object callable, Object[] arguments) {
        return Crossing.inside(request, () -> {
            Object[] converted = new Object[arguments.length];
            for (int i = 0; i < arguments.length; i++) {
                converted[i] = Crossing.in(arguments[i]);
            }
            return Crossing.out(request, Callables.call(request, callable, converted));
        });
    }
}
