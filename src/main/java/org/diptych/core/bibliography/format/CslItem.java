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
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.WorkDate;

/** A work as citeproc-java 3.5.2 takes it, with what that engine reads otherwise than the style means it. Stateless. */
final class CslItem {
    /** Fields in which a hyphen is no dash. */
    private static final Set<String> NUMBERS = Set.of("number", "volume", "collection-number", "version");

    /** Variables the engine knows by an older name. */
    private static final Map<String, String> NAMES = Map.of("event-title", "event");

    private static final Set<String> TYPES =
            Arrays.stream(CSLType.values()).map(CSLType::toString).collect(Collectors.toUnmodifiableSet());

    private static final Pattern RANGE = Pattern.compile("(\\d+)\\s*-\\s*(\\d+)");
    private static final String HYPHEN = "\uE001";

    private CslItem() {}

    static CSLItemData of(Work work, String id) {
        Map<String, Object> item = new HashMap<>();
        work.fields().forEach((name, value) -> item.put(NAMES.getOrDefault(name, name), field(name, value)));
        item.put("id", id);
        item.put("type", type(work));
        String first = work.people().containsKey("author") ? "author" : "editor";
        work.people().forEach((role, names) -> item.put(role, Names.of(names, role.equals(first))));
        work.dates().forEach((name, date) -> item.put(name, date(date)));
        return CSLItemData.fromJson(item);
    }

    /** The formatted reference with what {@link #of} marked. */
    static String finish(String formatted) {
        return Names.finish(formatted)
                .replace(HYPHEN, "-")
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

    private static Map<String, Object> date(WorkDate date) {
        if (date.parts().isEmpty()) {
            return Map.of("literal", date.words());
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
