package org.diptych.ui.frontmatter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.util.StringConverter;

/** A day as it is written in front matter: year, month, day. */
final class IsoDay extends StringConverter<LocalDate> {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d\\d?)[-/.月](\\d\\d?)日?");

    @Override
    public String toString(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The day; null where {@code text} says none. */
    @Override
    public LocalDate fromString(String text) {
        Matcher matcher = DAY.matcher(text == null ? "" : text.strip());
        if (!matcher.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
