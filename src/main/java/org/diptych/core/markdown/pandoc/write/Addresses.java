package org.diptych.core.markdown.pandoc.write;

import java.nio.charset.StandardCharsets;

/** Addresses as pandoc writes them. */
final class Addresses {
    private static final String ESCAPED = "<>|\"{}[]^`";

    private Addresses() {}

    /** {@code address} with blanks and a few signs in percent form; all else stays as typed. */
    static String escaped(String address) {
        StringBuilder escaped = null;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (Character.isWhitespace(c) || ESCAPED.indexOf(c) >= 0) {
                if (escaped == null) {
                    escaped = new StringBuilder(address.substring(0, i));
                }
                for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append(String.format("%%%02X", b & 0xFF));
                }
            } else if (escaped != null) {
                escaped.append(c);
            }
        }
        return escaped == null ? address : escaped.toString();
    }
}
