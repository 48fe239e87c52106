package org.diptych.core.bibliography.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.text.LineIndex;

/**
 * Cuts a BibTeX file into its entries. What is broken costs its own entry alone: reading goes on at the next line that
 * begins one. Used once.
 */
final class BibtexScanner {
    private static final Pattern START = Pattern.compile("@\\s*([A-Za-z]+)\\s*([({])");
    private static final Pattern LINE_START = Pattern.compile("(?m)^[ \\t]*@\\s*[A-Za-z]+\\s*[({]");
    private static final Pattern LONELY = Pattern.compile("(?m)^[ \\t]*@[A-Za-z]+\\b(?!\\s*[({])");

    private final String text;
    private final LineIndex lines;
    private final List<BibtexEntry> entries = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> strings = new HashMap<>(Months.MACROS);

    BibtexScanner(String text) {
        this.text = text;
        this.lines = LineIndex.of(text);
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
        while (start.find(at)) {
            nameLonely(at, start.start());
            at = read(start);
        }
        nameLonely(at, text.length());
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
        BibtexCursor cursor = new BibtexCursor(text, start.end());
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
        cursor.skipCommas();
        while (!cursor.takes(close)) {
            String name = cursor.name().toLowerCase(Locale.ROOT);
            cursor.expect('=');
            fields.putIfAbsent(name, value(cursor));
            cursor.skipCommas();
        }
        entries.add(new BibtexEntry(type, key, line, fields));
    }

    private String value(BibtexCursor cursor) throws BibtexCursor.Broken {
        StringBuilder value = new StringBuilder();
        do {
            int at = cursor.at();
            BibtexCursor.Piece piece = cursor.piece();
            if (!piece.name()) {
                value.append(piece.text());
                continue;
            }
            String known = strings.get(piece.text().toLowerCase(Locale.ROOT));
            if (known == null) {
                faults.add(new Fault(lineOf(at), Fault.Kind.UNKNOWN_STRING, piece.text()));
            } else {
                value.append(known);
            }
        } while (cursor.takes('#'));
        return value.toString();
    }

    private int lineOf(int offset) {
        return lines.positionAt(Math.min(offset, text.length())).line();
    }
}
