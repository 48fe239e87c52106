package org.diptych.core.bibliography;

import java.util.Locale;
import java.util.Objects;

/**
 * What could not be read of a bibliography file. Immutable; nothing is null.
 *
 * @param line where, from 1
 * @param kind what is the matter
 * @param about the entry, field or word it is about; may be empty
 */
public record Fault(int line, Kind kind, String about) {

    public Fault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
    }

    /** Names the sentence in area {@code bibliography}; its argument is {@link #about()}. */
    public String messageKey() {
        return "fault." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What can be the matter. */
    public enum Kind {
        /** An entry or value has no end: a brace or a quote is missing; the entry is left out. */
        NOT_CLOSED,
        /** Something else stands where a key, a name, an equals sign or a value is expected; the entry is left out. */
        NOT_UNDERSTOOD,
        /** An object between balanced braces is not JSON; the entry is left out. */
        NOT_JSON,
        /** A value becomes longer than any reference is; the entry is left out. */
        TOO_LONG,
        /** A value names an abbreviation nobody defined; the entry is read without it. */
        UNKNOWN_STRING,
        /** An entry is to inherit from one that is not there; it is read as it is. */
        UNKNOWN_PARENT,
        /** What is written like a date is none; all of it but its year is left out. */
        NO_DATE,
        /** The entry holds nothing a reference could be made of; it is left out. */
        NOTHING_TO_PRINT,
        /** The text has a form that is known and not read; its program can export another. */
        UNREAD_FORMAT,
        /** No entry of a kind that is known stands in the text at all. */
        NO_ENTRIES
    }
}
