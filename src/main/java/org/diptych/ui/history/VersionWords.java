package org.diptych.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.diptych.core.history.Version;
import org.diptych.core.messages.Messages;

/**
 * What is said of versions.
 *
 * @param words area {@code history}
 */
record VersionWords(Messages words) {

    /** The time, and the day if it is not today. */
    String when(Version version) {
        ZoneId here = ZoneId.systemDefault();
        LocalDate day = LocalDate.ofInstant(version.when(), here);
        LocalDate today = LocalDate.ofInstant(Instant.now(), here);
        String time = at(version, DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
        if (day.equals(today)) {
            return words.get("history.today", time);
        }
        if (day.equals(today.minusDays(1))) {
            return words.get("history.yesterday", time);
        }
        return at(version, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
    }

    /** How much changed since the version before. */
    String size(Version version, boolean first) {
        return first
                ? words.get("history.first", version.length())
                : words.get(
                        "history.change",
                        version.change().added(),
                        version.change().removed());
    }

    private String at(Version version, DateTimeFormatter form) {
        return form.withLocale(words.locale()).withZone(ZoneId.systemDefault()).format(version.when());
    }
}
