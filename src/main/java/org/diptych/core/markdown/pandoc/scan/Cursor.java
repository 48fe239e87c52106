package org.diptych.core.markdown.pandoc.scan;

import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.text.MeteredText;
import org.jspecify.annotations.Nullable;

/** A place in a text that is being read, and what the reading so far means for the rest. */
public final class Cursor {
    public final ScanNotes reading;
    public final MappedText source;
    public final MeteredText text;
    /** The place. */
    public int at;
    /** Where the text ends for now. */
    public int limit;
    /** Whether what is read belongs to a list item, where a marker needs no blank line before it. */
    public boolean inList;
    /** Whether what is read stands in another block, or is not the text itself. */
    private boolean within;
    /** The HTML element whose end tag ends the blocks in it, or null. */
    public @Nullable String htmlElement;
    /** How many fenced divs are open. */
    public int divisions;

    public boolean linksAllowed = true;
    /** Where the last run of letters or the last closing emphasis ended. */
    public int wordEnd = -1;

    private @Nullable ClosingSigns pairs;

    public Cursor(ScanNotes reading, MappedText source) {
        this(reading, source, new MeteredText(source.text(), reading.meter()));
    }

    private Cursor(ScanNotes reading, MappedText source, MeteredText text) {
        this.reading = reading;
        this.source = source;
        this.text = text;
        this.limit = text.length();
    }

    /** A cursor at the start of {@code inner}, read where this one stands. */
    public Cursor inside(MappedText inner) {
        Cursor cursor = inner == source ? new Cursor(reading, source, text) : new Cursor(reading, inner);
        cursor.inList = inList;
        cursor.within = true;
        cursor.htmlElement = htmlElement;
        cursor.divisions = divisions;
        return cursor;
    }

    /** What closes what, in the text as it ends now. */
    public ClosingSigns pairs() {
        ClosingSigns known = pairs;
        if (known == null || !known.holds()) {
            known = new ClosingSigns(this);
            pairs = known;
        }
        return known;
    }

    /** Forgets what was open, for a block that is read no further. */
    public void startAnew() {
        limit = text.length();
        inList = false;
        htmlElement = null;
        divisions = 0;
        linksAllowed = true;
        wordEnd = -1;
    }

    /** Whether this is where the text itself begins. */
    public boolean atStartOfText() {
        return at == 0 && !within;
    }

    public boolean atEnd() {
        return at >= limit;
    }

    /** The character here, or NUL at the end. */
    public char here() {
        return at < limit ? text.charAt(at) : 0;
    }

    public char charAt(int offset) {
        return offset >= 0 && offset < limit ? text.charAt(offset) : 0;
    }

    public boolean starts(String sought) {
        return at + sought.length() <= limit && text.startsWith(sought, at);
    }

    public int skipBlanks(int from) {
        int i = from;
        while (i < limit && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    public int run(char c, int from) {
        int i = from;
        while (i < limit && text.charAt(i) == c) {
            i++;
        }
        return i - from;
    }

    /** Where the next line begins if only blanks stand from {@code from} to a line end, else -1. */
    public int blankLine(int from) {
        int i = skipBlanks(from);
        return i < limit && text.charAt(i) == '\n' ? i + 1 : -1;
    }

    /** Where the first line begins that is not blank, if the one at {@code from} is blank, else -1. */
    public int blankLines(int from) {
        int next = blankLine(from);
        int end = -1;
        while (next >= 0) {
            end = next;
            next = blankLine(next);
        }
        return end;
    }

    /** Goes past blank lines, if there are any here. */
    public void skipBlankLines() {
        int end = blankLines(at);
        if (end >= 0) {
            at = end;
        }
    }

    /** Where the line of {@code from} ends, before its line end. */
    public int lineEnd(int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 || newline > limit ? limit : newline;
    }

    /** Where the line after that of {@code from} begins. */
    public int nextLine(int from) {
        return Math.min(limit, lineEnd(from) + 1);
    }

    /** Where {@code count} blanks from {@code from} end, or -1 if there are fewer. */
    public int indent(int from, int count) {
        int end = from + count;
        return end <= limit && skipBlanks(from) >= end ? end : -1;
    }

    /** Where the up to three blanks end that may stand before a block. */
    public int smallIndent(int from) {
        int i = skipBlanks(from);
        return Math.min(i, from + 3);
    }

    public String slice(int from, int to) {
        return text.substring(from, to);
    }

    public static boolean isBlank(char c) {
        return c == ' ' || c == '\n';
    }
}
