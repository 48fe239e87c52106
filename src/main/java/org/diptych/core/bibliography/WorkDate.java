package org.diptych.core.bibliography;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a work came out, as far as it is known. Immutable; nothing is null.
 *
 * @param parts year, month from 1, day: as many of them as are known and possible; empty where {@code words} say it
 * @param endParts the same for the end of a span of time, {@link #OPEN} where it has none yet; empty for a single date
 * @param words what was written where it is no date: {@code in press}
 * @param season spring 1 to winter 4; 0 if none is named
 * @param doubtful whether the source is not sure of it
 */
public record WorkDate(List<Integer> parts, List<Integer> endParts, String words, int season, boolean doubtful) {
    /** The end of a span of time that has none yet. */
    public static final List<Integer> OPEN = List.of(0);

    /** Months above twelve name seasons: from 21 in the Extended Date/Time Format, from 13 in older CSL. */
    private static final int[] SEASON_MONTHS = {13, 14, 15, 16, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32};

    public WorkDate {
        Objects.requireNonNull(words, "words");
        season = season == 0 && parts.size() > 1 ? season(parts.get(1)) : season;
        parts = possible(parts);
        endParts = endParts.equals(OPEN) ? OPEN : possible(endParts);
    }

    public WorkDate(List<Integer> parts, List<Integer> endParts, String words) {
        this(parts, endParts, words, 0, false);
    }

    public static WorkDate of(Integer... parts) {
        return new WorkDate(List.of(parts), List.of(), "");
    }

    /** A date that is words. */
    public static WorkDate words(String words) {
        return new WorkDate(List.of(), List.of(), words);
    }

    /**
     * Reads {@code 2024}, {@code 2024-07-02}, {@code 2024/07}, {@code 2 July 2024}, {@code 2024-21} for a season,
     * {@code 2024~} for about then, two of them with a slash between, or one and {@code /..}; anything else is words.
     */
    public static WorkDate read(String written) {
        return WrittenDate.read(written);
    }

    /** The year with its four digits; empty if none is known. */
    public String year() {
        if (!parts.isEmpty()) {
            return String.valueOf(parts.get(0));
        }
        Matcher year = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)").matcher(words);
        return year.find() ? year.group() : "";
    }

    /** The same with its year alone. */
    public WorkDate yearOnly() {
        return parts.isEmpty() ? this : new WorkDate(parts.subList(0, 1), List.of(), "", 0, doubtful);
    }

    /** The span of time from here to {@code end}. */
    public WorkDate until(List<Integer> end) {
        return new WorkDate(parts, end, words, season, doubtful);
    }

    /** The same, of which the source is not sure. */
    public WorkDate asDoubtful() {
        return new WorkDate(parts, endParts, words, season, true);
    }

    /** The same in {@code named}, from 1 for spring. */
    public WorkDate inSeason(int named) {
        return new WorkDate(parts, endParts, words, named, doubtful);
    }

    /** Up to the first part that no calendar has. */
    private static List<Integer> possible(List<Integer> parts) {
        List<Integer> possible = new ArrayList<>();
        for (int i = 0; i < Math.min(3, parts.size()); i++) {
            int part = parts.get(i);
            if (i == 0 ? part == 0 : part < 1 || part > (i == 1 ? 12 : days(possible))) {
                break;
            }
            possible.add(part);
        }
        return List.copyOf(possible);
    }

    /** How many days a month has. */
    private static int days(List<Integer> yearAndMonth) {
        return YearMonth.of(yearAndMonth.get(0), yearAndMonth.get(1)).lengthOfMonth();
    }

    private static int season(int month) {
        for (int i = 0; i < SEASON_MONTHS.length; i++) {
            if (SEASON_MONTHS[i] == month) {
                return i % 4 + 1;
            }
        }
        return 0;
    }
}
