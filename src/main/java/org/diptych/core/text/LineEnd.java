package org.diptych.core.text;

import java.util.Optional;

/** How a line of a file ends. */
public enum LineEnd {
    /** {@code \n}, as everywhere but on old systems. */
    LF("\n"),
    /** {@code \r\n}, as on Windows. */
    CRLF("\r\n"),
    /** A lone {@code \r}. */
    CR("\r");

    private final String characters;

    LineEnd(String characters) {
        this.characters = characters;
    }

    /** The characters it stands for. */
    public String characters() {
        return characters;
    }

    /** How the first line of {@code text} ends; empty for a text of one line. */
    public static Optional<LineEnd> firstOf(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                return Optional.of(LF);
            }
            if (text.charAt(i) == '\r') {
                return Optional.of(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? CRLF : CR);
            }
        }
        return Optional.empty();
    }

    /** {@code text} with every line ended by {@code \n}. */
    public static String unix(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
