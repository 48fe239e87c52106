package org.diptych.core.bibliography;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a work came out, as far as it is known. Immutable; nothing is null.
 *
 * @param parts year, month from 1, day: as many of them as are known; empty where {@code words} say it
 * @param endParts the same for the end of a span of time; empty for a single date
 * @param words what was written where it is no date: {@code in press}
 */
public record WorkDate(List<Integer> parts, List<Integer> endParts, String words) {
    private static final Pattern ISO =
            Pattern.compile("(-?\\d{1,4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?:[T ].*|[~?%])?");
    private static final Pattern SPAN = Pattern.compile("(.{4,10}?)(?:/|--|–)(.{4,10})");

    public WorkDate {
        parts = List.copyOf(parts);
        endParts = List.copyOf(endParts);
        Objects.requireNonNull(words, "words");
    }

    public static WorkDate of(Integer... parts) {
        return new WorkDate(List.of(parts), List.of(), "");
    }

    /** Reads {@code 2024}, {@code 2024-07-02}, {@code 2024/07}, two of them with a slash between; anything else is words. */
    public static WorkDate read(String written) {
        String text = written.strip();
        List<Integer> single = iso(text);
        if (!single.isEmpty()) {
            return new WorkDate(single, List.of(), "");
        }
        Matcher span = SPAN.matcher(text);
        if (span.matches()
                && !iso(span.group(1)).isEmpty()
                && !iso(span.group(2)).isEmpty()) {
            return new WorkDate(iso(span.group(1)), iso(span.group(2)), "");
        }
        return new WorkDate(List.of(), List.of(), text);
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
        return parts.isEmpty() ? this : of(parts.get(0));
    }

    private static List<Integer> iso(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            return List.of();
        }
        int year = Integer.parseInt(iso.group(1));
        if (iso.group(2) == null) {
            return List.of(year);
        }
        int month = Integer.parseInt(iso.group(2));
        int day = iso.group(3) == null ? 0 : Integer.parseInt(iso.group(3));
        if (month < 1 || month > 12 || day > 31) {
            return List.of();
        }
        return day == 0 ? List.of(year, month) : List.of(year, month, day);
    }
}
