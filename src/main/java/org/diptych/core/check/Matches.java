package org.diptych.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.text.MeteredText;
import org.diptych.core.text.TextRange;
import org.diptych.core.text.TooMuchWork;
import org.diptych.core.text.WorkMeter;

/** What rules made of one pattern share. */
public final class Matches {
    private static final int STEPS = 300;

    private Matches() {}

    /**
     * A finding for every match of {@code pattern} in {@code text}; nulls are left out. Where the pattern wants more looks
     * at the text than any that somebody wrote, the last finding says that the search ended there.
     */
    public static List<Finding> of(Pattern pattern, String text, Function<MatchResult, Finding> finding) {
        MeteredText metered = new MeteredText(text, new WorkMeter(text.length(), STEPS));
        Matcher matcher = pattern.matcher(metered);
        List<Finding> findings = new ArrayList<>();
        try {
            while (matcher.find()) {
                Finding found = finding.apply(matcher.toMatchResult());
                if (found != null) {
                    findings.add(found);
                }
            }
        } catch (TooMuchWork | StackOverflowError tooMuch) {
            findings.add(Finding.info("check-gave-up", TextRange.ofLength(metered.last(), 1)));
        }
        return findings;
    }

    /** A search that ends with {@link TooMuchWork} where it wants too many looks at {@code text}. */
    public static Matcher matcher(Pattern pattern, String text) {
        return pattern.matcher(new MeteredText(text, new WorkMeter(text.length(), STEPS)));
    }

    /** {@code text} with a blank for each character that {@code pattern} matches. */
    public static String blanked(Pattern pattern, String text) {
        return matcher(pattern, text).replaceAll(match -> " ".repeat(match.end() - match.start()));
    }

    /** The whole match. */
    public static TextRange range(MatchResult match) {
        return new TextRange(match.start(), match.end());
    }

    /** Its {@code group}, which took part in it. */
    public static TextRange range(MatchResult match, int group) {
        return new TextRange(match.start(group), match.end(group));
    }
}
