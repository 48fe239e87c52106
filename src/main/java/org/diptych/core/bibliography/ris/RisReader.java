package org.diptych.core.bibliography.ris;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.Work;
import org.jspecify.annotations.Nullable;

/** Reads RIS files: {@code TY  - JOUR} begins a work, {@code ER  -} ends it. Stateless. */
public final class RisReader {
    private static final Pattern TAG = Pattern.compile("([A-Z][A-Z0-9])\\s{1,2}-(?:\\s(.*))?");

    private final List<Work> works = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable RisRecord open;

    private RisReader() {}

    public static ReadWorks read(String text) {
        RisReader reader = new RisReader();
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            reader.line(i + 1, lines[i].replace("\uFEFF", "").stripTrailing());
        }
        reader.unfinished();
        return new ReadWorks(reader.works, reader.faults);
    }

    private void line(int number, String line) {
        Matcher tag = TAG.matcher(line);
        if (!tag.matches()) {
            if (open != null) {
                open.goOn(line);
            } else if (!line.isBlank()) {
                faults.add(new Fault(number, Fault.Kind.NOT_UNDERSTOOD, shortened(line)));
            }
            return;
        }
        String value = tag.group(2) == null ? "" : tag.group(2).strip();
        switch (tag.group(1)) {
            case "TY" -> {
                unfinished();
                open = new RisRecord(number, value);
            }
            case "ER" -> {
                if (open == null) {
                    faults.add(new Fault(number, Fault.Kind.NOT_UNDERSTOOD, "ER"));
                } else {
                    finished(open);
                }
                open = null;
            }
            default -> {
                if (open == null) {
                    faults.add(new Fault(number, Fault.Kind.NOT_UNDERSTOOD, shortened(line)));
                } else {
                    open.add(tag.group(1), value, number);
                }
            }
        }
    }

    /** One that breaks costs itself alone. */
    private void finished(RisRecord record) {
        try {
            RisWork work = new RisWork(record);
            works.add(work.work());
            faults.addAll(work.faults());
        } catch (RuntimeException | StackOverflowError odd) {
            faults.add(new Fault(record.line(), Fault.Kind.NOT_UNDERSTOOD, record.first("TI", "T1", "ID")));
        }
    }

    /** A work without its end may lack more than that. */
    private void unfinished() {
        if (open != null) {
            faults.add(new Fault(open.line(), Fault.Kind.NOT_CLOSED, ""));
            open = null;
        }
    }

    static String shortened(String line) {
        return line.length() > 24 ? line.substring(0, 24).strip() : line.strip();
    }
}
