package org.diptych.core.site.address;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as front matter writes them. Hexo takes what the clock on the wall shows there for the site's own time; a zone
 * behind it is counted out first. Stateless.
 */
public final class PostDate {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[-/](\\d\\d?)[-/](\\d\\d?)"
            + "(?:(?:[Tt]|[ \\t]+)(\\d\\d?):(\\d\\d)(?::(\\d\\d)(?:\\.\\d*)?)?)?[ \\t]*(Z|[-+]\\d\\d?(?::?\\d\\d)?)?");

    private PostDate() {}

    /** What {@code written} means on the site's wall; empty if it is no date. */
    public static Optional<LocalDateTime> parse(String written) {
        Matcher date = WRITTEN.matcher(written.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime wall = LocalDateTime.of(
                    number(date.group(1)),
                    number(date.group(2)),
                    number(date.group(3)),
                    number(date.group(4)),
                    number(date.group(5)),
                    number(date.group(6)));
            return Optional.of(wall.minusSeconds(offset(date.group(7))));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** The seconds since 1970 at {@code wall} in {@code zone}, an IANA name; empty or unknown means the computer's. */
    public static long seconds(LocalDateTime wall, String zone) {
        return wall.atZone(zone(zone)).toEpochSecond();
    }

    /** The zone called {@code name}; empty or unknown means the computer's. */
    public static ZoneId zone(String name) {
        try {
            return name.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneId.systemDefault();
        }
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int offset(String zone) {
        if (zone == null || zone.equals("Z")) {
            return 0;
        }
        int colon = zone.indexOf(':');
        String hours = colon > 0 ? zone.substring(1, colon) : zone.substring(1, Math.min(3, zone.length()));
        String minutes = colon > 0 ? zone.substring(colon + 1) : zone.substring(1 + hours.length());
        int seconds = number(hours) * 3600 + (minutes.isEmpty() ? 0 : number(minutes) * 60);
        return ZoneOffset.ofTotalSeconds(zone.startsWith("-") ? -seconds : seconds)
                .getTotalSeconds();
    }
}
