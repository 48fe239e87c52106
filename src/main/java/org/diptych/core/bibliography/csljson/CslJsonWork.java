package org.diptych.core.bibliography.csljson;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.diptych.core.bibliography.Arxiv;
import org.diptych.core.bibliography.CslValues;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.FileDates;
import org.diptych.core.bibliography.Markup;
import org.diptych.core.bibliography.PersonName;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.WorkBuilder;
import org.diptych.core.bibliography.WorkDate;

/** One item of CSL-JSON, of Zotero, of doi.org or of anybody else. Used once. */
final class CslJsonWork {
    /** Crossref and DataCite have types of their own. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("journal-article", "article-journal"),
            Map.entry("proceedings-article", "paper-conference"),
            Map.entry("book-chapter", "chapter"),
            Map.entry("book-section", "chapter"),
            Map.entry("edited-book", "book"),
            Map.entry("monograph", "book"),
            Map.entry("reference-book", "book"),
            Map.entry("proceedings", "book"),
            Map.entry("posted-content", "article"),
            Map.entry("dissertation", "thesis"),
            Map.entry("report-component", "report"),
            Map.entry("reference-entry", "entry-encyclopedia"),
            Map.entry("", "document"));

    /** What a reference never shows, or what is read elsewhere. */
    private static final Set<String> UNREAD = Set.of(
            "id", "type", "abstract", "note", "keyword", "categories", "citation-key", "DOI", "URL", "page", "edition");

    private static final List<String> ROLES = List.of(
            "author",
            "editor",
            "translator",
            "container-author",
            "collection-editor",
            "director",
            "composer",
            "interviewer",
            "recipient",
            "chair",
            "compiler",
            "contributor",
            "curator",
            "editorial-director",
            "executive-producer",
            "guest",
            "host",
            "illustrator",
            "organizer",
            "original-author",
            "performer",
            "producer",
            "reviewed-author",
            "script-writer");
    private static final List<String> DATES = List.of("issued", "accessed", "original-date", "event-date", "submitted");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private final JsonNode item;
    private final ToIntFunction<String> lineOf;
    private final WorkBuilder work;
    private final FileDates dates = new FileDates();

    /** @param lineOf where the item has what it calls by a name */
    CslJsonWork(JsonNode item, int line, ToIntFunction<String> lineOf) {
        this.item = item;
        this.lineOf = lineOf;
        String type = text(item.path("type"));
        this.work = new WorkBuilder(key(), line, TYPES.getOrDefault(type, type));
    }

    Work work() {
        item.properties().forEach(field -> {
            if (!UNREAD.contains(field.getKey())
                    && !ROLES.contains(field.getKey())
                    && !DATES.contains(field.getKey())) {
                work.field(field.getKey(), text(field.getValue()));
            }
        });
        work.field("DOI", CslValues.doi(text(item.path("DOI"))))
                .field("URL", CslValues.url(text(item.path("URL"))))
                .field("page", CslValues.pages(text(item.path("page"))))
                .field("edition", CslValues.edition(text(item.path("edition"))));
        if (text(item.path("page")).isEmpty()) {
            work.field("page", text(item.path("article-number")));
        }
        ROLES.forEach(role -> work.people(role, names(item.path(role))));
        DATES.forEach(name -> work.date(name, date(name)));
        return Arxiv.normal(work.build());
    }

    /** What was wrong with its fields, once it has been read. */
    List<Fault> faults() {
        return dates.faults();
    }

    private String key() {
        String named = text(item.path("citation-key"));
        return named.isEmpty() ? text(item.path("id")) : named;
    }

    /** doi.org gives some texts as lists of one. */
    private static String text(JsonNode value) {
        JsonNode single = value.isArray() && value.size() > 0 ? value.get(0) : value;
        return single.isValueNode() && !single.isNull() ? Markup.plain(single.asText()) : "";
    }

    private static List<PersonName> names(JsonNode list) {
        List<PersonName> names = new ArrayList<>();
        for (JsonNode name : list.isArray() ? list : List.of(list)) {
            if (name.isTextual() && !text(name).isEmpty()) {
                names.add(PersonName.inOrder(text(name)));
            }
            String family = text(name.path("family"));
            String given = text(name.path("given"));
            String whole = text(name.path("literal")).isEmpty() ? text(name.path("name")) : text(name.path("literal"));
            if (!family.isEmpty()) {
                String particle =
                        (text(name.path("dropping-particle")) + " " + text(name.path("non-dropping-particle"))).strip();
                names.add(PersonName.of(family, given, particle, text(name.path("suffix"))));
            } else if (!(whole + given).isEmpty()) {
                names.add(PersonName.whole(whole.isEmpty() ? given : whole));
            }
        }
        return names;
    }

    /** Some programs write a date as text, or one list of numbers without the list around it. */
    private WorkDate date(String name) {
        JsonNode date = item.path(name);
        JsonNode written = date.path("date-parts");
        JsonNode first = written.path(0).isArray() ? written.path(0) : written;
        String literal = text(date.path("literal"));
        String raw = text(date.path("raw"));
        WorkDate read;
        if (says(first)) {
            List<Integer> end = written.path(0).isArray() ? parts(written.path(1)) : List.of();
            WorkDate said = new WorkDate(parts(first), end, "");
            boolean none = !isDate(first, said) || FileDates.endsBeforeItBegins(said);
            read = none ? dates.none(named(first, said), first.toString(), lineOf.applyAsInt(name)) : said;
        } else if (raw.isEmpty() && !literal.isEmpty()) {
            read = WorkDate.words(literal);
        } else {
            read = dates.read(raw.isEmpty() ? text(date) : raw, lineOf.applyAsInt(name));
        }
        String season = text(date.path("season")).toLowerCase(Locale.ROOT).replace("fall", "autumn");
        int named = season.matches("[1-4]") ? Integer.parseInt(season) : SEASONS.indexOf(season) + 1;
        String circa = text(date.path("circa"));
        read = named == 0 ? read : read.inSeason(named);
        return circa.isEmpty() || circa.matches("0|false") ? read : read.asDoubtful();
    }

    /** Whether anything stands in a list of year, month and day, or in its place. */
    private static boolean says(JsonNode list) {
        return list.isValueNode() ? !text(list).isEmpty() : !text(list.path(0)).isEmpty();
    }

    /** Whether all that {@code list} says is in {@code said}; a nought stands for what is not known. */
    private static boolean isDate(JsonNode list, WorkDate said) {
        List<Integer> parts = parts(list);
        boolean numbers = list.isValueNode()
                || IntStream.range(0, Math.min(3, list.size()))
                        .allMatch(i -> i < parts.size() || text(list.path(i)).isEmpty());
        boolean season = said.season() > 0 && parts.size() == 2;
        return numbers
                && !said.parts().isEmpty()
                && (season || parts.contains(0) || said.parts().size() == parts.size());
    }

    /** What year {@code list} names, where it is no date. */
    private static WorkDate named(JsonNode list, WorkDate said) {
        return said.parts().isEmpty() ? WorkDate.words(list.toString()) : said;
    }

    /** Numbers, which some programs write as words; what is no number ends the date. */
    private static List<Integer> parts(JsonNode list) {
        List<Integer> parts = new ArrayList<>();
        for (JsonNode part : list.isValueNode() ? List.of(list) : list) {
            if (!part.asText().matches("-?\\d{1,4}") || parts.size() == 3) {
                break;
            }
            parts.add(part.asInt());
        }
        return parts;
    }
}
