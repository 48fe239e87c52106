package org.diptych.core.check.frontmatter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.check.Matches;
import org.jspecify.annotations.Nullable;

/** Which texts JavaScript reads as a date. Stateless. */
final class WrittenDate {
    private static final String MONTHS = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";

    /** Numbers for a year and more, or a month by its name with two numbers, or with a year; words before all of it. */
    private static final Pattern DATE =
            Pattern.compile("(?:[\\p{L}\\s,]*+(?<=[\\s,]))?(?:\\d{4}(?:[-/.]\\d{1,2}){0,2}(?![\\d_]).*"
                    + "|\\d{1,2}/\\d{1,2}/\\d{4}(?!\\d).*)"
                    + "|(?=.*(?:\\d\\D+\\d|\\d{4})).*\\b(?i:" + MONTHS + ").*");

    /** What may stand behind the first number. */
    private static final Pattern SAID = Pattern.compile("(?i:" + MONTHS + "\\p{L}*|[ap]m|z|utc?|gmt|[ecmp][sd]t)");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");
    private static final Pattern ISO = Pattern.compile("\\s*\\d{4}-\\d{2}-\\d{2}T(?=\\d{2}:\\d{2})");
    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("\\D*(?:\\d{4}[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?|(\\d{1,2})/(\\d{1,2})/\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{1,2})(?:[:.]|\\b)");

    private WrittenDate() {}

    /** Whether {@code text} is one; of others Hexo makes none. */
    static boolean isRead(String text) {
        Matcher iso = Matches.matcher(ISO, text);
        String said = Matches.blanked(ASIDE, iso.lookingAt() ? text.replaceFirst("T", " ") : text);
        return Matches.matcher(DATE, said).matches() && hasWordsOfDates(said) && isInRange(said);
    }

    private static boolean hasWordsOfDates(String text) {
        int number = 0;
        while (number < text.length() && !Character.isDigit(text.charAt(number))) {
            number++;
        }
        Matcher word = Matches.matcher(WORD, text);
        while (word.find()) {
            if (word.start() > number && !Matches.matcher(SAID, word.group()).matches()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInRange(String text) {
        Matcher date = Matches.matcher(MONTH_AND_DAY, text);
        boolean numbers = date.lookingAt();
        boolean yearFirst = numbers && date.group(1) != null;
        Matcher time = Matches.matcher(TIME, text);
        boolean timed = time.find();
        return (!numbers || upTo(12, date.group(yearFirst ? 1 : 3)) && upTo(31, date.group(yearFirst ? 2 : 4)))
                && (!timed || upTo(24, time.group(1)) && upTo(59, time.group(2)));
    }

    private static boolean upTo(int most, @Nullable String number) {
        return number == null || Integer.parseInt(number) <= most;
    }
}
