package dev.parade.interpreter;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.Option;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.TruffleLanguage.ContextPolicy;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ProvidedTags;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.nodes.ExecutableNode;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import dev.parade.interpreter.nodes.PhpRootNode;
import dev.parade.interpreter.polyglot.SuspendedCode;
import org.graalvm.options.OptionCategory;
import org.graalvm.options.OptionDescriptors;
import org.graalvm.options.OptionKey;
import org.graalvm.options.OptionStability;

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
@ProvidedTags({StandardTags.StatementTag.class, StandardTags.RootTag.class, StandardTags.RootBodyTag.class})
public final class PhpLanguage extends TruffleLanguage<PhpLanguage.PhpContext> {
    public static final String ID = "php";
    public static final String MIME_TYPE = "application/x-httpd-php";

    /** For debuggers: breakpoints work in functions that have not been called. */
    @Option(
            name = "Outlines",
            help = "Tell instruments of all statements of a file when it is loaded, not as its functions are called.",
            category = OptionCategory.EXPERT,
            stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> OUTLINES = new OptionKey<>(false);

    @Override
    protected OptionDescriptors getOptionDescriptors() {
        return new PhpLanguageOptionDescriptors();
    }

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
        Source source = request.getSource();
        PhpLanguage language = this;
        return new RootNode(language) {
            @Override
            public Object execute(VirtualFrame frame) {
                return engineOfContext().evaluate(source);
            }

            @Override
            public boolean isInternal() {
                return true;
            }
        }.getCallTarget();
    }

    /** An expression, or statements, that a debugger wants evaluated where a program stands. */
    @Override
    protected ExecutableNode parse(InlineParsingRequest request) {
        String code = request.getSource().getCharacters().toString();
        PhpRootNode root = request.getLocation().getRootNode() instanceof PhpRootNode php ? php : null;
        return root == null
                ? null
                : new ExecutableNode(this) {
                    @Override
                    public Object execute(VirtualFrame frame) {
                        return SuspendedCode.evaluate(code, root, frame.materialize());
                    }
                };
    }
}
