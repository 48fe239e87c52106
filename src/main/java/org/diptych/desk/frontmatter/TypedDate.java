package org.diptych.desk.frontmatter;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as people type them, with whatever keyboard: {@code 2026/1/2}, {@code 2026年1月2日}, {@code 9：30}. Stateless. */
public final class TypedDate {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d\\d?)[-/.月](\\d\\d?)日?");
    private static final Pattern TIME = Pattern.compile("(\\d\\d?):(\\d\\d)(?::(\\d\\d))?");

    private TypedDate() {}

    /** The day {@code typed} names, if it names one. */
    public static Optional<LocalDate> day(String typed) {
        Matcher day = DAY.matcher(plain(typed));
        try {
            return day.matches()
                    ? Optional.of(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The time {@code typed} names, if it names one. */
    public static Optional<LocalTime> time(String typed) {
        Matcher time = TIME.matcher(plain(typed));
        try {
            return time.matches()
                    ? Optional.of(LocalTime.of(number(time, 1), number(time, 2), number(time, 3)))
                    : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** What was typed, with the letters of narrow width. */
    public static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }
}
