package org.diptych.core.bibliography.csljson;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.core.bibliography.Arxiv;
import org.diptych.core.bibliography.Markup;
import org.diptych.core.bibliography.PersonName;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.WorkBuilder;
import org.diptych.core.bibliography.WorkDate;
import org.diptych.core.bibliography.Written;

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
            "recipient");

    private final JsonNode item;
    private final WorkBuilder work;

    CslJsonWork(JsonNode item, int line) {
        this.item = item;
        String type = text(item.path("type"));
        this.work = new WorkBuilder(key(), line, TYPES.getOrDefault(type, type));
    }

    Work work() {
        item.properties().forEach(field -> {
            if (!UNREAD.contains(field.getKey())) {
                work.field(field.getKey(), text(field.getValue()));
            }
        });
        work.field("DOI", Written.doi(text(item.path("DOI"))))
                .field("URL", Written.url(text(item.path("URL"))))
                .field("page", Written.pages(text(item.path("page"))))
                .field("edition", Written.edition(text(item.path("edition"))));
        if (text(item.path("page")).isEmpty()) {
            work.field("page", text(item.path("article-number")));
        }
        ROLES.forEach(role -> work.people(role, names(item.path(role))));
        date("issued");
        date("accessed");
        return Arxiv.normal(work.build());
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
        for (JsonNode name : list) {
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

    private void date(String name) {
        JsonNode date = item.path(name);
        List<List<Integer>> parts = new ArrayList<>();
        for (JsonNode one : date.path("date-parts")) {
            parts.add(parts(one));
        }
        if (!parts.isEmpty() && !parts.get(0).isEmpty()) {
            work.date(name, new WorkDate(parts.get(0), parts.size() > 1 ? parts.get(1) : List.of(), ""));
        } else {
            String raw = text(date.path("raw"));
            work.date(name, WorkDate.read(raw.isEmpty() ? text(date.path("literal")) : raw));
        }
    }

    /** Numbers, which some programs write as words; what is no number ends the date. */
    private static List<Integer> parts(JsonNode list) {
        List<Integer> parts = new ArrayList<>();
        for (JsonNode part : list) {
            if (!part.asText().matches("-?\\d{1,4}") || parts.size() == 3) {
                break;
            }
            parts.add(part.asInt());
        }
        return parts;
    }
}
