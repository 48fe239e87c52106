package org.diptych.core.bibliography.bibtex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.Work;

/** Reads BibTeX and BibLaTeX files, as authors, Zotero and JabRef write them. Stateless. */
public final class BibtexReader {
    private static final int DEEPEST_INHERITANCE = 5;

    private BibtexReader() {}

    public static ReadWorks read(String text) {
        BibtexScanner scanner = new BibtexScanner(text);
        scanner.scan();
        List<Fault> faults = new ArrayList<>(scanner.faults());
        Map<String, BibtexEntry> byKey = new HashMap<>();
        scanner.entries().forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
        List<Work> works = new ArrayList<>();
        for (BibtexEntry entry : scanner.entries()) {
            if (!entry.type().equals("xdata")) {
                try {
                    BibtexWork work = new BibtexWork(inheriting(entry, byKey, faults));
                    works.add(work.work());
                    faults.addAll(work.faults());
                } catch (RuntimeException | StackOverflowError odd) {
                    faults.add(new Fault(entry.line(), Fault.Kind.NOT_UNDERSTOOD, entry.key()));
                }
            }
        }
        faults.sort(Comparator.comparingInt(Fault::line));
        return new ReadWorks(works, faults);
    }

    /** {@code entry} with what it takes from those it names in {@code crossref} and {@code xdata}. */
    private static BibtexEntry inheriting(BibtexEntry entry, Map<String, BibtexEntry> byKey, List<Fault> faults) {
        BibtexEntry whole = entry;
        for (int depth = 0; depth < DEEPEST_INHERITANCE; depth++) {
            String named = whole.tex("crossref", "xdata");
            if (named.isEmpty()) {
                return whole;
            }
            whole = whole.without(Set.of("crossref", "xdata"));
            for (String parent : named.split("\\s*,\\s*")) {
                BibtexEntry found = byKey.get(parent);
                if (found == null) {
                    faults.add(new Fault(entry.line(), Fault.Kind.UNKNOWN_PARENT, parent));
                } else if (found != entry) {
                    whole = whole.with(inherited(found, whole.type()));
                }
            }
        }
        return whole;
    }

    /** What a part of a book takes from the book: its title is the title of what the part stands in. */
    private static Map<String, String> inherited(BibtexEntry parent, String childType) {
        Map<String, String> fields = new HashMap<>(parent.fields());
        boolean sameKind = parent.type().equals("xdata") || parent.type().equals(childType);
        if (!sameKind) {
            for (String part : Set.of("title", "subtitle")) {
                String value = fields.remove(part);
                if (value != null) {
                    fields.putIfAbsent("book" + part, value);
                }
            }
            // The editor of a volume did not write its chapters, nor has a chapter the volume's DOI.
            fields.keySet().removeAll(Set.of("author", "doi", "url", "eprint", "pages", "key"));
        }
        return fields;
    }
}
