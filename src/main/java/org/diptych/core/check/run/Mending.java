package org.diptych.core.check.run;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Fix;
import org.diptych.core.check.writing.SpellingCheck;
import org.diptych.core.check.writing.WritingHints;
import org.diptych.core.text.TextEdit;

/** Mends all that is alike in a post at once. Stateless. */
public final class Mending {
    private Mending() {}

    /** Whether findings of {@code rule} may be mended together: what mends one changes nothing for the others. */
    public static boolean isTogether(String rule) {
        return WritingHints.isHint(rule) && !rule.equals(SpellingCheck.RULE);
    }

    /** The first fix of each of {@code findings} that is of {@code rule}, in places of the file. */
    public static List<TextEdit> of(String rule, List<Finding> findings) {
        List<TextEdit> edits = new ArrayList<>();
        int end = -1;
        for (Finding finding : findings) {
            if (finding.rule().equals(rule) && !finding.fixes().isEmpty()) {
                Fix fix = finding.fixes().get(0);
                int from = end;
                if (fix.edits().stream().allMatch(edit -> edit.range().start() >= from)) {
                    edits.addAll(fix.edits());
                    end = fix.edits().stream()
                            .mapToInt(edit -> edit.range().end())
                            .max()
                            .orElse(end);
                }
            }
        }
        return edits;
    }
}
