package dev.parade.parser.syntax;

import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.LL1Analyzer;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Decides by one token: the first alternative that can begin with it, else the one that can be empty.
 *
 * <p>The grammar is written so that this is right. ANTLR's own SLL prediction gives the same trees about as fast, but reads
 * ahead without a bound where a dangling {@code elseif} or the arguments of {@code new} could belong to two rules.
 */
final class LinearPrediction extends ParserATNSimulator {
    private static volatile byte[][] tables;
    private final Parser owner;

    LinearPrediction(Parser parser, ATN atn, DFA[] dfas) {
        super(parser, atn, dfas, new PredictionContextCache());
        this.owner = parser;
        if (tables == null) {
            tables = new byte[atn.getNumberOfDecisions()][];
        }
    }

    @Override
    public int adaptivePredict(TokenStream input, int decision, ParserRuleContext outerContext) {
        byte[] table = tables[decision];
        if (table == null) {
            table = compute(atn, decision);
            tables[decision] = table;
        }
        int alternative = table[input.LA(1) + 1];
        if (alternative == 0) {
            Token token = input.LT(1);
            throw new NoViableAltException(owner, input, token, token, null, outerContext);
        }
        return alternative;
    }

    private static byte[] compute(ATN atn, int decision) {
        DecisionState state = atn.getDecisionState(decision);
        int alternatives = state.getNumberOfTransitions();
        byte[] table = new byte[atn.maxTokenType + 2];
        LL1Analyzer analyzer = new LL1Analyzer(atn);
        byte empty = 0;
        for (int i = alternatives - 1; i >= 0; i--) {
            ATNState target = state.transition(i).target;
            IntervalSet look = analyzer.LOOK(target, null);
            boolean leaves = target.getStateType() == ATNState.BLOCK_END || target.getStateType() == ATNState.LOOP_END;
            if (look.contains(Token.EPSILON) || leaves) {
                empty = (byte) (i + 1);
            }
            for (int type = Token.EOF; type <= atn.maxTokenType; type++) {
                if (look.contains(type)) {
                    table[type + 1] = (byte) (i + 1);
                }
            }
        }
        for (int i = 0; i < table.length; i++) {
            if (table[i] == 0) {
                table[i] = empty;
            }
        }
        return table;
    }
}
