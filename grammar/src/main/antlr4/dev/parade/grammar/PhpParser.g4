/*
 * PHP 8.5.
 *
 * Written for the first pass in a fresh JVM: every decision is taken on one token, mostly by a plain switch in the
 * generated code. Where ANTLR cannot see that (a dangling else, the optional operand of yield), the parser's
 * LinearPrediction takes the first alternative that can begin with the token, which is what PHP's own grammar does.
 * Three things make that possible: the scanner marks the few tokens whose meaning depends on the next one (end of
 * PhpLexer.g4's token list); an expression is a flat sequence of operators and operands, which the tree builder arranges
 * by precedence; and lists are read leniently (`a,,b`), the builder rejects what PHP rejects.
 */
parser grammar PhpParser;

options { tokenVocab = PhpLexer; }

// ---- statements

statement
    : block
    | ifStatement
    | whileStatement
    | doStatement
    | forStatement
    | foreachStatement
    | switchStatement
    | jumpStatement
    | returnStatement
    | echoStatement
    | globalStatement
    | staticStatement
    | unsetStatement
    | tryStatement
    | gotoStatement
    | declareStatement
    | namespaceStatement
    | useStatement
    | constStatement
    | functionDeclaration
    | classDeclaration
    | interfaceDeclaration
    | traitDeclaration
    | enumDeclaration
    | attributedStatement
    | haltCompiler
    | inlineHtml
    | emptyStatement
    | expressionStatement
    ;

block: LBRACE statement* RBRACE;

inlineHtml: INLINE_HTML;

emptyStatement: SEMICOLON;

// A label is an expression statement of one name, followed by a colon.
expressionStatement: expr (SEMICOLON | COLON);

ifStatement
    : IF LPAREN condition=expr RPAREN
      ( statement elseifClause* elseClause?
      | COLON statementList alternativeElseif* alternativeElse? ENDIF SEMICOLON
      )
    ;

statementList: statement*;
elseifClause: ELSEIF LPAREN condition=expr RPAREN statement;
elseClause: ELSE statement;
alternativeElseif: ELSEIF LPAREN condition=expr RPAREN COLON statementList;
alternativeElse: ELSE COLON statementList;

whileStatement: WHILE LPAREN condition=expr RPAREN (statement | COLON statementList ENDWHILE SEMICOLON);

doStatement: DO statement WHILE LPAREN condition=expr RPAREN SEMICOLON;

forStatement
    : FOR LPAREN init=exprList SEMICOLON conditions=exprList SEMICOLON updates=exprList RPAREN
      (statement | COLON statementList ENDFOR SEMICOLON)
    ;

exprList: (listedExpr (COMMA listedExpr)*)?;
listedExpr: expr;

foreachStatement
    : FOREACH LPAREN subject=expr AS first=foreachTarget (DOUBLE_ARROW second=foreachTarget)? RPAREN
      (statement | COLON statementList ENDFOREACH SEMICOLON)
    ;

foreachTarget: (AMP_VARIABLE | AMP)? expr;

switchStatement
    : SWITCH LPAREN subject=expr RPAREN
      ( LBRACE SEMICOLON? switchCase* RBRACE
      | COLON SEMICOLON? switchCase* ENDSWITCH SEMICOLON
      )
    ;

switchCase: (CASE expr | DEFAULT) (COLON | SEMICOLON) statementList;

jumpStatement: (BREAK | CONTINUE) optionalExpr SEMICOLON;

returnStatement: RETURN optionalExpr SEMICOLON;

optionalExpr: expr?;

echoStatement: ECHO listedExpr (COMMA listedExpr)* SEMICOLON;

globalStatement: GLOBAL simpleVariable (COMMA simpleVariable)* SEMICOLON;

staticStatement: STATIC_VARIABLE staticVariable (COMMA staticVariable)* SEMICOLON;
staticVariable: VARIABLE (ASSIGN expr)?;

unsetStatement: UNSET LPAREN unsetVariable (COMMA unsetVariable?)* RPAREN SEMICOLON;
unsetVariable: expr;

tryStatement: TRY block catchClause* finallyClause?;
catchClause: CATCH LPAREN catchType (PIPE_BAR catchType)* VARIABLE? RPAREN block;
catchType: name | STATIC_VARIABLE;
finallyClause: FINALLY block;

gotoStatement: GOTO IDENTIFIER SEMICOLON;

declareStatement
    : DECLARE LPAREN declareDirective (COMMA declareDirective)* RPAREN
      (statement | COLON statementList ENDDECLARE SEMICOLON)
    ;
declareDirective: IDENTIFIER ASSIGN expr;

haltCompiler: HALT_COMPILER LPAREN RPAREN SEMICOLON;

// ---- namespaces and imports

// Without braces, the parser's driver collects the statements up to the next one.
namespaceStatement: NAMESPACE (block | (identifier | NAME_QUALIFIED) (SEMICOLON | block));

useStatement: USE useKind? useItem (COMMA useItem)* SEMICOLON;
useKind: FUNCTION | FUNCTION_NAMED | CONST;
useItem: (IDENTIFIER | NAME_QUALIFIED | NAME_FULLY_QUALIFIED) (NS_SEPARATOR LBRACE groupUseItem (COMMA groupUseItem?)* RBRACE | AS IDENTIFIER)?;
groupUseItem: useKind? (IDENTIFIER | NAME_QUALIFIED) (AS IDENTIFIER)?;

constStatement: CONST first=constantElement (COMMA constantElement)* SEMICOLON;
constantElement: (CONST_NAME | identifier) ASSIGN expr;

// ---- functions

attributedStatement
    : attributeGroup+
      ( functionDeclaration
      | classDeclaration
      | interfaceDeclaration
      | traitDeclaration
      | enumDeclaration
      | constStatement
      | expressionStatement
      )
    ;

attributeGroup: ATTRIBUTE attribute (COMMA attribute?)* RBRACKET;
attribute: name arguments?;

functionDeclaration
    : FUNCTION_NAMED (AMP_VARIABLE | AMP)? (IDENTIFIER | READONLY) parameters (COLON type)? block
    ;

parameters: LPAREN (parameter (COMMA parameter?)*)? RPAREN;

parameter
    : attributeGroup* parameterModifier* type? AMP_VARIABLE? ELLIPSIS? VARIABLE (ASSIGN expr)? propertyHooks?
    ;

parameterModifier
    : PUBLIC | PROTECTED | PRIVATE | READONLY | FINAL | ABSTRACT | STATIC | STATIC_VARIABLE
    | PUBLIC_SET | PROTECTED_SET | PRIVATE_SET
    ;

type: QUESTION? typeAtom ((PIPE_BAR | AMP) typeAtom)*;
typeAtom: ARRAY | CALLABLE | name | LPAREN type RPAREN;

name: IDENTIFIER | STATIC | NAME_QUALIFIED | NAME_FULLY_QUALIFIED | NAME_RELATIVE;

// ---- classes

classDeclaration
    : (ABSTRACT | FINAL | READONLY)* CLASS IDENTIFIER (EXTENDS parent=name)? (IMPLEMENTS nameList)? classBody
    ;

interfaceDeclaration: INTERFACE IDENTIFIER (EXTENDS nameList)? classBody;

traitDeclaration: TRAIT IDENTIFIER classBody;

enumDeclaration: ENUM IDENTIFIER (COLON type)? (IMPLEMENTS nameList)? classBody;

nameList: name (COMMA name)*;

classBody: LBRACE member* RBRACE;

member: traitUse | enumCase | attributeGroup* attributedMember;

attributedMember
    : enumCase
    | methodDeclaration
    | classConstants
    | memberModifier+ (methodDeclaration | classConstants | propertyDeclaration)
    ;

memberModifier
    : PUBLIC | PROTECTED | PRIVATE | STATIC | STATIC_VARIABLE | STATIC_CLOSURE | ABSTRACT | FINAL | READONLY | VAR
    | PUBLIC_SET | PROTECTED_SET | PRIVATE_SET
    ;

methodDeclaration
    : (FUNCTION | FUNCTION_NAMED) (AMP_VARIABLE | AMP)? identifier parameters (COLON type)? (SEMICOLON | block)
    ;

classConstants: CONST type? constantElement (COMMA constantElement)* SEMICOLON;

propertyDeclaration
    : type? propertyElement (SEMICOLON | propertyHooks | (COMMA propertyElement)+ SEMICOLON)
    ;
propertyElement: VARIABLE (ASSIGN expr)?;

propertyHooks: LBRACE propertyHook* RBRACE;
propertyHook
    : attributeGroup* memberModifier* (AMP_VARIABLE | AMP)? IDENTIFIER parameters?
      (SEMICOLON | block | DOUBLE_ARROW expr SEMICOLON)
    ;

enumCase: CASE identifier (ASSIGN expr)? SEMICOLON;

traitUse: USE nameList (SEMICOLON | LBRACE traitAdaptation* RBRACE);

traitAdaptation
    : adaptedName (DOUBLE_COLON IDENTIFIER)? (INSTEADOF nameList | AS aliasTail) SEMICOLON
    ;
adaptedName: NAME_QUALIFIED | NAME_FULLY_QUALIFIED | NAME_RELATIVE | identifier;
aliasTail: modifierKeyword identifier? | IDENTIFIER | keyword;

// ---- expressions

// Flat: the builder climbs precedences. `new`, `clone`, `exit` and their arguments stand beside each other here. The sets
// of tokens are written out in place, because a rule of their own would cost an object for each operator.
expr
    : term
      ( INCREMENT
      | DECREMENT
      | arguments
      | LBRACKET optionalExpr RBRACKET
      | (ARROW | NULLSAFE_ARROW) (IDENTIFIER | simpleVariable | LBRACE expr RBRACE)
      | DOUBLE_COLON (IDENTIFIER | simpleVariable | LBRACE expr RBRACE)
      | ( PLUS | MINUS | STAR | SLASH | PERCENT | POWER | DOT | SHIFT_LEFT | SHIFT_RIGHT | AMP | AMP_VARIABLE | PIPE_BAR
        | CARET | BOOLEAN_AND | BOOLEAN_OR | AND | OR | XOR | EQUAL | NOT_EQUAL | IDENTICAL | NOT_IDENTICAL | LESS
        | LESS_EQUAL | GREATER | GREATER_EQUAL | SPACESHIP | COALESCE | PIPE | INSTANCEOF | PLUS_ASSIGN | MINUS_ASSIGN
        | STAR_ASSIGN | SLASH_ASSIGN | DOT_ASSIGN | PERCENT_ASSIGN | AND_ASSIGN | OR_ASSIGN | XOR_ASSIGN
        | SHIFT_LEFT_ASSIGN | SHIFT_RIGHT_ASSIGN | COALESCE_ASSIGN | POWER_ASSIGN
        ) term
      | QUESTION optionalExpr COLON term
      | ASSIGN (AMP_VARIABLE | AMP)? term
      )*
    ;

term
    : ( NOT | TILDE | AT | PLUS | MINUS | INCREMENT | DECREMENT | INT_CAST | FLOAT_CAST | STRING_CAST | ARRAY_CAST
      | OBJECT_CAST | BOOL_CAST | UNSET_CAST | VOID_CAST | CLONE | NEW | PRINT | THROW | YIELD_FROM | INCLUDE | INCLUDE_ONCE
      | REQUIRE | REQUIRE_ONCE
      )*
      ( ( VARIABLE | IDENTIFIER | NAME_QUALIFIED | NAME_FULLY_QUALIFIED | NAME_RELATIVE | INTEGER | FLOAT | STRING
          | STATIC | EXIT | CLONE_CALL | MAGIC_LINE | MAGIC_FILE | MAGIC_DIR | MAGIC_CLASS | MAGIC_TRAIT | MAGIC_METHOD
          | MAGIC_FUNCTION | MAGIC_PROPERTY | MAGIC_NAMESPACE
        )
      | operand
      )
    ;

arguments: LPAREN (argument (COMMA argument?)*)? RPAREN;
argument: expr | ARGUMENT_NAME COLON expr | ELLIPSIS expr?;

operand
    : variableVariable
    | parenthesized
    | arrayLiteral
    | interpolatedString
    | heredoc
    | shellExec
    | issetExpr
    | emptyExpr
    | evalExpr
    | yieldExpr
    | matchExpr
    | closure
    | arrowFunction
    | staticClosure
    | attributedClosure
    | anonymousClass
    ;

simpleVariable: VARIABLE | variableVariable;
variableVariable: DOLLAR (simpleVariable | LBRACE expr RBRACE);

parenthesized: LPAREN expr RPAREN;

arrayLiteral
    : LBRACKET arrayItems RBRACKET
    | (ARRAY | LIST) LPAREN arrayItems RPAREN
    ;
arrayItems: arrayItem? (COMMA arrayItem?)*;
arrayItem
    : expr (DOUBLE_ARROW (AMP_VARIABLE | AMP)? expr)?
    | (AMP_VARIABLE | AMP) expr
    | ELLIPSIS expr
    ;

issetExpr: ISSET LPAREN issetVariable (COMMA issetVariable?)* RPAREN;
issetVariable: expr;
emptyExpr: EMPTY LPAREN expr RPAREN;
evalExpr: EVAL LPAREN expr RPAREN;
yieldExpr: YIELD (expr (DOUBLE_ARROW expr)?)?;

matchExpr: MATCH LPAREN expr RPAREN LBRACE (matchArm (COMMA matchArm?)*)? RBRACE;
matchArm: (listedExpr (COMMA listedExpr?)* | DEFAULT COMMA?) DOUBLE_ARROW listedExpr;

closure: FUNCTION (AMP_VARIABLE | AMP)? parameters closureUses? (COLON type)? block;
closureUses: USE LPAREN closureUse (COMMA closureUse?)* RPAREN;
closureUse: AMP_VARIABLE? VARIABLE;
arrowFunction: FN (AMP_VARIABLE | AMP)? parameters (COLON type)? DOUBLE_ARROW expr;
staticClosure: STATIC_CLOSURE (closure | arrowFunction);
attributedClosure: attributeGroup+ (closure | arrowFunction | staticClosure);
anonymousClass
    : NEW_CLASS attributeGroup* (ABSTRACT | FINAL | READONLY)* CLASS arguments? (EXTENDS parent=name)? (IMPLEMENTS nameList)? classBody
    ;

// ---- strings

interpolatedString: DOUBLE_QUOTE encaps* DOUBLE_QUOTE;
heredoc: START_HEREDOC encaps* END_HEREDOC;
shellExec: BACKTICK encaps* BACKTICK;

encaps
    : STRING_CONTENT
    | VARIABLE (LBRACKET encapsOffset RBRACKET | (ARROW | NULLSAFE_ARROW) IDENTIFIER)?
    | DOLLAR_CURLY (STRING_VARNAME (LBRACKET expr RBRACKET)? | expr) RBRACE
    | CURLY_OPEN expr RBRACE
    ;
encapsOffset: IDENTIFIER | MINUS? NUM_STRING | VARIABLE;

// ---- names that may be keywords

identifier: IDENTIFIER | keyword | modifierKeyword;

modifierKeyword
    : ABSTRACT | FINAL | PRIVATE | PROTECTED | PUBLIC | STATIC | STATIC_VARIABLE | STATIC_CLOSURE | READONLY
    ;

keyword
    : AND | ARRAY | AS | BREAK | CALLABLE | CASE | CATCH | CLASS | CLONE | CLONE_CALL | CONST | CONTINUE | DECLARE
    | DEFAULT | DO | ECHO | ELSE | ELSEIF | EMPTY | ENDDECLARE | ENDFOR | ENDFOREACH | ENDIF | ENDSWITCH | ENDWHILE
    | ENUM | EVAL | EXIT | EXTENDS | FINALLY | FN | FOR | FOREACH | FUNCTION | FUNCTION_NAMED | GLOBAL | GOTO | IF
    | IMPLEMENTS | INCLUDE | INCLUDE_ONCE | INSTANCEOF | INSTEADOF | INTERFACE | ISSET | LIST | MATCH | NAMESPACE
    | NEW | NEW_CLASS | OR | PRINT | REQUIRE | REQUIRE_ONCE | RETURN | SWITCH | THROW | TRAIT | TRY | UNSET | USE | VAR | WHILE
    | XOR | YIELD | MAGIC_LINE | MAGIC_FILE | MAGIC_DIR | MAGIC_CLASS | MAGIC_TRAIT | MAGIC_METHOD | MAGIC_FUNCTION
    | MAGIC_PROPERTY | MAGIC_NAMESPACE | HALT_COMPILER
    ;
