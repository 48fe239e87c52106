package org.diptych.core.bibliography.ris;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.core.bibliography.Arxiv;
import org.diptych.core.bibliography.CslValues;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.FileDates;
import org.diptych.core.bibliography.PersonName;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.WorkBuilder;
import org.diptych.core.bibliography.WorkDate;

/** One RIS record as the variables of the Citation Style Language. Used once. */
final class RisWork {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("JOUR", "article-journal"),
            Map.entry("EJOUR", "article-journal"),
            Map.entry("JFULL", "periodical"),
            Map.entry("INPR", "article-journal"),
            Map.entry("MGZN", "article-magazine"),
            Map.entry("NEWS", "article-newspaper"),
            Map.entry("BOOK", "book"),
            Map.entry("EBOOK", "book"),
            Map.entry("EDBOOK", "book"),
            Map.entry("CHAP", "chapter"),
            Map.entry("ECHAP", "chapter"),
            Map.entry("CONF", "paper-conference"),
            Map.entry("CPAPER", "paper-conference"),
            Map.entry("THES", "thesis"),
            Map.entry("RPRT", "report"),
            Map.entry("ELEC", "webpage"),
            Map.entry("WEB", "webpage"),
            Map.entry("BLOG", "post-weblog"),
            Map.entry("UNPB", "manuscript"),
            Map.entry("MANSCPT", "manuscript"),
            Map.entry("PAT", "patent"),
            Map.entry("DATA", "dataset"),
            Map.entry("COMP", "software"),
            Map.entry("VIDEO", "motion_picture"),
            Map.entry("MPCT", "motion_picture"),
            Map.entry("SOUND", "song"),
            Map.entry("STAND", "standard"),
            Map.entry("ENCYC", "entry-encyclopedia"),
            Map.entry("DICT", "entry-dictionary"),
            Map.entry("PREP", "article"));

    private static final Set<String> PARTS =
            Set.of("chapter", "paper-conference", "entry-encyclopedia", "entry-dictionary");
    private static final Set<String> PERIODICAL =
            Set.of("article-journal", "article-magazine", "article-newspaper", "periodical", "post-weblog", "article");

    /** What a name has at least: some programs write a comma or a dash where there is none. */
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    private final RisRecord record;
    private final String type;
    private final WorkBuilder work;
    private final FileDates dates = new FileDates();

    RisWork(RisRecord record) {
        this.record = record;
        this.type = TYPES.getOrDefault(record.type(), "document");
        this.work = new WorkBuilder(record.first("ID", "LB"), record.line(), type);
    }

    Work work() {
        titles();
        people();
        numbers();
        work.field("publisher", record.first("PB"))
                .field("publisher-place", record.first("CY", "PP"))
                .field("DOI", CslValues.doi(record.first("DO", "M3")))
                .field("URL", CslValues.url(record.first("UR", "L1", "L2")))
                .field("note", record.first("N1"))
                .field("language", record.first("LA"));
        record.all("DO", "UR", "N1").forEach(value -> work.fieldIfMissing("DOI", CslValues.doi(value)));
        if (type.equals("thesis") || type.equals("report")) {
            work.field("genre", record.first("M3", "M1"));
        }
        dates();
        if (record.type().equals("INPR")) {
            work.field("status", "in press");
        }
        return Arxiv.normal(work.build());
    }

    /** What was wrong with its lines, once it has been read. */
    List<Fault> faults() {
        return dates.faults();
    }

    private void titles() {
        work.field("title", record.first("T1", "TI", "CT", "BT"));
        if (PARTS.contains(type)) {
            work.field("container-title", record.first("T2", "BT", "JF", "JO", "C3"))
                    .field("collection-title", record.first("T3"));
        } else if (PERIODICAL.contains(type)) {
            work.field("container-title", record.first("T2", "JF", "JO", "JA", "J2", "J1"));
        } else if (type.equals("webpage")) {
            work.field("container-title", record.first("T2"));
        } else {
            work.field("collection-title", record.first("T2", "T3"));
        }
    }

    private void people() {
        boolean edited = record.type().equals("EDBOOK");
        List<PersonName> authors = names(record.all("AU", "A1"));
        work.people(edited ? "editor" : "author", authors);
        List<PersonName> editors = new ArrayList<>(names(record.all("ED")));
        if (PARTS.contains(type) || !edited && type.equals("book")) {
            editors.addAll(names(record.all("A2")));
        }
        if (!editors.isEmpty()) {
            work.people("editor", editors);
        }
        work.people("translator", names(record.all("A4")));
    }

    private void numbers() {
        work.field("volume", record.first("VL"));
        if (PERIODICAL.contains(type)) {
            work.field("issue", record.first("IS", "CP"));
        } else {
            work.field("number", record.first("IS", "SV", "M1"));
        }
        String start = record.first("SP");
        String end = record.first("EP");
        boolean range = !end.isEmpty() && !start.isEmpty() && !end.equals(start) && !start.matches(".*[-–].*");
        work.field("page", CslValues.pages(range ? start + "-" + end : start))
                .fieldIfMissing("page", record.first("C7"));
        work.field("edition", CslValues.edition(record.first("ET")));
    }

    private void dates() {
        WorkDate year = date("PY", "Y1");
        String written = record.first("DA");
        // Some programs leave the year out where another line says it.
        boolean within = !written.isEmpty()
                && !year.parts().isEmpty()
                && WorkDate.read(written).year().isEmpty();
        WorkDate in = within ? WorkDate.read(written + " " + year.year()) : year;
        WorkDate day = within && !in.parts().isEmpty() ? in : date("DA");
        boolean bare = day.parts().isEmpty()
                && !(year.parts().isEmpty() && year.words().isBlank());
        work.date("issued", bare ? year : day).date("accessed", date("Y2")).date("original-date", date("OP"));
    }

    /** {@code 2021/03/09/}, {@code 2021///Spring}: what is not known is left out. */
    private WorkDate date(String... tags) {
        String written = record.first(tags);
        String[] parts = written.split("/", 4);
        if (parts.length == 4 && parts[1].isBlank() && !parts[3].isBlank()) {
            WorkDate season = WorkDate.read(parts[3] + " " + parts[0]);
            return season.parts().isEmpty() ? WorkDate.read(parts[0]) : season;
        }
        return dates.read(written.replaceAll("/+$", ""), record.line(tags));
    }

    private static List<PersonName> names(List<String> written) {
        return written.stream()
                .filter(name -> LETTER.matcher(name).find())
                .map(RisWork::name)
                .toList();
    }

    /** {@code Family, Given, Suffix}; without a comma it is a body's name. */
    private static PersonName name(String written) {
        String[] parts = written.split("\\s*,\\s*");
        if (parts.length == 1 || parts[0].isEmpty()) {
            return PersonName.whole(PersonName.of(parts[parts.length - 1], "").family());
        }
        String family = parts[0];
        int lower = 0;
        String[] words = family.split(" ");
        while (lower < words.length - 1 && Character.isLowerCase(words[lower].codePointAt(0))) {
            lower++;
        }
        String particle = String.join(" ", List.of(words).subList(0, lower));
        return PersonName.of(
                String.join(" ", List.of(words).subList(lower, words.length)),
                parts[1],
                particle,
                parts.length > 2 ? parts[2] : "");
    }
}
