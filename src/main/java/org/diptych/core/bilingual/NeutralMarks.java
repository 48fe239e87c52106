package org.diptych.core.bilingual;

import java.util.regex.Pattern;

/** What stays of a formula or of code when only what no translation changes is kept. Stateless. */
final class NeutralMarks {
    /** Words inside a formula are translated, as {@code \text{if}} and {@code \text{若}} are. */
    private static final Pattern WORDS =
            Pattern.compile("\\\\(?:text|mbox|textbf|textit|mathrm|operatorname)\\s*\\{[^{}]*\\}");

    private NeutralMarks() {}

    static String formula(String tex) {
        String wordless = tex.indexOf('\\') < 0 ? tex : WORDS.matcher(tex).replaceAll("\\\\text{}");
        return squeezed(wordless);
    }

    /** {@code text} without white space. */
    static String squeezed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** Whether a line of white space alone stands between the two places: then pandoc sees no formula. */
    static boolean hasBlankLine(String text, int from, int to) {
        int line = text.indexOf('\n', from);
        while (line >= 0 && line < to) {
            int next = text.indexOf('\n', line + 1);
            if (next >= 0 && next < to && text.substring(line, next).isBlank()) {
                return true;
            }
            line = next;
        }
        return false;
    }
}
