package dev.parade.interpreter;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.TruffleLanguage.ContextPolicy;
import com.oracle.truffle.api.nodes.RootNode;

/**
 * PHP as a Truffle language. One multi-threaded context serves an engine; requests are objects of ours in it.
 *
 * <p>Where to start reading: {@link Engine} runs a {@link RequestSpec}; {@code translate} makes nodes of syntax trees;
 * {@code nodes} are those nodes; {@code values} is what they compute with; {@code runtime} is PHP's semantics.
 */
@TruffleLanguage.Registration(
        id = PhpLanguage.ID,
        name = "PHP",
        defaultMimeType = PhpLanguage.MIME_TYPE,
        characterMimeTypes = PhpLanguage.MIME_TYPE,
        contextPolicy = ContextPolicy.SHARED,
        website = "")
public final class PhpLanguage extends TruffleLanguage<PhpLanguage.PhpContext> {
    public static final String ID = "php";
    public static final String MIME_TYPE = "application/x-httpd-php";

    /** The state of a context: the engine. */
    public static final class PhpContext {
        private final Engine engine;

        PhpContext(Engine engine) {
            this.engine = engine;
        }

        /** The engine. */
        public Engine engine() {
            return engine;
        }
    }

    private static final ContextReference<PhpContext> CONTEXT = ContextReference.create(PhpLanguage.class);

    /** The engine of the context that this thread has entered. */
    static Engine engineOfContext() {
        return CONTEXT.get(null).engine();
    }

    @Override
    protected PhpContext createContext(Env env) {
        return new PhpContext(new Engine(this, env));
    }

    @Override
    protected boolean isThreadAccessAllowed(Thread thread, boolean singleThreaded) {
        return true;
    }

    @Override
    protected CallTarget parse(ParsingRequest request) {
        String code = request.getSource().getCharacters().toString();
        PhpLanguage language = this;
        return new RootNode(language) {
            @Override
            public Object execute(com.oracle.truffle.api.frame.VirtualFrame frame) {
                return engineOfContext().evaluate(code);
            }
        }.getCallTarget();
    }
}
