package org.diptych.core.frontmatter.edit;

/** How a value of one word or line is written. */
enum ScalarStyle {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    /** {@code |} and the lines as they are. */
    LITERAL,
    /** {@code >} and the lines, of which one line end is a blank. */
    FOLDED;

    /** The style of {@code written}, the characters of a value. */
    static ScalarStyle of(String written) {
        return switch (written.isEmpty() ? ' ' : written.charAt(0)) {
            case '\'' -> SINGLE_QUOTED;
            case '"' -> DOUBLE_QUOTED;
            case '|' -> LITERAL;
            case '>' -> FOLDED;
            default -> PLAIN;
        };
    }
}
