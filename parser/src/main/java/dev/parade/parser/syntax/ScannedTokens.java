package dev.parade.parser.syntax;

import dev.parade.parser.scanner.PhpToken;
import dev.parade.parser.scanner.ScannedSource;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/** The scanned tokens as ANTLR's parser wants them. */
final class ScannedTokens implements TokenStream {
    private final ScannedSource source;
    private int index;

    ScannedTokens(ScannedSource source) {
        this.source = source;
    }

    @Override
    public Token LT(int k) {
        int at = k > 0 ? index + k - 1 : index + k;
        return at < 0 ? null : source.token(Math.min(at, source.count() - 1));
    }

    @Override
    public int LA(int k) {
        return k == 1 ? source.token(index).getType() : LT(k).getType();
    }

    @Override
    public void consume() {
        index++;
    }

    @Override
    public PhpToken get(int i) {
        return source.token(i);
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int i) {
        index = i;
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
        // Everything is in memory.
    }

    @Override
    public int size() {
        return source.count();
    }

    @Override
    public String getSourceName() {
        return source.source().name();
    }

    @Override
    public TokenSource getTokenSource() {
        return null;
    }

    @Override
    public String getText(Interval interval) {
        return source.text(get(interval.a).start(), get(interval.b).end());
    }

    @Override
    public String getText() {
        return source.source().text();
    }

    @Override
    public String getText(RuleContext context) {
        return getText(context.getSourceInterval());
    }

    @Override
    public String getText(Token start, Token stop) {
        return source.text(((PhpToken) start).start(), ((PhpToken) stop).end());
    }
}
