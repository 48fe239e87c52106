package org.diptych.core.check.drift.facts.tex;

import org.diptych.core.check.drift.facts.tex.BothReadings.Mark;
import org.diptych.core.check.drift.facts.tex.BothReadings.Piece;

/**
 * Reads TeX into what a reader sees: groups, spacing, the size of brackets, layout and the names that mean the same are
 * levelled. Used for one formula.
 */
final class TexReader {
    private static final int DEEPEST = 40;

    private final String tex;
    private final TexCursor cursor;
    private final BothReadings read = new BothReadings();
    private final TexWords words;
    private int depth;
    private int grid;

    TexReader(String tex) {
        this.tex = tex;
        cursor = new TexCursor(tex);
        words = new TexWords(cursor, read);
    }

    TexReading read() {
        while (!cursor.isAtEnd()) {
            sequence();
            cursor.skip(1); // a brace that closes nothing
        }
        return read.reading();
    }

    private void sequence() {
        while (!cursor.isAtEnd() && !cursor.isAt('}')) {
            piece();
        }
    }

    private void piece() {
        char c = tex.charAt(cursor.at);
        if (isBlank(c)) {
            cursor.at++;
        } else if (c == '%') {
            int end = tex.indexOf('\n', cursor.at);
            cursor.at = end < 0 ? tex.length() : end;
        } else if (c == '{') {
            group();
        } else if (c == '^' || c == '_' || c == '\'') {
            scripts();
        } else if (c == '\\') {
            command();
        } else if (c == '&') {
            cursor.at++;
            read.add(grid > 0 ? "&" : "");
        } else if (TexCursor.isLatin(c)) {
            words.letters();
        } else {
            other(c);
        }
    }

    /** A character that TeX gives no part in its grammar. */
    private void other(char c) {
        String name = c > 127 ? TexCharacters.name(c) : null;
        if (name != null) {
            cursor.at++;
            named(name);
        } else if (TexWords.isForeign(c)) {
            words.foreign();
        } else {
            character(c);
        }
    }

    private void character(char c) {
        cursor.at++;
        read.add(String.valueOf(TexCharacters.halfWidth(c)));
    }

    /** Characters that only join others count as blanks: word processors leave them behind. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '~' || c == '\u00A0' || Character.getType(c) == Character.FORMAT;
    }

    private void group() {
        cursor.at++;
        if (depth++ < DEEPEST) {
            sequence();
        } else {
            read.add(cursor.skipGroup().replaceAll("\\s", ""));
        }
        depth--;
        cursor.skip(1);
    }

    /** Lower and upper scripts in one order, whichever was typed first. */
    private void scripts() {
        BothReadings lower = new BothReadings();
        BothReadings upper = new BothReadings();
        while (!cursor.isAtEnd()) {
            char c = tex.charAt(cursor.at);
            if (Character.isWhitespace(c)) {
                cursor.at++;
            } else if (c == '\'') {
                cursor.at++;
                upper.add("'");
            } else if (c == '^') {
                cursor.at++;
                upper.add(argument().primed());
            } else if (c == '_') {
                cursor.at++;
                lower.add(argument());
            } else {
                break;
            }
        }
        read.addScript("_", lower);
        read.addScript("^", upper);
    }

    /** What the next argument reads as. */
    private Piece argument() {
        Mark mark = read.mark();
        cursor.skipBlanks();
        if (cursor.isAt('{')) {
            group();
        } else if (cursor.isAt('\\')) {
            if (depth++ < DEEPEST) {
                command();
            } else {
                cursor.skip(2);
            }
            depth--;
        } else if (!cursor.isAtEnd() && !cursor.isAt('}')) {
            character(tex.charAt(cursor.at));
        }
        return read.takeFrom(mark);
    }

    private void command() {
        int start = cursor.at + 1;
        int end = cursor.lettersEnd(start);
        if (end == start) {
            symbol();
            return;
        }
        String name = tex.substring(start, end);
        cursor.at = end;
        if (cursor.isAt('*') && !name.equals("right")) {
            cursor.at++;
        }
        if (name.equals("left") || name.equals("right") || name.equals("middle")) {
            cursor.skipBlanks();
            cursor.at += cursor.isAt('.') ? 1 : 0;
        } else if (name.equals("begin") || name.equals("end")) {
            environment(name.equals("begin"));
        } else if (TexNames.UNREAD.contains(name)) {
            unread();
        } else if (TexNames.WORDS.contains(name)) {
            words.argument();
        } else if (!TexNames.NOTHING.contains(name) && !TexNames.CONTENT.contains(name)) {
            named(name);
        }
    }

    private void symbol() {
        char c = cursor.at + 1 < tex.length() ? tex.charAt(cursor.at + 1) : ' ';
        cursor.skip(2);
        if (c == '\\') {
            cursor.optional();
            read.add(grid > 0 ? "\\\\" : "");
        } else if (c == '|' || c == '{' || c == '}') {
            read.add("\\" + c);
        } else if (c == '_') {
            cursor.at--; // Markdown's own escape of a lower script
        } else if (" ,;:!>".indexOf(c) < 0 && !Character.isWhitespace(c)) {
            read.add(String.valueOf(c));
        }
    }

    private void named(String written) {
        String name = TexNames.SAME.getOrDefault(written, "\\" + written);
        String bare = name.startsWith("\\") ? name.substring(1) : "";
        if (TexNames.ONE.contains(bare) || TexNames.TWO.contains(bare)) {
            String option = bare.equals("sqrt") ? cursor.optional() : "";
            if (bare.startsWith("x")) {
                cursor.optional();
            }
            read.add(name + (option.isEmpty() || option.equals("2") ? "" : "[" + option + "]"));
            for (int i = TexNames.TWO.contains(bare) ? 2 : 1; i > 0; i--) {
                read.addGroup(argument());
            }
        } else {
            read.add(TexNames.FUNCTIONS.contains(bare) ? bare : name);
        }
    }

    private void unread() {
        cursor.skipBlanks();
        if (cursor.isAt('{')) {
            cursor.group();
        }
    }

    private void environment(boolean begins) {
        cursor.skipBlanks();
        int close = cursor.isAt('{') ? tex.indexOf('}', cursor.at) : -1;
        if (close < 0) {
            return;
        }
        String name = tex.substring(cursor.at + 1, close).replace("*", "").strip();
        cursor.at = close + 1;
        if (!TexNames.GRIDS.contains(name)) {
            if (begins && (name.equals("alignat") || name.equals("alignedat") || name.equals("tabular"))) {
                unread();
            }
        } else if (begins) {
            grid++;
            if (name.equals("array")) {
                unread();
            }
            read.add("[" + name + ":");
        } else {
            grid = Math.max(0, grid - 1);
            read.trimRow();
            read.add(":" + name + "]");
        }
    }
}
