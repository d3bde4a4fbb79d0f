package dev.parade.library.tokenizer;

import dev.parade.catalog.PhpConstant;

/** The kinds of tokens, numbered as PHP 8.5's parser generator numbers them. */
final class TokenKinds {
    /** Tokens are checked and named as the parser sees them. */
    @PhpConstant(name = "TOKEN_PARSE")
    static final long TOKEN_PARSE = 1;

    /** The number of the first kind; smaller ones are characters. */
    private static final int FIRST = 260;

    @PhpConstant(name = "T_LNUMBER")
    static final long LNUMBER = 260;

    @PhpConstant(name = "T_DNUMBER")
    static final long DNUMBER = 261;

    @PhpConstant(name = "T_STRING")
    static final long STRING = 262;

    @PhpConstant(name = "T_NAME_FULLY_QUALIFIED")
    static final long NAME_FULLY_QUALIFIED = 263;

    @PhpConstant(name = "T_NAME_RELATIVE")
    static final long NAME_RELATIVE = 264;

    @PhpConstant(name = "T_NAME_QUALIFIED")
    static final long NAME_QUALIFIED = 265;

    @PhpConstant(name = "T_VARIABLE")
    static final long VARIABLE = 266;

    @PhpConstant(name = "T_INLINE_HTML")
    static final long INLINE_HTML = 267;

    @PhpConstant(name = "T_ENCAPSED_AND_WHITESPACE")
    static final long ENCAPSED_AND_WHITESPACE = 268;

    @PhpConstant(name = "T_CONSTANT_ENCAPSED_STRING")
    static final long CONSTANT_ENCAPSED_STRING = 269;

    @PhpConstant(name = "T_STRING_VARNAME")
    static final long STRING_VARNAME = 270;

    @PhpConstant(name = "T_NUM_STRING")
    static final long NUM_STRING = 271;

    @PhpConstant(name = "T_INCLUDE")
    static final long INCLUDE = 272;

    @PhpConstant(name = "T_INCLUDE_ONCE")
    static final long INCLUDE_ONCE = 273;

    @PhpConstant(name = "T_EVAL")
    static final long EVAL = 274;

    @PhpConstant(name = "T_REQUIRE")
    static final long REQUIRE = 275;

    @PhpConstant(name = "T_REQUIRE_ONCE")
    static final long REQUIRE_ONCE = 276;

    @PhpConstant(name = "T_LOGICAL_OR")
    static final long LOGICAL_OR = 277;

    @PhpConstant(name = "T_LOGICAL_XOR")
    static final long LOGICAL_XOR = 278;

    @PhpConstant(name = "T_LOGICAL_AND")
    static final long LOGICAL_AND = 279;

    @PhpConstant(name = "T_PRINT")
    static final long PRINT = 280;

    @PhpConstant(name = "T_YIELD")
    static final long YIELD = 281;

    @PhpConstant(name = "T_YIELD_FROM")
    static final long YIELD_FROM = 282;

    @PhpConstant(name = "T_INSTANCEOF")
    static final long INSTANCEOF = 283;

    @PhpConstant(name = "T_NEW")
    static final long NEW = 284;

    @PhpConstant(name = "T_CLONE")
    static final long CLONE = 285;

    @PhpConstant(name = "T_EXIT")
    static final long EXIT = 286;

    @PhpConstant(name = "T_IF")
    static final long IF = 287;

    @PhpConstant(name = "T_ELSEIF")
    static final long ELSEIF = 288;

    @PhpConstant(name = "T_ELSE")
    static final long ELSE = 289;

    @PhpConstant(name = "T_ENDIF")
    static final long ENDIF = 290;

    @PhpConstant(name = "T_ECHO")
    static final long ECHO = 291;

    @PhpConstant(name = "T_DO")
    static final long DO = 292;

    @PhpConstant(name = "T_WHILE")
    static final long WHILE = 293;

    @PhpConstant(name = "T_ENDWHILE")
    static final long ENDWHILE = 294;

    @PhpConstant(name = "T_FOR")
    static final long FOR = 295;

    @PhpConstant(name = "T_ENDFOR")
    static final long ENDFOR = 296;

    @PhpConstant(name = "T_FOREACH")
    static final long FOREACH = 297;

    @PhpConstant(name = "T_ENDFOREACH")
    static final long ENDFOREACH = 298;

    @PhpConstant(name = "T_DECLARE")
    static final long DECLARE = 299;

    @PhpConstant(name = "T_ENDDECLARE")
    static final long ENDDECLARE = 300;

    @PhpConstant(name = "T_AS")
    static final long AS = 301;

    @PhpConstant(name = "T_SWITCH")
    static final long SWITCH = 302;

    @PhpConstant(name = "T_ENDSWITCH")
    static final long ENDSWITCH = 303;

    @PhpConstant(name = "T_CASE")
    static final long CASE = 304;

    @PhpConstant(name = "T_DEFAULT")
    static final long DEFAULT = 305;

    @PhpConstant(name = "T_MATCH")
    static final long MATCH = 306;

    @PhpConstant(name = "T_BREAK")
    static final long BREAK = 307;

    @PhpConstant(name = "T_CONTINUE")
    static final long CONTINUE = 308;

    @PhpConstant(name = "T_GOTO")
    static final long GOTO = 309;

    @PhpConstant(name = "T_FUNCTION")
    static final long FUNCTION = 310;

    @PhpConstant(name = "T_FN")
    static final long FN = 311;

    @PhpConstant(name = "T_CONST")
    static final long CONST = 312;

    @PhpConstant(name = "T_RETURN")
    static final long RETURN = 313;

    @PhpConstant(name = "T_TRY")
    static final long TRY = 314;

    @PhpConstant(name = "T_CATCH")
    static final long CATCH = 315;

    @PhpConstant(name = "T_FINALLY")
    static final long FINALLY = 316;

    @PhpConstant(name = "T_THROW")
    static final long THROW = 317;

    @PhpConstant(name = "T_USE")
    static final long USE = 318;

    @PhpConstant(name = "T_INSTEADOF")
    static final long INSTEADOF = 319;

    @PhpConstant(name = "T_GLOBAL")
    static final long GLOBAL = 320;

    @PhpConstant(name = "T_STATIC")
    static final long STATIC = 321;

    @PhpConstant(name = "T_ABSTRACT")
    static final long ABSTRACT = 322;

    @PhpConstant(name = "T_FINAL")
    static final long FINAL = 323;

    @PhpConstant(name = "T_PRIVATE")
    static final long PRIVATE = 324;

    @PhpConstant(name = "T_PROTECTED")
    static final long PROTECTED = 325;

    @PhpConstant(name = "T_PUBLIC")
    static final long PUBLIC = 326;

    @PhpConstant(name = "T_PRIVATE_SET", since = "8.4")
    static final long PRIVATE_SET = 327;

    @PhpConstant(name = "T_PROTECTED_SET", since = "8.4")
    static final long PROTECTED_SET = 328;

    @PhpConstant(name = "T_PUBLIC_SET", since = "8.4")
    static final long PUBLIC_SET = 329;

    @PhpConstant(name = "T_READONLY")
    static final long READONLY = 330;

    @PhpConstant(name = "T_VAR")
    static final long VAR = 331;

    @PhpConstant(name = "T_UNSET")
    static final long UNSET = 332;

    @PhpConstant(name = "T_ISSET")
    static final long ISSET = 333;

    @PhpConstant(name = "T_EMPTY")
    static final long EMPTY = 334;

    @PhpConstant(name = "T_HALT_COMPILER")
    static final long HALT_COMPILER = 335;

    @PhpConstant(name = "T_CLASS")
    static final long CLASS = 336;

    @PhpConstant(name = "T_TRAIT")
    static final long TRAIT = 337;

    @PhpConstant(name = "T_INTERFACE")
    static final long INTERFACE = 338;

    @PhpConstant(name = "T_ENUM")
    static final long ENUM = 339;

    @PhpConstant(name = "T_EXTENDS")
    static final long EXTENDS = 340;

    @PhpConstant(name = "T_IMPLEMENTS")
    static final long IMPLEMENTS = 341;

    @PhpConstant(name = "T_NAMESPACE")
    static final long NAMESPACE = 342;

    @PhpConstant(name = "T_LIST")
    static final long LIST = 343;

    @PhpConstant(name = "T_ARRAY")
    static final long ARRAY = 344;

    @PhpConstant(name = "T_CALLABLE")
    static final long CALLABLE = 345;

    @PhpConstant(name = "T_LINE")
    static final long LINE = 346;

    @PhpConstant(name = "T_FILE")
    static final long FILE = 347;

    @PhpConstant(name = "T_DIR")
    static final long DIR = 348;

    @PhpConstant(name = "T_CLASS_C")
    static final long CLASS_C = 349;

    @PhpConstant(name = "T_TRAIT_C")
    static final long TRAIT_C = 350;

    @PhpConstant(name = "T_METHOD_C")
    static final long METHOD_C = 351;

    @PhpConstant(name = "T_FUNC_C")
    static final long FUNC_C = 352;

    @PhpConstant(name = "T_PROPERTY_C", since = "8.4")
    static final long PROPERTY_C = 353;

    @PhpConstant(name = "T_NS_C")
    static final long NS_C = 354;

    @PhpConstant(name = "T_ATTRIBUTE")
    static final long ATTRIBUTE = 355;

    @PhpConstant(name = "T_PLUS_EQUAL")
    static final long PLUS_EQUAL = 356;

    @PhpConstant(name = "T_MINUS_EQUAL")
    static final long MINUS_EQUAL = 357;

    @PhpConstant(name = "T_MUL_EQUAL")
    static final long MUL_EQUAL = 358;

    @PhpConstant(name = "T_DIV_EQUAL")
    static final long DIV_EQUAL = 359;

    @PhpConstant(name = "T_CONCAT_EQUAL")
    static final long CONCAT_EQUAL = 360;

    @PhpConstant(name = "T_MOD_EQUAL")
    static final long MOD_EQUAL = 361;

    @PhpConstant(name = "T_AND_EQUAL")
    static final long AND_EQUAL = 362;

    @PhpConstant(name = "T_OR_EQUAL")
    static final long OR_EQUAL = 363;

    @PhpConstant(name = "T_XOR_EQUAL")
    static final long XOR_EQUAL = 364;

    @PhpConstant(name = "T_SL_EQUAL")
    static final long SL_EQUAL = 365;

    @PhpConstant(name = "T_SR_EQUAL")
    static final long SR_EQUAL = 366;

    @PhpConstant(name = "T_COALESCE_EQUAL")
    static final long COALESCE_EQUAL = 367;

    @PhpConstant(name = "T_BOOLEAN_OR")
    static final long BOOLEAN_OR = 368;

    @PhpConstant(name = "T_BOOLEAN_AND")
    static final long BOOLEAN_AND = 369;

    @PhpConstant(name = "T_IS_EQUAL")
    static final long IS_EQUAL = 370;

    @PhpConstant(name = "T_IS_NOT_EQUAL")
    static final long IS_NOT_EQUAL = 371;

    @PhpConstant(name = "T_IS_IDENTICAL")
    static final long IS_IDENTICAL = 372;

    @PhpConstant(name = "T_IS_NOT_IDENTICAL")
    static final long IS_NOT_IDENTICAL = 373;

    @PhpConstant(name = "T_IS_SMALLER_OR_EQUAL")
    static final long IS_SMALLER_OR_EQUAL = 374;

    @PhpConstant(name = "T_IS_GREATER_OR_EQUAL")
    static final long IS_GREATER_OR_EQUAL = 375;

    @PhpConstant(name = "T_SPACESHIP")
    static final long SPACESHIP = 376;

    @PhpConstant(name = "T_SL")
    static final long SL = 377;

    @PhpConstant(name = "T_SR")
    static final long SR = 378;

    @PhpConstant(name = "T_INC")
    static final long INC = 379;

    @PhpConstant(name = "T_DEC")
    static final long DEC = 380;

    @PhpConstant(name = "T_INT_CAST")
    static final long INT_CAST = 381;

    @PhpConstant(name = "T_DOUBLE_CAST")
    static final long DOUBLE_CAST = 382;

    @PhpConstant(name = "T_STRING_CAST")
    static final long STRING_CAST = 383;

    @PhpConstant(name = "T_ARRAY_CAST")
    static final long ARRAY_CAST = 384;

    @PhpConstant(name = "T_OBJECT_CAST")
    static final long OBJECT_CAST = 385;

    @PhpConstant(name = "T_BOOL_CAST")
    static final long BOOL_CAST = 386;

    @PhpConstant(name = "T_UNSET_CAST")
    static final long UNSET_CAST = 387;

    @PhpConstant(name = "T_VOID_CAST", since = "8.5")
    static final long VOID_CAST = 388;

    @PhpConstant(name = "T_OBJECT_OPERATOR")
    static final long OBJECT_OPERATOR = 389;

    @PhpConstant(name = "T_NULLSAFE_OBJECT_OPERATOR")
    static final long NULLSAFE_OBJECT_OPERATOR = 390;

    @PhpConstant(name = "T_DOUBLE_ARROW")
    static final long DOUBLE_ARROW = 391;

    @PhpConstant(name = "T_COMMENT")
    static final long COMMENT = 392;

    @PhpConstant(name = "T_DOC_COMMENT")
    static final long DOC_COMMENT = 393;

    @PhpConstant(name = "T_OPEN_TAG")
    static final long OPEN_TAG = 394;

    @PhpConstant(name = "T_OPEN_TAG_WITH_ECHO")
    static final long OPEN_TAG_WITH_ECHO = 395;

    @PhpConstant(name = "T_CLOSE_TAG")
    static final long CLOSE_TAG = 396;

    @PhpConstant(name = "T_WHITESPACE")
    static final long WHITESPACE = 397;

    @PhpConstant(name = "T_START_HEREDOC")
    static final long START_HEREDOC = 398;

    @PhpConstant(name = "T_END_HEREDOC")
    static final long END_HEREDOC = 399;

    @PhpConstant(name = "T_DOLLAR_OPEN_CURLY_BRACES")
    static final long DOLLAR_OPEN_CURLY_BRACES = 400;

    @PhpConstant(name = "T_CURLY_OPEN")
    static final long CURLY_OPEN = 401;

    @PhpConstant(name = "T_PAAMAYIM_NEKUDOTAYIM")
    static final long PAAMAYIM_NEKUDOTAYIM = 402;

    @PhpConstant(name = "T_DOUBLE_COLON")
    static final long DOUBLE_COLON = PAAMAYIM_NEKUDOTAYIM;

    @PhpConstant(name = "T_NS_SEPARATOR")
    static final long NS_SEPARATOR = 403;

    @PhpConstant(name = "T_ELLIPSIS")
    static final long ELLIPSIS = 404;

    @PhpConstant(name = "T_COALESCE")
    static final long COALESCE = 405;

    @PhpConstant(name = "T_POW")
    static final long POW = 406;

    @PhpConstant(name = "T_POW_EQUAL")
    static final long POW_EQUAL = 407;

    @PhpConstant(name = "T_PIPE", since = "8.5")
    static final long PIPE = 408;

    @PhpConstant(name = "T_AMPERSAND_FOLLOWED_BY_VAR_OR_VARARG")
    static final long AMPERSAND_FOLLOWED_BY_VAR_OR_VARARG = 409;

    @PhpConstant(name = "T_AMPERSAND_NOT_FOLLOWED_BY_VAR_OR_VARARG")
    static final long AMPERSAND_NOT_FOLLOWED_BY_VAR_OR_VARARG = 410;

    @PhpConstant(name = "T_BAD_CHARACTER")
    static final long BAD_CHARACTER = 411;

    private static final String[] NAMES = {
        "T_LNUMBER",
        "T_DNUMBER",
        "T_STRING",
        "T_NAME_FULLY_QUALIFIED",
        "T_NAME_RELATIVE",
        "T_NAME_QUALIFIED",
        "T_VARIABLE",
        "T_INLINE_HTML",
        "T_ENCAPSED_AND_WHITESPACE",
        "T_CONSTANT_ENCAPSED_STRING",
        "T_STRING_VARNAME",
        "T_NUM_STRING",
        "T_INCLUDE",
        "T_INCLUDE_ONCE",
        "T_EVAL",
        "T_REQUIRE",
        "T_REQUIRE_ONCE",
        "T_LOGICAL_OR",
        "T_LOGICAL_XOR",
        "T_LOGICAL_AND",
        "T_PRINT",
        "T_YIELD",
        "T_YIELD_FROM",
        "T_INSTANCEOF",
        "T_NEW",
        "T_CLONE",
        "T_EXIT",
        "T_IF",
        "T_ELSEIF",
        "T_ELSE",
        "T_ENDIF",
        "T_ECHO",
        "T_DO",
        "T_WHILE",
        "T_ENDWHILE",
        "T_FOR",
        "T_ENDFOR",
        "T_FOREACH",
        "T_ENDFOREACH",
        "T_DECLARE",
        "T_ENDDECLARE",
        "T_AS",
        "T_SWITCH",
        "T_ENDSWITCH",
        "T_CASE",
        "T_DEFAULT",
        "T_MATCH",
        "T_BREAK",
        "T_CONTINUE",
        "T_GOTO",
        "T_FUNCTION",
        "T_FN",
        "T_CONST",
        "T_RETURN",
        "T_TRY",
        "T_CATCH",
        "T_FINALLY",
        "T_THROW",
        "T_USE",
        "T_INSTEADOF",
        "T_GLOBAL",
        "T_STATIC",
        "T_ABSTRACT",
        "T_FINAL",
        "T_PRIVATE",
        "T_PROTECTED",
        "T_PUBLIC",
        "T_PRIVATE_SET",
        "T_PROTECTED_SET",
        "T_PUBLIC_SET",
        "T_READONLY",
        "T_VAR",
        "T_UNSET",
        "T_ISSET",
        "T_EMPTY",
        "T_HALT_COMPILER",
        "T_CLASS",
        "T_TRAIT",
        "T_INTERFACE",
        "T_ENUM",
        "T_EXTENDS",
        "T_IMPLEMENTS",
        "T_NAMESPACE",
        "T_LIST",
        "T_ARRAY",
        "T_CALLABLE",
        "T_LINE",
        "T_FILE",
        "T_DIR",
        "T_CLASS_C",
        "T_TRAIT_C",
        "T_METHOD_C",
        "T_FUNC_C",
        "T_PROPERTY_C",
        "T_NS_C",
        "T_ATTRIBUTE",
        "T_PLUS_EQUAL",
        "T_MINUS_EQUAL",
        "T_MUL_EQUAL",
        "T_DIV_EQUAL",
        "T_CONCAT_EQUAL",
        "T_MOD_EQUAL",
        "T_AND_EQUAL",
        "T_OR_EQUAL",
        "T_XOR_EQUAL",
        "T_SL_EQUAL",
        "T_SR_EQUAL",
        "T_COALESCE_EQUAL",
        "T_BOOLEAN_OR",
        "T_BOOLEAN_AND",
        "T_IS_EQUAL",
        "T_IS_NOT_EQUAL",
        "T_IS_IDENTICAL",
        "T_IS_NOT_IDENTICAL",
        "T_IS_SMALLER_OR_EQUAL",
        "T_IS_GREATER_OR_EQUAL",
        "T_SPACESHIP",
        "T_SL",
        "T_SR",
        "T_INC",
        "T_DEC",
        "T_INT_CAST",
        "T_DOUBLE_CAST",
        "T_STRING_CAST",
        "T_ARRAY_CAST",
        "T_OBJECT_CAST",
        "T_BOOL_CAST",
        "T_UNSET_CAST",
        "T_VOID_CAST",
        "T_OBJECT_OPERATOR",
        "T_NULLSAFE_OBJECT_OPERATOR",
        "T_DOUBLE_ARROW",
        "T_COMMENT",
        "T_DOC_COMMENT",
        "T_OPEN_TAG",
        "T_OPEN_TAG_WITH_ECHO",
        "T_CLOSE_TAG",
        "T_WHITESPACE",
        "T_START_HEREDOC",
        "T_END_HEREDOC",
        "T_DOLLAR_OPEN_CURLY_BRACES",
        "T_CURLY_OPEN",
        "T_DOUBLE_COLON",
        "T_NS_SEPARATOR",
        "T_ELLIPSIS",
        "T_COALESCE",
        "T_POW",
        "T_POW_EQUAL",
        "T_PIPE",
        "T_AMPERSAND_FOLLOWED_BY_VAR_OR_VARARG",
        "T_AMPERSAND_NOT_FOLLOWED_BY_VAR_OR_VARARG",
        "T_BAD_CHARACTER",
    };

    private TokenKinds() {}

    /** The name of a kind, null for a number that is none. */
    static String name(long kind) {
        return kind >= FIRST && kind < FIRST + NAMES.length ? NAMES[(int) kind - FIRST] : null;
    }
}
