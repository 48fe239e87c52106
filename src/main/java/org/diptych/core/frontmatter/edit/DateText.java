package org.diptych.core.frontmatter.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as it stands in a front matter, whose parts can be changed while the rest stays as its author wrote it.
 * Immutable; nothing is null.
 *
 * <pre>{@code
 * DateText.of("2025/5/1 9:30").orElseThrow().with(LocalDate.of(2026, 11, 23)).text(); // 2026/11/23 9:30
 * }</pre>
 *
 * @param time if there is one
 * @param zone what follows: {@code Z}, or the hours from it; empty for the site's time zone
 * @param style how its author writes dates
 */
public record DateText(LocalDate date, Optional<LocalTime> time, String zone, Style style) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?<year>\\d{4})(?<separator>[-/.])(?<month>\\d\\d?)\\k<separator>"
                    + "(?<day>\\d\\d?)(?:(?<gap>[Tt]|[ \\t]+)(?<hour>\\d\\d?):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?<fraction>\\.\\d*)?)?"
                    + "(?<zone>[ \\t]*(?:Z|[-+]\\d\\d?(?::?\\d\\d)?))?)?");

    private static final Pattern OFFSET = Pattern.compile("([-+])(\\d\\d?)(?::?(\\d\\d))?");

    /** How exactly a time is written. */
    public enum Precision {
        MINUTES,
        SECONDS
    }

    /**
     * How a date is written, whichever it is. Immutable; nothing is null.
     *
     * @param separator between year, month and day
     * @param gap what stands between day and time: a blank, or {@code T}
     * @param precision how the time is written: with seconds or without
     * @param fraction what stands behind the seconds, with its point; empty where nothing does
     * @param padding which of month, day and hour have two digits where they are below ten
     */
    public record Style(String separator, String gap, Precision precision, String fraction, Padding padding) {
        /** As Hexo's own scaffolds write it. */
        private static final Style SCAFFOLDED =
                new Style("-", " ", Precision.SECONDS, "", new Padding(true, true, true));

        public Style {
            Objects.requireNonNull(separator, "separator");
            Objects.requireNonNull(gap, "gap");
            Objects.requireNonNull(precision, "precision");
            Objects.requireNonNull(fraction, "fraction");
            Objects.requireNonNull(padding, "padding");
        }

        /** The style of another time, which is so exact and no more. */
        private Style with(Precision other) {
            return new Style(separator, gap, other, "", padding);
        }

        private String day(LocalDate date) {
            return "%04d".formatted(date.getYear())
                    + separator
                    + digits(date.getMonthValue(), padding.month())
                    + separator
                    + digits(date.getDayOfMonth(), padding.day());
        }

        private String time(LocalTime time) {
            String minutes = digits(time.getHour(), padding.hour()) + ":%02d".formatted(time.getMinute());
            return precision == Precision.SECONDS ? minutes + ":%02d".formatted(time.getSecond()) : minutes;
        }

        private static String digits(int number, boolean padded) {
            return (padded ? "%02d" : "%d").formatted(number);
        }
    }

    /** Which of these are written with two digits where they are below ten. */
    public record Padding(boolean month, boolean day, boolean hour) {
        /** How the three are written; one that has two digits anyway is taken to be as its neighbour is. */
        private static Padding of(String month, String day, @Nullable String hour) {
            Boolean ofMonth = padded(month);
            Boolean ofDay = padded(day);
            boolean either = ofMonth != null ? ofMonth : ofDay == null || ofDay;
            Boolean ofHour = hour == null ? null : padded(hour);
            return new Padding(
                    either, ofDay == null ? either : ofDay, ofHour != null ? ofHour : ofDay == null ? either : ofDay);
        }

        /** Null where both would look the same. */
        private static @Nullable Boolean padded(String number) {
            return number.length() == 1 ? Boolean.FALSE : number.startsWith("0") ? Boolean.TRUE : null;
        }
    }

    public DateText {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(style, "style");
    }

    /** The date {@code written} says; empty where it says none. */
    public static Optional<DateText> of(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(number(matcher, "year"), number(matcher, "month"), number(matcher, "day"));
            Optional<LocalTime> time = matcher.group("hour") == null
                    ? Optional.empty()
                    : Optional.of(LocalTime.of(
                            number(matcher, "hour"), number(matcher, "minute"), number(matcher, "second")));
            Precision precision =
                    time.isPresent() && matcher.group("second") == null ? Precision.MINUTES : Precision.SECONDS;
            Style style = new Style(
                    matcher.group("separator"),
                    orElse(matcher.group("gap"), " "),
                    precision,
                    orElse(matcher.group("fraction"), ""),
                    Padding.of(matcher.group("month"), matcher.group("day"), matcher.group("hour")));
            return Optional.of(new DateText(date, time, orElse(matcher.group("zone"), ""), style));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** As Hexo's own scaffolds write it: {@code 2025-05-21 12:36:43}. */
    public static DateText of(LocalDate date, LocalTime time) {
        return new DateText(date, Optional.of(time), "", Style.SCAFFOLDED);
    }

    /** This time on another day. */
    public DateText with(LocalDate day) {
        return new DateText(day, time, zone, style);
    }

    /** Another time on this day, with seconds where it has some. */
    public DateText with(LocalTime hour) {
        Style needed = style.with(hour.getSecond() == 0 ? style.precision() : Precision.SECONDS);
        return new DateText(date, Optional.of(hour), zone, needed);
    }

    /** How far from UTC it is meant; empty where it names no zone. */
    public Optional<ZoneOffset> offset() {
        String named = zone.strip();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Matcher parts = OFFSET.matcher(named);
        if (!parts.matches()) {
            return Optional.of(ZoneOffset.UTC);
        }
        int sign = parts.group(1).equals("-") ? -1 : 1;
        int minutes = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        int hours = Math.min(17, Integer.parseInt(parts.group(2)));
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * Math.min(59, minutes)));
    }

    /** As it is written. */
    public String text() {
        String day = style.day(date);
        return time.map(hour -> day + style.gap() + style.time(hour) + style.fraction() + zone)
                .orElse(day);
    }

    /** The time as it is written, to the second; empty if there is none. */
    public String timeText() {
        return time.map(style::time).orElse("");
    }

    private static int number(Matcher matcher, String group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    private static String orElse(String found, String otherwise) {
        return found == null ? otherwise : found;
    }
}
