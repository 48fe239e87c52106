package org.diptych.core.bibliography.format;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diptych.core.bibliography.PersonName;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.WorkDate;

/** A work as citeproc-java 3.5.2 takes it, with what that engine reads otherwise than the style means it. Stateless. */
final class CslItem {
    /** Fields in which a hyphen is no dash. */
    private static final Set<String> NUMBERS = Set.of("number", "volume", "collection-number", "version");

    /** Variables the engine knows by an older name. */
    private static final Map<String, String> NAMES = Map.of(
            "event-title", "event",
            "volume-title", ApaStyle.VOLUME_TITLE,
            "part-title", ApaStyle.PART_TITLE);

    private static final Set<String> TITLES =
            Set.of("title", "container-title", "collection-title", "volume-title", "part-title", "reviewed-title");

    private static final Set<String> TYPES =
            Arrays.stream(CSLType.values()).map(CSLType::toString).collect(Collectors.toUnmodifiableSet());

    /** Types of which the style prints month and day, or a season, too. The engine knows no seasons. */
    private static final Set<String> WHOLE_DATES = Set.of(
            "article-magazine",
            "article-newspaper",
            "broadcast",
            "collection",
            "document",
            "event",
            "interview",
            "motion_picture",
            "pamphlet",
            "performance",
            "personal_communication",
            "post",
            "post-weblog",
            "song",
            "speech",
            "webpage");

    private static final List<String> SEASONS = List.of("Spring", "Summer", "Fall", "Winter");

    private static final Pattern RANGE = Pattern.compile("(\\d+)\\s*-\\s*(\\d+)");
    /** Stands behind a quotation mark that ends a title. */
    private static final String ENDING = "\uE003";

    /** Stands around a date that is words. */
    private static final String WORDS = "\uE004";

    private static final String HYPHEN = "\uE001";

    private CslItem() {}

    static CSLItemData of(Work work, String id) {
        Map<String, Object> item = new HashMap<>();
        work.fields().forEach((name, value) -> item.put(NAMES.getOrDefault(name, name), field(name, value)));
        item.put("id", id);
        item.put("type", type(work));
        Map<String, List<PersonName>> people = Makers.of(work);
        String first = people.containsKey("author") ? "author" : "editor";
        people.forEach((role, names) -> item.put(role, Names.of(names, role.equals(first))));
        boolean whole = WHOLE_DATES.contains(work.type()) || !TYPES.contains(work.type());
        work.dates().forEach((name, date) -> item.put(name, date(date, whole && name.equals("issued"))));
        return CSLItemData.fromJson(item);
    }

    /** The formatted reference with what {@link #of} marked. */
    static String finish(String formatted) {
        return Names.finish(formatted)
                .replace(HYPHEN, "-")
                .replaceAll("([?!.])([”’]+)" + ENDING + "\\.", "$1$2")
                .replaceAll("([”’]*”)" + ENDING + "([.,])", "$2$1")
                .replace(ENDING, "")
                .replaceAll("(" + WORDS + "[^" + WORDS + "]*" + WORDS + ")(?:, \\1)++", "$1")
                .replace(WORDS, "")
                // What is left of the editors where they are named elsewhere.
                .replace("(; ", "(")
                .replaceAll("\\(Vol\\. (?=\\d+–\\d)", "(Vols. ")
                .replaceAll(", Vol\\. (?=\\d+–\\d)", ", Vols. ");
    }

    /**
     * A paper in edited proceedings is printed like a chapter; as a paper it would lose pages and publisher, for the
     * engine forgets that there is an editor once it has named him.
     */
    private static String type(Work work) {
        boolean edited = work.people().containsKey("editor") && work.people().containsKey("author");
        String type = work.type().equals("paper-conference") && edited ? "chapter" : work.type();
        // What the engine has never heard of is printed as anything else is.
        return TYPES.contains(type) ? type : "document";
    }

    private static String field(String name, String value) {
        if (name.equals("edition") && value.matches("\\d{1,3}")) {
            return ordinal(Integer.parseInt(value)) + " ed.";
        }
        if (name.equals("issue")) {
            return RANGE.matcher(value).replaceAll("$1–$2");
        }
        if (TITLES.contains(name)) {
            String quoted = QuotationMarks.inOrder(value);
            // American English has the period within the quotation marks.
            return quoted.endsWith("”") || quoted.endsWith("’") ? quoted + ENDING : quoted;
        }
        return NUMBERS.contains(name) ? value.replace("-", HYPHEN) : value;
    }

    /** The engine prints ordinal numbers without their ending. */
    private static String ordinal(int number) {
        int tens = number / 10 % 10;
        return number
                + switch (tens == 1 ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    /** @param whole whether the style prints more than the year */
    private static Map<String, Object> date(WorkDate date, boolean whole) {
        Map<String, Object> item = new HashMap<>(parts(date, whole));
        if (date.doubtful()) {
            item.put("circa", true);
        }
        return item;
    }

    /** The engine prints words once for each part of a date that the style asks for. */
    private static Map<String, Object> literal(String words) {
        return Map.of("literal", WORDS + words + WORDS);
    }

    private static Map<String, Object> parts(WorkDate date, boolean whole) {
        if (date.parts().isEmpty()) {
            return literal(date.words());
        }
        if (date.endParts().equals(WorkDate.OPEN)) {
            return literal(date.year() + "–");
        }
        if (whole && date.season() > 0 && date.endParts().isEmpty()) {
            return literal(date.year() + ", " + SEASONS.get(date.season() - 1));
        }
        if (date.endParts().isEmpty()) {
            return Map.of("date-parts", List.of(date.parts()));
        }
        // The engine stops at a span from a year to a day.
        int known = Math.min(date.parts().size(), date.endParts().size());
        return Map.of(
                "date-parts",
                List.of(date.parts().subList(0, known), date.endParts().subList(0, known)));
    }
}
