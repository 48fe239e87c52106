package org.diptych.core.markdown.source;

/** What Unicode calls punctuation: neither letters and numbers nor symbols, such as a plus or a dollar. Stateless. */
public final class Punctuation {
    private Punctuation() {}

    /** Whether {@code sign}, a code point, is punctuation. */
    public static boolean is(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
