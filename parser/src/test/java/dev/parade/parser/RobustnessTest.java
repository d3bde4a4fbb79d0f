package dev.parade.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.parade.parser.ast.Program;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nothing but a tree or a syntax error comes out, whatever goes in. */
class RobustnessTest {
    private static final int DEEP = 10_000;

    private static Program parse(String code) {
        return PhpParser.parse(new SourceText("test.php", code));
    }

    @Test
    void nestsDeep() {
        parse("<?php $a = " + "(".repeat(DEEP) + "1" + ")".repeat(DEEP) + ";");
        parse("<?php $a = " + "[".repeat(DEEP) + "]".repeat(DEEP) + ";");
        parse("<?php " + "{".repeat(DEEP) + "}".repeat(DEEP));
        parse("<?php $a = 1" + " . 1".repeat(DEEP) + ";");
        parse("<?php if ($a) {} " + "elseif ($b) {} ".repeat(DEEP));
    }

    @Test
    void readsLongLines() {
        Program program = parse("<?php $a = [" + "'abcdef' => 12345, ".repeat(100_000) + "];");
        assertEquals(1, program.statements().size());
    }

    @Test
    void survivesGarbage() {
        Random random = new Random(1);
        String alphabet =
                "<?php ;{}()[]$a->b::'\"`\\,.=&|+-*/%^!~@#<>:?0129_ \nfunction class if else new fn \u00ff\u0000";
        int rejected = 0;
        for (int i = 0; i < 3000; i++) {
            StringBuilder code = new StringBuilder("<?php ");
            for (int j = random.nextInt(60); j > 0; j--) {
                code.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                parse(code.toString());
            } catch (PhpSyntaxException e) {
                rejected++;
            }
        }
        assertFalse(rejected == 0);
    }

    // Words put together at random reach further into the grammar than characters do.
    @Test
    void survivesRandomTokens() {
        String[] words =
                ("$a $b f X 1 'x' \"a$b\" ( ) [ ] { } ; , -> :: => = + - . ? : & | new fn function class if else "
                                + "static const use as extends public match default yield clone print case #[ ... ?> <?= <<<A\n A\n"
                                + " namespace enum readonly abstract list array unset isset return foreach while")
                        .split(" ");
        Random random = new Random(2);
        int accepted = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder code = new StringBuilder("<?php ");
            for (int j = random.nextInt(12); j > 0; j--) {
                code.append(words[random.nextInt(words.length)]).append(' ');
            }
            try {
                Program program = parse(code.toString());
                accepted++;
                assertEquals(
                        program.statements(), parse(PhpPrinter.print(program)).statements(), code.toString());
            } catch (PhpSyntaxException e) {
                assertFalse(e.getMessage().isEmpty());
            }
        }
        assertFalse(accepted == 0);
    }
}
