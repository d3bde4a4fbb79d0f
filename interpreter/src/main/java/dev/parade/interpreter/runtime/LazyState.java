package dev.parade.interpreter.runtime;

import dev.parade.interpreter.ObjectLifetimes;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpObject;
import java.util.BitSet;
import java.util.function.Consumer;

/**
 * What a lazy object keeps beside its properties, in its native data: how it is initialised and which properties wait for
 * that. Their slots are empty, so that every access to them leaves the fast path. A proxy that has been initialised keeps the
 * object it stands for; its own slots stay empty.
 */
public final class LazyState implements ObjectLifetimes.NativeOwner {
    /** Serializing leaves the object uninitialised. */
    public static final int SKIP_INITIALIZATION_ON_SERIALIZE = 8;

    /** Making an object lazy anew does not run its destructor. */
    public static final int SKIP_DESTRUCTOR = 16;

    private final boolean proxy;
    private final int options;
    private final BitSet lazySlots;
    private PhpCallable initializer;
    private PhpObject instance;
    private boolean running;

    LazyState(boolean proxy, PhpCallable initializer, int options, BitSet lazySlots) {
        this.proxy = proxy;
        this.initializer = initializer;
        this.options = options;
        this.lazySlots = lazySlots;
        Owned.retain(initializer.value());
    }

    /** A proxy for an object that is there already. */
    LazyState(PhpObject instance, int options, BitSet lazySlots) {
        this.proxy = true;
        this.options = options;
        this.lazySlots = lazySlots;
        this.instance = instance;
        instance.retain();
    }

    /** Of an object, null when it is not lazy (any more). */
    public static LazyState of(PhpObject object) {
        return object.nativeData() instanceof LazyState s ? s : null;
    }

    /** Whether it stands for another object, instead of becoming one. */
    public boolean isProxy() {
        return proxy;
    }

    /** Flags given when it was made. */
    public int options() {
        return options;
    }

    /** The object that an initialised proxy stands for, null before. */
    public PhpObject instance() {
        return instance;
    }

    /** The initializer or factory, null once it has run. */
    public PhpCallable initializer() {
        return initializer;
    }

    /** True while the initializer runs: the object acts like any other. */
    public boolean isRunning() {
        return running;
    }

    void setRunning(boolean running) {
        this.running = running;
    }

    /** Whether a property waits for the initialisation. */
    public boolean isLazy(int slot) {
        return lazySlots.get(slot);
    }

    BitSet lazySlots() {
        return lazySlots;
    }

    /** The factory has made the object. */
    void become(PhpObject made) {
        Owned.release(initializer.value());
        initializer = null;
        made.retain();
        instance = made;
    }

    @Override
    public void releaseAll() {
        if (initializer != null) {
            Owned.release(initializer.value());
        }
        Owned.release(instance);
    }

    @Override
    public void forEachOwned(Consumer<Owned> sink) {
        if (initializer != null && initializer.value() instanceof Owned value) {
            sink.accept(value);
        }
        if (instance != null) {
            sink.accept(instance);
        }
    }
}
