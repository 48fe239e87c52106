package org.diptych.core.bibliography.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.bibliography.Arxiv;
import org.diptych.core.bibliography.CslValues;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.FileDates;
import org.diptych.core.bibliography.Months;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.WorkBuilder;
import org.diptych.core.bibliography.WorkDate;

/** One entry's fields, of BibTeX and of BibLaTeX, as the variables of the Citation Style Language. Used once. */
final class BibtexWork {
    private static final Pattern ADDRESS = Pattern.compile("\\\\url\\s*\\{([^{}]*)\\}|(https?://[^\\s{}]+)");
    private static final Map<String, String> ROLES = Map.of(
            "author", "author",
            "editor", "editor",
            "translator", "translator",
            "bookauthor", "container-author",
            "director", "director");
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("publisher-place", "location,address"),
            Map.entry("version", "version"),
            Map.entry("number-of-volumes", "volumes"),
            Map.entry("ISBN", "isbn"),
            Map.entry("event-title", "eventtitle"),
            Map.entry("event-place", "venue"),
            Map.entry("chapter-number", "chapter"),
            Map.entry("language", "langid,language"));
    /** Where {@code number} counts the issues of a journal. */
    private static final Set<String> JOURNALS =
            Set.of("article-journal", "article-magazine", "article-newspaper", "periodical");
    /** Where {@code number} is the work's own. */
    private static final Set<String> NUMBERED = Set.of("report", "patent", "standard", "thesis", "document", "webpage");

    private static final Map<String, String> STATES = Map.of(
            "inpreparation", "in preparation",
            "inpress", "in press",
            "prepublished", "pre-published");
    private static final Pattern STATUS =
            Pattern.compile("(?i)(?:in press|forthcoming|to appear|submitted|under review|in preparation)\\.?");

    private final BibtexEntry entry;
    private final WorkBuilder work;
    private final FileDates dates = new FileDates();
    private final String type;

    BibtexWork(BibtexEntry entry) {
        this.entry = entry;
        this.type = BibtexTypes.type(entry);
        this.work = new WorkBuilder(entry.key(), entry.line(), type);
    }

    Work work() {
        ROLES.forEach((field, role) -> work.people(role, BibtexNames.of(entry.tex(field))));
        SAME.forEach((variable, fields) -> work.field(variable, entry.text(fields.split(","))));
        titles();
        numbers();
        publishers();
        addresses();
        dates();
        status();
        return Arxiv.normal(work.build());
    }

    /** What was wrong with its fields, once it has been read. */
    List<Fault> faults() {
        return dates.faults();
    }

    private void titles() {
        work.field("title", titled("title", "subtitle"))
                .field("container-title", titled("journaltitle", "journalsubtitle"))
                .fieldIfMissing("container-title", entry.text("journal"))
                .fieldIfMissing("container-title", titled("booktitle", "booksubtitle"))
                .fieldIfMissing("container-title", titled("maintitle", "mainsubtitle"))
                .field("collection-title", entry.text("series"))
                .field("genre", BibtexTypes.kind(entry));
        if (type.equals("book")
                && !entry.text("maintitle").isEmpty()
                && !entry.text("volume").isEmpty()) {
            work.field("volume-title", titled("title", "subtitle"))
                    .field("title", titled("maintitle", "mainsubtitle"))
                    .without("container-title");
        } else if (!entry.text("booktitle").isEmpty()
                && !entry.text("maintitle").isEmpty()) {
            work.field("volume-title", titled("booktitle", "booksubtitle"))
                    .field("container-title", titled("maintitle", "mainsubtitle"));
        }
        work.field("part-title", entry.text("parttitle")).field("part-number", entry.text("part"));
        if (type.equals("book") || type.equals("chapter")) {
            work.field("edition", CslValues.edition(entry.text("edition")));
        } else {
            work.field("edition", entry.text("edition"));
        }
    }

    private String titled(String title, String subtitle) {
        String head = entry.text(title);
        String tail = entry.text(subtitle);
        if (head.isEmpty() || tail.isEmpty()) {
            return head + tail;
        }
        return head + (head.matches(".*[?!:.？！：。]") ? " " : ": ") + tail;
    }

    private void numbers() {
        work.field("volume", entry.text("volume")).field("page", CslValues.pages(entry.text("pages")));
        String number = entry.text("number");
        if (JOURNALS.contains(type)) {
            work.field("issue", entry.text("number", "issue"));
            if (entry.tex("pages").isEmpty()) {
                work.field("page", entry.text("eid", "articleno"));
            }
        } else if (NUMBERED.contains(type)) {
            work.field("number", number);
        } else {
            work.field("collection-number", number);
        }
    }

    private void publishers() {
        switch (type) {
            case "thesis" -> work.field("publisher", entry.text("school", "institution", "publisher"));
            case "report" -> work.field("publisher", entry.text("institution", "organization", "publisher", "school"));
            default -> work.field("publisher", entry.text("publisher", "organization", "institution", "school"));
        }
        String how = entry.tex("howpublished");
        if (!how.isEmpty() && !ADDRESS.matcher(how).find()) {
            work.fieldIfMissing("publisher", Latex.plain(how));
        }
    }

    private void addresses() {
        work.field("DOI", CslValues.doi(Latex.verbatim(entry.tex("doi"))));
        String url = Latex.verbatim(entry.tex("url"));
        if (url.isEmpty()) {
            Matcher address = ADDRESS.matcher(entry.tex("howpublished", "note"));
            url = address.find() ? Latex.verbatim(address.group(1) == null ? address.group(2) : address.group(1)) : "";
        }
        work.field("URL", CslValues.url(url));
        eprint();
    }

    private void eprint() {
        String eprint = Latex.verbatim(entry.tex("eprint"));
        String archive = entry.text("eprinttype", "archiveprefix");
        if (archive.equalsIgnoreCase("arxiv") || archive.isEmpty()) {
            Arxiv.id(eprint).ifPresent(id -> work.fieldIfMissing("archive_location", "arXiv:" + id)
                    .fieldIfMissing("URL", "https://arxiv.org/abs/" + id));
        }
        Arxiv.within(entry.text("note")).ifPresent(id -> work.fieldIfMissing("archive_location", "arXiv:" + id));
    }

    private void dates() {
        work.date("issued", dated("date").isEmpty() ? yearAndMonth() : date("date"));
        work.date("original-date", date("origdate", "origyear"));
        work.date("accessed", date("urldate", "lastchecked", "lastaccessed"));
    }

    /** Where it stands on its way into print; what an unpublished work's obligatory note says is what it is. */
    private void status() {
        String note = entry.text("note");
        if (entry.type().equals("unpublished")) {
            work.fieldIfMissing("genre", note);
        } else if (STATUS.matcher(note).matches()) {
            work.field("status", note);
        }
        String state = entry.text("pubstate");
        work.field("status", STATES.getOrDefault(state.toLowerCase(Locale.ROOT), state));
    }

    /** Here a tilde is no blank: it says that the date is not sure. */
    private String dated(String... fields) {
        return entry.tex(fields).endsWith("~") ? Latex.verbatim(entry.tex(fields)) : entry.text(fields);
    }

    private WorkDate date(String... fields) {
        return dates.read(dated(fields), entry.line(fields));
    }

    private WorkDate yearAndMonth() {
        WorkDate year = date("year");
        String written = entry.text("month");
        if (year.parts().size() != 1 || written.isEmpty()) {
            return year;
        }
        int month = 0;
        int day = 0;
        for (String word : written.split("[\\s~.,/]+")) {
            if (month == 0 && Months.of(word) > 0) {
                month = Months.of(word);
            } else if (word.matches("\\d{1,2}")) {
                day = Integer.parseInt(word);
            }
        }
        String said = entry.text("day");
        day = said.matches("\\d{1,2}") ? Integer.parseInt(said) : day;
        int in = year.parts().get(0);
        if (month == 0) {
            WorkDate season = written.matches("\\d*") ? WorkDate.words("") : WorkDate.read(written + " " + in);
            return season.parts().isEmpty() ? dates.none(year, written, entry.line("month")) : season;
        }
        WorkDate date = day == 0 ? WorkDate.of(in, month) : WorkDate.of(in, month, day);
        return day > 0 && date.parts().size() < 3
                ? dates.none(year, in + "-" + month + "-" + day, entry.line("day", "month"))
                : date;
    }
}
