package org.diptych.core.bibliography.ris;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.PersonName;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.Work;
import org.jspecify.annotations.Nullable;

/**
 * Reads EndNote's tagged format, as CNKI and Google Scholar export it: {@code %0 Journal Article} begins a work, a blank
 * line ends it. Its fields are those of RIS under other names. Stateless.
 */
public final class EndnoteReader {
    private static final Pattern TAG = Pattern.compile("%(\\S)(?:\\s+(.*))?");
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("A", "AU"),
            Map.entry("E", "ED"),
            Map.entry("?", "A4"),
            Map.entry("T", "TI"),
            Map.entry("B", "T2"),
            Map.entry("J", "T2"),
            Map.entry("S", "T3"),
            Map.entry("V", "VL"),
            Map.entry("N", "IS"),
            Map.entry("P", "SP"),
            Map.entry("I", "PB"),
            Map.entry("C", "CY"),
            Map.entry("D", "PY"),
            Map.entry("8", "DA"),
            Map.entry("[", "Y2"),
            Map.entry("R", "DO"),
            Map.entry("U", "UR"),
            Map.entry("7", "ET"),
            Map.entry("9", "M3"),
            Map.entry("F", "ID"),
            Map.entry("G", "LA"),
            Map.entry("Z", "N1"));
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("journal article", "JOUR"),
            Map.entry("electronic article", "EJOUR"),
            Map.entry("magazine article", "MGZN"),
            Map.entry("newspaper article", "NEWS"),
            Map.entry("book", "BOOK"),
            Map.entry("electronic book", "EBOOK"),
            Map.entry("edited book", "EDBOOK"),
            Map.entry("book section", "CHAP"),
            Map.entry("electronic book section", "ECHAP"),
            Map.entry("conference paper", "CPAPER"),
            Map.entry("conference proceedings", "CONF"),
            Map.entry("thesis", "THES"),
            Map.entry("report", "RPRT"),
            Map.entry("web page", "ELEC"),
            Map.entry("online multimedia", "ELEC"),
            Map.entry("blog", "BLOG"),
            Map.entry("unpublished work", "UNPB"),
            Map.entry("manuscript", "MANSCPT"),
            Map.entry("patent", "PAT"),
            Map.entry("standard", "STAND"),
            Map.entry("dataset", "DATA"),
            Map.entry("computer program", "COMP"),
            Map.entry("film or broadcast", "VIDEO"),
            Map.entry("encyclopedia", "ENCYC"),
            Map.entry("dictionary", "DICT"));

    private final List<Work> works = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable RisRecord open;

    private EndnoteReader() {}

    public static ReadWorks read(String text) {
        EndnoteReader reader = new EndnoteReader();
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            reader.line(i + 1, lines[i].replace("\uFEFF", "").strip());
        }
        reader.end();
        return new ReadWorks(reader.works, reader.faults);
    }

    private void line(int number, String line) {
        Matcher tag = TAG.matcher(line);
        if (line.isEmpty()) {
            end();
        } else if (!tag.matches()) {
            if (open == null) {
                faults.add(new Fault(number, Fault.Kind.NOT_UNDERSTOOD, RisReader.shortened(line)));
            } else {
                open.goOn(line);
            }
        } else {
            field(number, tag.group(1), tag.group(2) == null ? "" : tag.group(2).strip());
        }
    }

    private void field(int number, String tag, String value) {
        if (tag.equals("0")) {
            end();
            open = new RisRecord(number, TYPES.getOrDefault(value.toLowerCase(Locale.ROOT), "GEN"));
            return;
        }
        if (open == null) {
            open = new RisRecord(number, "GEN");
        }
        String ris = TAGS.getOrDefault(tag, "%" + tag);
        switch (ris) {
            case "AU", "ED", "A4" -> {
                for (String name : value.split("\\s*[;；]\\s*")) {
                    open.add(ris, familyFirst(name), number);
                }
            }
            default -> open.add(ris, value, number);
        }
    }

    /** A name without a comma stands as it is spoken; with one at its end it is a body's. */
    private static String familyFirst(String name) {
        PersonName person = PersonName.inOrder(name.isBlank() ? "-" : name);
        if (name.isBlank() || name.contains(",") || person.whole()) {
            return name;
        }
        return (person.particle() + " " + person.family()).strip() + ", " + person.given();
    }

    /** One that breaks costs itself alone. */
    private void end() {
        if (open == null) {
            return;
        }
        try {
            RisWork work = new RisWork(open);
            works.add(work.work());
            faults.addAll(work.faults());
        } catch (RuntimeException | StackOverflowError odd) {
            faults.add(new Fault(open.line(), Fault.Kind.NOT_UNDERSTOOD, open.first("TI", "ID")));
        }
        open = null;
    }
}
