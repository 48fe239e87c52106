package org.diptych.core.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as files and people write them: ISO 8601 with the marks of the Extended Date/Time Format (levels 0 and 1), RIS's
 * {@code 2016/08/30/}, English words, Chinese. Stateless.
 */
final class WrittenDate {
    private static final Pattern NUMBERS = Pattern.compile("(-?\\d{1,4})(?:[-/.](\\d{0,2})(?:[-/.](\\d{0,2}))?)?");
    /** A time, or whatever else stands behind numbers that begin with a whole year. */
    private static final Pattern FOLLOWED = Pattern.compile(
            "(-?\\d{4})(?:[-/.](\\d{0,2})(?:[-/.](\\d{0,2})(?:(?:[-T ]|/(?!-?\\d{4}|\\.\\.|$)).*)?)?)?(?:[T ].*)?",
            Pattern.DOTALL);

    private static final Pattern CHINESE =
            Pattern.compile("(\\d{4})\\s*年(?:\\s*(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*[日号])?)?");
    private static final Pattern SAID_OF_IT =
            Pattern.compile("(?i)(?:last )?(?:retrieved|accessed|visited|checked)(?: on)?:?\\s+|[\\[(]|[\\])]$");
    private static final Pattern ABOUT = Pattern.compile("(?i)^(?:c\\.|ca\\.?|circa|about|约)\\s*(?=\\d)");
    private static final Pattern DOUBTFUL = Pattern.compile("(?<=\\d)[~?%]|[~?%](?=\\d)");
    private static final Pattern UNSPECIFIED = Pattern.compile("[-/][XxUu]{2}(?=[-/]|$)");
    private static final Pattern DECADE = Pattern.compile("(\\d{2})(?:(\\d)[XxUu]|[XxUu]{2})");
    private static final Pattern SPAN = Pattern.compile("(.*?)\\s*(?:/|--|–|—)\\s*(.*)");
    private static final Pattern OPEN_END = Pattern.compile(".*[-–—/]\\s*");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})?");
    private static final Pattern MONTHS =
            Pattern.compile("(\\p{L}{3,9}\\.?)\\s*[-–—/]\\s*(\\p{L}{3,9}\\.?),?\\s+(\\d{4})");
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 1, "summer", 2, "autumn", 3, "fall", 3, "winter", 4, "春", 1, "夏", 2, "秋", 3, "冬", 4);

    private WrittenDate() {}

    static WorkDate read(String written) {
        String text = SAID_OF_IT.matcher(written.strip()).replaceAll("").strip();
        boolean doubtful = DOUBTFUL.matcher(text).find() || ABOUT.matcher(text).lookingAt();
        text = DOUBTFUL.matcher(ABOUT.matcher(text).replaceFirst("")).replaceAll("");
        text = UNSPECIFIED.matcher(text).replaceAll("");
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) {
            String tens = decade.group(2) == null ? "0" : decade.group(2);
            return new WorkDate(List.of(), List.of(), decade.group(1) + tens + "0s");
        }
        WorkDate read = dated(text)
                .or(() -> monthSpan(written.strip()))
                .orElse(new WorkDate(List.of(), List.of(), written.strip()));
        return doubtful ? read.asDoubtful() : read;
    }

    /** What stands behind a date is passed over only where it says nothing of the date itself. */
    private static Optional<WorkDate> dated(String text) {
        return whole(text).or(() -> span(text)).or(() -> followed(text));
    }

    private static Optional<WorkDate> span(String text) {
        Matcher years = YEARS.matcher(text);
        Matcher span = years.matches() ? years : SPAN.matcher(text);
        if (!span.matches() || DAY.matcher(span.group(1)).matches()) {
            return Optional.empty();
        }
        String end = span.group(2) == null ? "" : span.group(2);
        Optional<WorkDate> first = single(span.group(1));
        if (first.isEmpty()) {
            boolean unknown = span.group(1).isBlank() || span.group(1).equals("..");
            return unknown ? single(end).map(last -> WorkDate.words("–" + last.year())) : Optional.empty();
        }
        if (end.isBlank() || end.matches("\\.\\.|(?i)open|present")) {
            return Optional.of(first.get().until(WorkDate.OPEN));
        }
        return single(end).map(last -> first.get().until(last.parts()));
    }

    private static Optional<WorkDate> single(String text) {
        return whole(text).or(() -> followed(text));
    }

    private static Optional<WorkDate> whole(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches() && !OPEN_END.matcher(text).matches()) {
            return ofNumbers(numbers);
        }
        Matcher chinese = CHINESE.matcher(text);
        if (chinese.matches()) {
            return ofNumbers(chinese);
        }
        Matcher followed = FOLLOWED.matcher(text);
        boolean inWords = LETTER.matcher(text).find() && !(followed.matches() && followed.group(2) != null);
        return inWords ? ofWords(text) : Optional.empty();
    }

    private static Optional<WorkDate> followed(String text) {
        Matcher followed = FOLLOWED.matcher(text);
        return followed.matches() && !OPEN_END.matcher(text).matches() ? ofNumbers(followed) : Optional.empty();
    }

    private static Optional<WorkDate> ofNumbers(Matcher numbers) {
        List<Integer> parts = new ArrayList<>();
        for (int i = 1; i <= 3 && numbers.group(i) != null && !numbers.group(i).isEmpty(); i++) {
            parts.add(Integer.parseInt(numbers.group(i)));
        }
        WorkDate date = new WorkDate(parts, List.of(), "");
        boolean dayUnknown = parts.size() == 3 && parts.get(2) == 0;
        boolean monthUnknown = parts.size() > 1 && parts.get(1) == 0;
        boolean impossible = date.parts().isEmpty()
                || date.parts().size() < parts.size() && !isSeason(parts) && !dayUnknown && !monthUnknown;
        return impossible ? Optional.empty() : Optional.of(date);
    }

    /** In the Extended Date/Time Format; a day in a season is none. */
    private static boolean isSeason(List<Integer> parts) {
        return parts.size() == 2 && parts.get(1) > 20 && parts.get(1) <= 32;
    }

    /** {@code 30 August 2016}, {@code Aug. 30th, 2016}, {@code Spring 2017}: each word must have its meaning. */
    private static Optional<WorkDate> ofWords(String text) {
        int year = 0;
        int month = 0;
        int day = 0;
        int season = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[\\s,./-]+")) {
            if (word.matches("\\d{4}") && year == 0) {
                year = Integer.parseInt(word);
            } else if (word.matches("\\d{1,2}(?:st|nd|rd|th)?") && day == 0) {
                day = Integer.parseInt(word.replaceAll("\\D", ""));
            } else if (SEASONS.containsKey(word) && season == 0) {
                season = SEASONS.get(word);
            } else if (!word.matches("\\d.*") && Months.of(word) > 0 && month == 0) {
                month = Months.of(word);
            } else if (!word.isEmpty() && !word.equals("of")) {
                return Optional.empty();
            }
        }
        if (year == 0 || day > 0 && month == 0 || season > 0 && month + day > 0) {
            return Optional.empty();
        }
        List<Integer> parts = month == 0 ? List.of(year) : day == 0 ? List.of(year, month) : List.of(year, month, day);
        return Optional.of(new WorkDate(parts, List.of(), "", season, false));
    }

    /** {@code May/June 2017}. */
    private static Optional<WorkDate> monthSpan(String text) {
        Matcher months = MONTHS.matcher(text);
        if (!months.matches() || Months.of(months.group(1)) == 0 || Months.of(months.group(2)) == 0) {
            return Optional.empty();
        }
        int year = Integer.parseInt(months.group(3));
        return Optional.of(
                WorkDate.of(year, Months.of(months.group(1))).until(List.of(year, Months.of(months.group(2)))));
    }
}
