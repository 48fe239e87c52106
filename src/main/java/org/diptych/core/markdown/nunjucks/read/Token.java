package org.diptych.core.markdown.nunjucks.read;

/**
 * A token of Nunjucks' lexer.
 *
 * @param kind what it is
 * @param value its text; of a string what stands between its quotes, escapes undone; none of what stands outside of tags,
 *     which may be a whole body
 * @param start where it begins in the template
 * @param end where it ends
 */
record Token(Kind kind, String value, int start, int end) {

    enum Kind {
        DATA,
        COMMENT,
        BLOCK_START,
        BLOCK_END,
        VARIABLE_START,
        VARIABLE_END,
        BLANK,
        STRING,
        INTEGER,
        FLOAT,
        BOOLEAN,
        NONE,
        REGEX,
        SYMBOL,
        LEFT,
        RIGHT,
        COMMA,
        COLON,
        TILDE,
        PIPE,
        OPERATOR
    }

    boolean is(Kind kind, String value) {
        return this.kind == kind && this.value.equals(value);
    }

    boolean isSymbol(String value) {
        return is(Kind.SYMBOL, value);
    }

    /** Whether it is a mark with a dash that takes away the blanks beside it. */
    boolean dashed() {
        return value.startsWith("-") || value.endsWith("-");
    }

    /** What Hexo takes for the token where it stands in a tag's words. */
    String inWords() {
        return kind == Kind.REGEX ? "[object Object]" : value;
    }
}
