package org.diptych.ui.preview;

import java.util.Objects;

/**
 * Which bodies the preview shows: one language, all of them side by side, or the one whose editor has the focus.
 *
 * <p>Written as text ({@link #toString}) it can be kept in settings and read again ({@link #parse}). Immutable.
 *
 * @param kind how the language is chosen
 * @param language the language for {@link Kind#ONE}, such as {@code en}; empty otherwise
 */
public record LanguageView(Kind kind, String language) {
    /** All bodies, in columns. */
    public static final LanguageView BOTH = new LanguageView(Kind.BOTH, "");
    /** The body that is being written. */
    public static final LanguageView FOLLOW = new LanguageView(Kind.FOLLOW, "");

    /** How the language is chosen. */
    public enum Kind {
        ONE,
        BOTH,
        FOLLOW
    }

    public LanguageView {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
    }

    /** Only the body of {@code language}. */
    public static LanguageView only(String language) {
        return new LanguageView(Kind.ONE, language);
    }

    /** Reads what {@link #toString} wrote; anything else is taken for a language. */
    public static LanguageView parse(String text) {
        return switch (text) {
            case "*" -> BOTH;
            case "", "?" -> FOLLOW;
            default -> only(text);
        };
    }

    @Override
    public String toString() {
        return switch (kind) {
            case BOTH -> "*";
            case FOLLOW -> "?";
            case ONE -> language;
        };
    }
}
