package dev.parade.interpreter.nodes.object;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.nodes.local.LocalVariableNode;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.Properties;
import dev.parade.interpreter.runtime.PropertyTypes;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpReference;

/** {@code C::$name}. The value lies in a cell of the request. */
public final class StaticPropertyNode extends PlaceNode {
    @Child
    private ClassRefNode classRef;

    private final String name;

    @Child
    private ExpressionNode nameExpression;

    @CompilationFinal
    private PhpClass cachedClass;

    @CompilationFinal
    private PropertyInfo cachedInfo;

    /** Whether what is read is changed and written back. */
    @CompilationFinal
    private boolean updated;

    public StaticPropertyNode(ClassRefNode classRef, String name, ExpressionNode nameExpression) {
        this.classRef = classRef;
        this.name = name;
        this.nameExpression = nameExpression;
    }

    @Override
    public void forUpdate(String doing) {
        updated = true;
    }

    @Override
    public void forRewrite() {
        updated = true;
    }

    /** Since 8.5 the visibility of writing may be narrower. */
    private void checkWrite(PropertyInfo info, boolean indirectly) {
        if ((info.flags() & (Modifiers.PRIVATE_SET | Modifiers.PROTECTED_SET)) != 0) {
            Properties.checkStaticWrite(info, phpRoot().scope(), indirectly);
        }
    }

    private PropertyInfo info(VirtualFrame frame, PhpClass c) {
        if (c == cachedClass) {
            return cachedInfo;
        }
        String n = name != null ? name : toName(nameExpression.execute(frame));
        PropertyInfo found = find(c, n, phpRoot().scope());
        if (c.kind() == PhpClass.Kind.TRAIT) {
            // Said each time, so it is not remembered.
            Frames.request(frame)
                    .deprecated("Accessing static trait property " + c.name() + "::$" + n
                            + " is deprecated, it should only be accessed on a class using the trait");
            return found;
        }
        if (name != null && cachedClass == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            cachedInfo = found;
            cachedClass = c;
        }
        return found;
    }

    @TruffleBoundary
    private static String toName(Object v) {
        return Conversions.toPhpString(v).toString();
    }

    @TruffleBoundary
    private static PropertyInfo find(PhpClass c, String n, PhpClass scope) {
        PropertyInfo found = c.staticProperty(n);
        if (found == null || (found.isPrivate() && found.declaringClass() != c && found.declaringClass() != scope)) {
            throw PhpErrors.error("Access to undeclared static property " + c.name() + "::$" + n);
        }
        if (!Properties.isVisible(found, scope)) {
            throw PhpErrors.error("Cannot access " + (found.isPrivate() ? "private" : "protected") + " property "
                    + c.name() + "::$" + n);
        }
        return found;
    }

    private PhpReference cell(VirtualFrame frame) {
        PhpClass c = classRef.execute(frame);
        return cell(Frames.request(frame), info(frame, c));
    }

    private static PhpReference cell(Request request, PropertyInfo info) {
        PhpClass owner = info.declaringClass();
        Object[] statics = request.classStatics(owner.index());
        if (statics == null) {
            statics = request.engine().classOperations().statics(request, owner);
        }
        return (PhpReference) statics[info.slot()];
    }

    /** The cell for library code (Reflection and kin). */
    public static PhpReference cellOf(Request request, PropertyInfo info) {
        return cell(request, info);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (updated) {
            checkWrite(info(frame, classRef.execute(frame)), true);
        }
        PhpReference cell = cell(frame);
        Object v = cell.getOrUndefined();
        if (v == null) {
            PropertyInfo info = info(frame, classRef.execute(frame));
            throw PhpErrors.error(
                    "Typed static property " + info.declaringClass().name() + "::$" + info.name()
                            + " must not be accessed before initialization");
        }
        return v;
    }

    @Override
    public Object executeQuiet(VirtualFrame frame) {
        // isset(C::$undeclared) is false, not an error; a class that cannot be found is one.
        PhpClass c = classRef.execute(frame);
        try {
            return cell(Frames.request(frame), info(frame, c)).getOrUndefined();
        } catch (dev.parade.interpreter.errors.PhpThrow e) {
            return null;
        }
    }

    @Override
    public Object assign(VirtualFrame frame, Object value) {
        PhpClass c = classRef.execute(frame);
        PropertyInfo info = info(frame, c);
        checkWrite(info, updated);
        PhpReference cell = cell(Frames.request(frame), info);
        Object v = value;
        if (info.type() != null && !info.type().accepts(value, info.declaringClass())) {
            v = Properties.checkType(
                    Frames.request(frame), info, value, phpRoot().unit().strictTypes());
        }
        cell.assign(v);
        return v;
    }

    @Override
    public PhpReference reference(VirtualFrame frame) {
        PhpReference cell = cell(frame);
        PropertyInfo info = info(frame, classRef.execute(frame));
        checkWrite(info, true);
        if (info.type() != null && cell.constraint() == null) {
            share(cell, info);
        }
        if (!cell.isDefined()) {
            cell.set(PhpNull.INSTANCE);
        }
        return cell;
    }

    @TruffleBoundary
    private static void share(PhpReference cell, PropertyInfo info) {
        if (!cell.isDefined() && !info.type().allowsNull()) {
            throw PhpErrors.error("Cannot access uninitialized non-nullable property "
                    + info.declaringClass().name() + "::$" + info.name() + " by reference");
        }
        PropertyTypes.add(cell, info);
    }

    @Override
    public void bind(VirtualFrame frame, PhpReference cell) {
        PropertyInfo info = info(frame, classRef.execute(frame));
        checkWrite(info, true);
        if (info.type() != null) {
            cell.set(PropertyTypes.bound(
                    Frames.request(frame), cell, info, phpRoot().unit().strictTypes()));
            PropertyTypes.add(cell, info);
        }
        PhpClass owner = info.declaringClass();
        Object[] statics = Frames.request(frame).engine().classOperations().statics(Frames.request(frame), owner);
        cell.retain();
        PropertyTypes.remove(statics[info.slot()], info);
        ((PhpReference) statics[info.slot()]).release();
        statics[info.slot()] = cell;
    }

    @Override
    public void unset(VirtualFrame frame) {
        throw PhpErrors.error("Attempt to unset static property "
                + classRef.execute(frame).name() + "::$" + (name == null ? "" : name));
    }

    @Override
    public Object container(VirtualFrame frame) {
        PhpReference cell = cell(frame);
        PropertyInfo info = info(frame, classRef.execute(frame));
        checkWrite(info, true);
        if (info.type() != null && !cell.isDefined() || cell.getOrUndefined() == PhpNull.INSTANCE) {
            checkArray(info);
        }
        return LocalVariableNode.containerOf(cell);
    }

    @TruffleBoundary
    private static void checkArray(PropertyInfo info) {
        if (info.type() != null && !info.type().accepts(new PhpArray(), info.declaringClass())) {
            throw PhpErrors.typeError("Cannot auto-initialize an array inside property "
                    + info.declaringClass().name() + "::$" + info.name() + " of type " + info.type());
        }
    }

    @Override
    public Object containerForUnset(VirtualFrame frame) {
        Object v = cell(frame).getOrUndefined();
        return v instanceof PhpArray ? container(frame) : v;
    }
}
