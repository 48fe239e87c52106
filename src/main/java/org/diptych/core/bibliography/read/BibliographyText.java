package org.diptych.core.bibliography.read;

import java.util.List;
import java.util.Optional;
import org.diptych.core.bibliography.BibliographyFormat;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.bibtex.BibtexReader;
import org.diptych.core.bibliography.csljson.CslJsonReader;
import org.diptych.core.bibliography.ris.EndnoteReader;
import org.diptych.core.bibliography.ris.RisReader;

/**
 * Reads the works a text describes. What cannot be read is named by its line and costs no other work. Stateless; safe
 * to use from any thread, but a large file takes a moment.
 */
public final class BibliographyText {
    private BibliographyText() {}

    /** Reads {@code text}, whose form is found out; a text of no known form has no entries. */
    public static ReadWorks read(String text) {
        return read(text, BibliographyFormat.of(text));
    }

    /** Reads {@code text}, the content of a file named {@code name}. */
    public static ReadWorks readFile(String name, String text) {
        // CNKI gives files of every form the same ending, and names lie otherwise too.
        Optional<BibliographyFormat> seen = BibliographyFormat.of(text);
        boolean certain = seen.filter(form -> form == BibliographyFormat.ENDNOTE || form == BibliographyFormat.RIS)
                .isPresent();
        return read(text, certain ? seen : BibliographyFormat.ofFileName(name).or(() -> seen));
    }

    private static ReadWorks read(String text, Optional<BibliographyFormat> format) {
        Optional<UnreadFormat> unread = UnreadFormat.of(text);
        if (unread.isPresent()) {
            Fault named = new Fault(1, Fault.Kind.UNREAD_FORMAT, unread.get().named());
            return new ReadWorks(List.of(), List.of(named));
        }
        ReadWorks read =
                switch (format.orElse(BibliographyFormat.BIBTEX)) {
                    case BIBTEX -> BibtexReader.read(text);
                    case ENDNOTE -> EndnoteReader.read(text);
                    case RIS -> RisReader.read(text);
                    case CSL_JSON -> CslJsonReader.read(text);
                };
        boolean nothing = read.works().isEmpty() && read.faults().isEmpty();
        return nothing ? new ReadWorks(List.of(), List.of(new Fault(1, Fault.Kind.NO_ENTRIES, ""))) : read;
    }
}
