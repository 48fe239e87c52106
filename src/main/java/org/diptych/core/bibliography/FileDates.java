package org.diptych.core.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The dates of one work as its file writes them. What is written like a date and is none costs itself, but for its year,
 * and is named. Used by one thread, for one work.
 */
public final class FileDates {
    /** Digits, and what stands between them in dates of any form. */
    private static final Pattern LIKE_A_DATE = Pattern.compile("(?=\\D*\\d)[\\d\\s/.:TXUWtxuw~?%\\-–—\\[\\]()]+");

    private static final WorkDate NONE = WorkDate.words("");

    private final List<Fault> faults = new ArrayList<>();

    /** What {@code written}, which stands on {@code line}, says. */
    public WorkDate read(String written, int line) {
        WorkDate date = WorkDate.read(written);
        return isNone(date, written) ? none(date, written, line) : date;
    }

    /** The year of {@code date}, of which something else is wrong: {@code written}, on {@code line}. */
    public WorkDate none(WorkDate date, String written, int line) {
        faults.add(new Fault(line, Fault.Kind.NO_DATE, written));
        return date.year().isEmpty() ? NONE : WorkDate.of(Integer.parseInt(date.year()));
    }

    /** What was named. */
    public List<Fault> faults() {
        return faults;
    }

    private static boolean isNone(WorkDate date, String written) {
        return endsBeforeItBegins(date)
                || date.parts().isEmpty()
                        && date.words().equals(written.strip())
                        && LIKE_A_DATE.matcher(date.words()).matches();
    }

    /** Whether {@code date} is a span of time that ends before it begins. */
    public static boolean endsBeforeItBegins(WorkDate date) {
        if (date.endParts().equals(WorkDate.OPEN)) {
            return false;
        }
        int said = Math.min(date.parts().size(), date.endParts().size());
        for (int i = 0; i < said; i++) {
            int order = date.endParts().get(i).compareTo(date.parts().get(i));
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }
}
