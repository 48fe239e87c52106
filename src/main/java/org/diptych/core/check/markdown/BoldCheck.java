package org.diptych.core.check.markdown;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Asterisks that should make bold and are published as asterisks: beside Chinese punctuation, mostly. */
public final class BoldCheck implements BlockCheck {
    private static final Pattern BOLD = Pattern.compile("(?<!\\*)\\*\\*(?!\\*)([^*\\n]+)\\*\\*(?!\\*)");

    @Override
    public List<Finding> check(BlockProse block) {
        return block.plain().contains("**")
                ? Matches.of(BOLD, block.plain(), match -> finding(match, block))
                : List.of();
    }

    private static @Nullable Finding finding(MatchResult match, BlockProse block) {
        String inner = Matches.range(match, 1).in(block.source()).strip();
        // What lies between the asterisks of two formulas that MathJax finds in the page is no bold text.
        boolean betweenFormulas = match.group(1).chars().filter(c -> c == '$').count() % 2 == 1;
        if (inner.isEmpty() || betweenFormulas) {
            return null;
        }
        TextRange range = Matches.range(match);
        return Finding.warning("bold-not-made", range, range.in(block.source()))
                .with("bold-as-html", new TextEdit(range, "<strong>" + inner + "</strong>"));
    }
}
