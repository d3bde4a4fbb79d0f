package dev.parade.parser.tree;

import dev.parade.parser.NameResolver;
import dev.parade.parser.PhpSyntaxException;
import dev.parade.parser.ast.Deprecation;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Position;
import dev.parade.parser.scanner.PhpToken;
import dev.parade.parser.scanner.ScannedSource;
import dev.parade.parser.syntax.SyntaxErrors;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** Parse tree to syntax tree: what the builders for statements, declarations and expressions share. */
public final class TreeBuilder {
    final ScannedSource source;
    final NameResolver names = new NameResolver();
    final ExpressionBuilder expressions;
    final StatementBuilder statements;
    final DeclarationBuilder declarations;
    final StringPieces strings;
    private boolean yieldSeen;
    private int functionDepth;

    public TreeBuilder(ScannedSource source) {
        this.source = source;
        this.expressions = new ExpressionBuilder(this);
        this.statements = new StatementBuilder(this);
        this.declarations = new DeclarationBuilder(this);
        this.strings = new StringPieces(this);
    }

    /** Builds top-level statements. */
    public StatementBuilder statements() {
        return statements;
    }

    /** Names as they resolve at this point. */
    public NameResolver names() {
        return names;
    }

    /** Deprecated spellings met so far. */
    public List<Deprecation> deprecations() {
        return source.deprecations();
    }

    void deprecated(String message, PhpToken where) {
        deprecated(message, where.line());
    }

    void deprecated(String message, int line) {
        source.deprecations().add(new Deprecation(message, line));
    }

    Position position(PhpToken first, PhpToken last) {
        return new Position(first.start(), last.end(), first.line(), first.column(), last.endLine());
    }

    /** The same for a declaration, whose line is that of a word in it: not that of its attributes and modifiers. */
    static Position at(PhpToken word, Position position) {
        return new Position(position.start(), position.end(), word.line(), position.column(), position.endLine());
    }

    Position position(PhpToken token) {
        return position(token, token);
    }

    Position position(ParserRuleContext context) {
        return position((PhpToken) context.start, (PhpToken) context.stop);
    }

    static Position join(Position first, Position last) {
        return new Position(first.start(), last.end(), first.line(), first.column(), last.endLine());
    }

    static Position from(PhpToken first, Position last) {
        return new Position(first.start(), last.end(), first.line(), first.column(), last.endLine());
    }

    /** What {@link #rule} says of a token. */
    static final int TOKEN = -1;

    /** The rule a node of the parse tree is made by: a switch over these starts faster than one over classes. */
    static int rule(ParseTree node) {
        return node instanceof ParserRuleContext context ? context.getRuleIndex() : TOKEN;
    }

    static int type(ParseTree node) {
        return node instanceof PhpToken token ? token.getType() : 0;
    }

    /** The function that is built from here on begins; the result is to be given to {@link #leaveFunction}. */
    boolean enterFunction() {
        boolean outer = yieldSeen;
        functionDepth++;
        yieldSeen = false;
        return outer;
    }

    /** Whether the function that ends contains a yield. */
    boolean leaveFunction(boolean outer) {
        boolean generator = yieldSeen;
        functionDepth--;
        yieldSeen = outer;
        return generator;
    }

    void sawYield(int line) {
        if (functionDepth == 0) {
            throw compileError("The \"yield\" expression can only be used inside a function", line);
        }
        yieldSeen = true;
    }

    PhpSyntaxException unexpected(ParseTree node, Integer... expected) {
        ParseTree leaf = node;
        while (!(leaf instanceof PhpToken)) {
            leaf = ((ParserRuleContext) leaf).start instanceof PhpToken token ? token : null;
        }
        return SyntaxErrors.unexpected(source, (PhpToken) leaf, List.of(expected));
    }

    static PhpSyntaxException compileError(String message, int line) {
        return new PhpSyntaxException(PhpSyntaxException.Kind.COMPILE, message, line);
    }

    /** An error that PHP throws while it parses, other than most compile errors. */
    static PhpSyntaxException thrownError(String message, int line) {
        return new PhpSyntaxException(PhpSyntaxException.Kind.THROWN, message, line);
    }

    static PhpSyntaxException parseError(String message, int line) {
        return new PhpSyntaxException(PhpSyntaxException.Kind.PARSE, message, line);
    }

    /** A list that the grammar reads leniently: two commas in a row are an error. */
    void checkCommas(ParserRuleContext list, Integer closing) {
        List<ParseTree> children = list.children;
        boolean comma = false;
        for (int i = 0; i < children.size(); i++) {
            boolean isComma = type(children.get(i)) == dev.parade.grammar.PhpLexer.COMMA;
            if (comma && isComma) {
                throw unexpected(children.get(i), closing);
            }
            comma = isComma;
        }
    }

    /** A name that may be a keyword. */
    String identifier(PhpToken token) {
        String text = token.getText();
        if (text.equals("<?=")) {
            throw parseError("Cannot use \"<?=\" as an identifier", token.line());
        }
        return text;
    }

    // ---- names

    /** What kind of thing a name stands for. */
    enum Role {
        CLASS,
        FUNCTION,
        CONSTANT
    }

    Name name(PhpToken token, Role role) {
        String raw = token.getText();
        Name.Kind kind;
        String text = raw;
        switch (token.getType()) {
            case dev.parade.grammar.PhpLexer.NAME_FULLY_QUALIFIED -> {
                kind = Name.Kind.FULLY_QUALIFIED;
                text = raw.substring(1);
            }
            case dev.parade.grammar.PhpLexer.NAME_RELATIVE -> {
                kind = Name.Kind.RELATIVE;
                text = raw.substring("namespace\\".length());
            }
            case dev.parade.grammar.PhpLexer.NAME_QUALIFIED -> kind = Name.Kind.QUALIFIED;
            default -> kind = Name.Kind.UNQUALIFIED;
        }
        String resolved = switch (role) {
            case CLASS -> names.classNamed(kind, text);
            case FUNCTION -> names.functionNamed(kind, text);
            case CONSTANT -> names.constantNamed(kind, text);
        };
        return new Name(text, kind, resolved, position(token));
    }
}
