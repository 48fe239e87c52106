package org.diptych.core.bibliography.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.Months;
import org.diptych.core.text.LineIndex;
import org.diptych.core.text.MeteredText;
import org.diptych.core.text.TooMuchWork;
import org.diptych.core.text.WorkMeter;

/**
 * Cuts a BibTeX file into its entries. What is broken costs its own entry alone: reading goes on at the next line that
 * begins one. Used once.
 */
final class BibtexScanner {
    private static final int STEPS = 200;
    private static final int LONGEST_VALUE = 200_000;
    private static final Pattern START = Pattern.compile("@\\s*([A-Za-z]+)\\s*([({])");
    private static final Pattern LINE_START = Pattern.compile("(?m)^[ \\t]*@\\s*[A-Za-z]+\\s*[({]");
    private static final Pattern LONELY = Pattern.compile("(?m)^[ \\t]*@[A-Za-z]+\\b(?!\\s*[({])");

    private final String text;
    private final LineIndex lines;
    private final WorkMeter meter;
    private long room;
    private final List<BibtexEntry> entries = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> strings = new HashMap<>(Months.MACROS);

    BibtexScanner(String text) {
        this.text = text;
        this.lines = LineIndex.of(text);
        this.meter = new WorkMeter(text.length(), STEPS);
        this.room = 1_000_000 + 4L * text.length();
    }

    List<BibtexEntry> entries() {
        return entries;
    }

    List<Fault> faults() {
        return faults;
    }

    void scan() {
        Matcher start = START.matcher(text);
        int at = 0;
        try {
            while (start.find(at)) {
                nameLonely(at, start.start());
                at = read(start);
            }
            nameLonely(at, text.length());
        } catch (TooMuchWork tooMuch) {
            // Thousands of entries without an end, each looked for to the end of the file.
            faults.add(new Fault(lineOf(at), Fault.Kind.NOT_CLOSED, ""));
        }
    }

    /** Between entries anything is a comment; a word like {@code @article} without a brace was meant to be an entry. */
    private void nameLonely(int from, int to) {
        Matcher lonely = LONELY.matcher(text).region(from, to);
        while (lonely.find()) {
            String word = lonely.group().strip();
            if (!word.equalsIgnoreCase("@comment")) {
                faults.add(new Fault(lineOf(lonely.end()), Fault.Kind.NOT_UNDERSTOOD, word));
            }
        }
    }

    /** Reads what begins at {@code start} and gives the place to go on from. */
    private int read(Matcher start) {
        String type = start.group(1).toLowerCase(Locale.ROOT);
        char close = start.group(2).equals("{") ? '}' : ')';
        BibtexCursor cursor = new BibtexCursor(new MeteredText(text, meter), start.end());
        try {
            switch (type) {
                case "comment" -> cursor.skipTo(close);
                case "preamble" -> cursor.skipTo(close);
                case "string" -> readString(cursor, close);
                default -> readEntry(cursor, close, type, lineOf(start.start()));
            }
            return cursor.at();
        } catch (BibtexCursor.Broken broken) {
            int line = broken.kind() == Fault.Kind.NOT_CLOSED ? lineOf(start.start()) : lineOf(broken.at());
            faults.add(new Fault(line, broken.kind(), broken.about()));
            Matcher next = LINE_START.matcher(text);
            return next.find(start.end()) ? next.start() : text.length();
        }
    }

    private void readString(BibtexCursor cursor, char close) throws BibtexCursor.Broken {
        String name = cursor.name();
        cursor.expect('=');
        strings.put(name.toLowerCase(Locale.ROOT), value(cursor));
        cursor.expect(close);
    }

    private void readEntry(BibtexCursor cursor, char close, String type, int line) throws BibtexCursor.Broken {
        String key = cursor.key(close);
        Map<String, String> fields = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        cursor.skipCommas();
        while (!cursor.takes(close)) {
            String name = cursor.name().toLowerCase(Locale.ROOT);
            places.putIfAbsent(name, lineOf(cursor.at()));
            cursor.expect('=');
            fields.putIfAbsent(name, value(cursor));
            cursor.skipCommas();
        }
        entries.add(new BibtexEntry(type, key, line, fields, places));
    }

    private String value(BibtexCursor cursor) throws BibtexCursor.Broken {
        StringBuilder value = new StringBuilder();
        do {
            int at = cursor.at();
            BibtexCursor.Piece piece = cursor.piece();
            if (!piece.name()) {
                append(value, piece.text(), at);
                continue;
            }
            String known = strings.get(piece.text().toLowerCase(Locale.ROOT));
            if (known == null) {
                faults.add(new Fault(lineOf(at), Fault.Kind.UNKNOWN_STRING, piece.text()));
            } else {
                append(value, known, at);
            }
        } while (cursor.takes('#'));
        return value.toString();
    }

    /** Abbreviations made of abbreviations double with each line: so long no value is, nor all of them together. */
    private void append(StringBuilder value, String text, int at) throws BibtexCursor.Broken {
        room -= text.length();
        if (room < 0 || value.length() + text.length() > LONGEST_VALUE) {
            throw new BibtexCursor.Broken(at, Fault.Kind.TOO_LONG, "");
        }
        value.append(text);
    }

    private int lineOf(int offset) {
        return lines.positionAt(Math.min(offset, text.length())).line();
    }
}
