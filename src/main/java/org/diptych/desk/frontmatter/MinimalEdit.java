package org.diptych.desk.frontmatter;

import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** The least that makes one text another, so that carets beside it stay where they are. Stateless. */
final class MinimalEdit {
    private MinimalEdit() {}

    static TextEdit edit(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        start -= start > 0 && Character.isHighSurrogate(before.charAt(start - 1)) ? 1 : 0;
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        end -= end > 0 && Character.isLowSurrogate(before.charAt(before.length() - end)) ? 1 : 0;
        return new TextEdit(new TextRange(start, before.length() - end), after.substring(start, after.length() - end));
    }
}
