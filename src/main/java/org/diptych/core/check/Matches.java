package org.diptych.core.check;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.diptych.core.text.TextRange;

/** What rules made of one pattern share. */
final class Matches {
    private Matches() {}

    /** A finding for every match of {@code pattern} in {@code text}; nulls are left out. */
    static List<Finding> of(Pattern pattern, String text, Function<MatchResult, Finding> finding) {
        return pattern.matcher(text)
                .results()
                .map(finding)
                .filter(found -> found != null)
                .toList();
    }

    static TextRange range(MatchResult match) {
        return new TextRange(match.start(), match.end());
    }

    static TextRange range(MatchResult match, int group) {
        return new TextRange(match.start(group), match.end(group));
    }
}
