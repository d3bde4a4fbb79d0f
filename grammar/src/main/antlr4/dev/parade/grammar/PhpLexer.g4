/*
 * The tokens of PHP 8.5, with their names in ANTLR's vocabulary.
 *
 * These rules declare the vocabulary. The running scanner is hand-written (dev.parade.parser.Scanner): PHP's lexical
 * grammar is a state machine (inline HTML, strings with embedded code, heredocs whose end is known only at their end),
 * and an interpreted automaton is slowest exactly where speed is felt, on the first pass in a fresh JVM.
 */
lexer grammar PhpLexer;

options { caseInsensitive = true; }

tokens {
    // What the scanner finds by other means than a fixed spelling.
    INLINE_HTML, IDENTIFIER, NAME_QUALIFIED, NAME_FULLY_QUALIFIED, NAME_RELATIVE, VARIABLE,
    INTEGER, FLOAT, STRING, STRING_CONTENT, STRING_VARNAME, NUM_STRING, START_HEREDOC, END_HEREDOC,
    INVALID_CHARACTER, INVALID_TOKEN,
    // An ampersand before a variable or an ellipsis, and any other.
    AMP_VARIABLE, AMP,
    // Keywords and names that the token after them makes something special: this keeps every decision of the parser
    // to one token. `static` before a variable or a closure, `new` before a class body, `function` before a name, an identifier before the colon of a named
    // argument, the name of a constant before `=`, `clone` before a list of arguments.
    STATIC_VARIABLE, STATIC_CLOSURE, NEW_CLASS, FUNCTION_NAMED, ARGUMENT_NAME, CONST_NAME, CLONE_CALL
}

ABSTRACT: 'abstract';
AND: 'and';
ARRAY: 'array';
AS: 'as';
BREAK: 'break';
CALLABLE: 'callable';
CASE: 'case';
CATCH: 'catch';
CLASS: 'class';
CLONE: 'clone';
CONST: 'const';
CONTINUE: 'continue';
DECLARE: 'declare';
DEFAULT: 'default';
DO: 'do';
ECHO: 'echo';
ELSE: 'else';
ELSEIF: 'elseif';
EMPTY: 'empty';
ENDDECLARE: 'enddeclare';
ENDFOR: 'endfor';
ENDFOREACH: 'endforeach';
ENDIF: 'endif';
ENDSWITCH: 'endswitch';
ENDWHILE: 'endwhile';
ENUM: 'enum';
EVAL: 'eval';
EXIT: 'exit';
EXTENDS: 'extends';
FINAL: 'final';
FINALLY: 'finally';
FN: 'fn';
FOR: 'for';
FOREACH: 'foreach';
FUNCTION: 'function';
GLOBAL: 'global';
GOTO: 'goto';
IF: 'if';
IMPLEMENTS: 'implements';
INCLUDE: 'include';
INCLUDE_ONCE: 'include_once';
INSTANCEOF: 'instanceof';
INSTEADOF: 'insteadof';
INTERFACE: 'interface';
ISSET: 'isset';
LIST: 'list';
MATCH: 'match';
NAMESPACE: 'namespace';
NEW: 'new';
OR: 'or';
PRINT: 'print';
PRIVATE: 'private';
PROTECTED: 'protected';
PUBLIC: 'public';
READONLY: 'readonly';
REQUIRE: 'require';
REQUIRE_ONCE: 'require_once';
RETURN: 'return';
STATIC: 'static';
SWITCH: 'switch';
THROW: 'throw';
TRAIT: 'trait';
TRY: 'try';
UNSET: 'unset';
USE: 'use';
VAR: 'var';
WHILE: 'while';
XOR: 'xor';
YIELD: 'yield';
HALT_COMPILER: '__halt_compiler';
YIELD_FROM: 'yield from';
PRIVATE_SET: 'private(set)';
PROTECTED_SET: 'protected(set)';
PUBLIC_SET: 'public(set)';
MAGIC_LINE: '__line__';
MAGIC_FILE: '__file__';
MAGIC_DIR: '__dir__';
MAGIC_CLASS: '__class__';
MAGIC_TRAIT: '__trait__';
MAGIC_METHOD: '__method__';
MAGIC_FUNCTION: '__function__';
MAGIC_PROPERTY: '__property__';
MAGIC_NAMESPACE: '__namespace__';
SEMICOLON: ';';
COLON: ':';
COMMA: ',';
LPAREN: '(';
RPAREN: ')';
LBRACKET: '[';
RBRACKET: ']';
LBRACE: '{';
RBRACE: '}';
DOLLAR: '$';
DOUBLE_QUOTE: '"';
BACKTICK: '`';
QUESTION: '?';
ASSIGN: '=';
PLUS: '+';
MINUS: '-';
STAR: '*';
SLASH: '/';
PERCENT: '%';
DOT: '.';
NOT: '!';
TILDE: '~';
AT: '@';
PIPE_BAR: '|';
CARET: '^';
LESS: '<';
GREATER: '>';
ATTRIBUTE: '#[';
PLUS_ASSIGN: '+=';
MINUS_ASSIGN: '-=';
STAR_ASSIGN: '*=';
SLASH_ASSIGN: '/=';
DOT_ASSIGN: '.=';
PERCENT_ASSIGN: '%=';
AND_ASSIGN: '&=';
OR_ASSIGN: '|=';
XOR_ASSIGN: '^=';
SHIFT_LEFT_ASSIGN: '<<=';
SHIFT_RIGHT_ASSIGN: '>>=';
COALESCE_ASSIGN: '??=';
POWER_ASSIGN: '**=';
BOOLEAN_OR: '||';
BOOLEAN_AND: '&&';
EQUAL: '==';
NOT_EQUAL: '!=';
IDENTICAL: '===';
NOT_IDENTICAL: '!==';
LESS_EQUAL: '<=';
GREATER_EQUAL: '>=';
SPACESHIP: '<=>';
SHIFT_LEFT: '<<';
SHIFT_RIGHT: '>>';
INCREMENT: '++';
DECREMENT: '--';
POWER: '**';
PIPE: '|>';
COALESCE: '??';
INT_CAST: '(int)';
FLOAT_CAST: '(double)';
STRING_CAST: '(string)';
ARRAY_CAST: '(array)';
OBJECT_CAST: '(object)';
BOOL_CAST: '(bool)';
UNSET_CAST: '(unset)';
VOID_CAST: '(void)';
ARROW: '->';
NULLSAFE_ARROW: '?->';
DOUBLE_ARROW: '=>';
DOUBLE_COLON: '::';
ELLIPSIS: '...';
NS_SEPARATOR: '\\';
DOLLAR_CURLY: '${';
CURLY_OPEN: '{$';
