package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextRange;

/**
 * Cuts a body into blocks line by line: enough of Markdown to tell headings, items, formulas and code apart, in one
 * pass. Used once.
 *
 * <p>pandoc reads a heading only where a block may begin: {@code # so} right after a line of text stays text.
 */
final class BodyScanner {
    private static final Pattern ATX = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]+(.*))?");
    private static final Pattern SETEXT = Pattern.compile(" {0,3}(=+|-+)[ \\t]*");
    private static final Pattern ITEM = Pattern.compile("([ \\t]*)(?:[-*+]|\\d{1,9}[.)])[ \\t]+\\S.*");
    private static final Pattern FENCE = Pattern.compile("[ \\t]*(`{3,}|~{3,})[^`]*");
    private static final Pattern IMAGE = Pattern.compile(
            "\\s*(?:!\\[[^\\]]*\\]\\(\\s*(\\S+?)(?:\\s[^)]*)?\\)|<img\\s[^>]*src=[\"']([^\"']+)[^>]*>)\\s*");

    private final String text;
    private final int origin;
    private final Dialect dialect;
    private final List<BodyBlock> blocks = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private BlockKind open;
    private int openLevel;
    private int openStart;
    private int openEnd;
    private int openLines;
    /** What the last formula stood in. */
    private BlockKind around;

    private int aroundLevel;
    private final Set<String> unclosed = new HashSet<>();

    /** @param origin where {@code text} begins in the file */
    BodyScanner(String text, int origin, Dialect dialect) {
        this.text = text;
        this.origin = origin;
        this.dialect = dialect;
    }

    BodyScanner scan() {
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(at);
            at = take(at, end, text.substring(at, end));
        }
        close();
        return this;
    }

    List<BodyBlock> blocks() {
        return blocks;
    }

    List<Heading> headings() {
        return headings;
    }

    /** Takes the line from {@code at} to {@code end}; where the next one begins. */
    private int take(int at, int end, String line) {
        int next = Math.min(end + 1, text.length());
        if (line.isBlank()) {
            close();
            return next;
        }
        char first = line.charAt(firstInk(line));
        if ((first == '`' || first == '~') && FENCE.matcher(line).matches()) {
            return fence(at, end, line);
        }
        if (first == '#' && heading(at, end, line) || (first == '=' || first == '-') && underline(end, line)) {
            return next;
        }
        int formula = line.indexOf("$$");
        if (formula >= 0) {
            int after = formula(at, at + formula);
            if (after > 0) {
                return after;
            }
        }
        prose(at, end, line, first);
        return next;
    }

    private boolean heading(int at, int end, String line) {
        Matcher atx = ATX.matcher(line);
        boolean inText = open == BlockKind.PARAGRAPH && dialect == Dialect.PANDOC;
        if (inText || !atx.matches()) {
            return false;
        }
        close();
        addHeading(atx.group(1).length(), atx.group(2) == null ? "" : atx.group(2), at, end);
        return true;
    }

    private boolean underline(int end, String line) {
        boolean title = open == BlockKind.PARAGRAPH && (openLines == 1 || dialect != Dialect.PANDOC);
        if (!title || !SETEXT.matcher(line).matches()) {
            return false;
        }
        String words = text.substring(openStart, openEnd);
        open = null;
        addHeading(line.strip().charAt(0) == '=' ? 1 : 2, words, openStart, end);
        return true;
    }

    private void addHeading(int level, String words, int start, int end) {
        TextRange range = new TextRange(origin + start, origin + end);
        headings.add(new Heading(level, PlainTitle.of(words.strip()), range));
        blocks.add(new BodyBlock(BlockKind.HEADING, level, "", range));
    }

    private int fence(int at, int end, String line) {
        close();
        String mark = line.strip();
        int width = 0;
        while (width < mark.length() && mark.charAt(width) == mark.charAt(0)) {
            width++;
        }
        String fence = mark.substring(0, width);
        int from = Math.min(end + 1, text.length());
        int stop = unclosed.contains(fence) ? text.length() : from;
        while (stop < text.length()) {
            int stopEnd = lineEnd(stop);
            if (text.substring(stop, stopEnd).strip().equals(fence)) {
                add(BlockKind.CODE, 0, Marks.squeezed(text.substring(from, stop)), at, stopEnd);
                return Math.min(stopEnd + 1, text.length());
            }
            stop = stopEnd + 1;
        }
        unclosed.add(fence);
        return from;
    }

    /** Takes the formulas from the one that opens at {@code dollars} on; where the line after them begins, or -1. */
    private int formula(int at, int dollars) {
        int lineStart = at;
        int opening = dollars;
        int after = -1;
        while (opening >= 0) {
            int close = text.indexOf("$$", opening + 2);
            if (close < 0 || Marks.hasBlankLine(text, opening, close)) {
                return after < 0 ? -1 : rest(lineStart);
            }
            String before = text.substring(lineStart, opening);
            if (!before.isBlank()) {
                prose(lineStart, opening, before, before.charAt(firstInk(before)));
            }
            around = open;
            aroundLevel = openLevel;
            close();
            add(BlockKind.FORMULA, 0, Marks.formula(text.substring(opening + 2, close)), opening, close + 2);
            lineStart = close + 2;
            int end = lineEnd(lineStart);
            after = Math.min(end + 1, text.length());
            int more = text.indexOf("$$", lineStart);
            opening = more >= 0 && more < end ? more : -1;
        }
        return rest(lineStart);
    }

    /** Takes what stands in a line behind its last formula; where the next line begins. */
    private int rest(int from) {
        int end = lineEnd(from);
        if (end - from > 1 && !text.substring(from, end).isBlank()) {
            begin(around == null ? BlockKind.PARAGRAPH : around, aroundLevel, from, end);
        }
        return Math.min(end + 1, text.length());
    }

    private void prose(int at, int end, String line, char first) {
        Matcher item = ITEM.matcher(line);
        if (canBeItem(first) && !(open == BlockKind.PARAGRAPH && dialect == Dialect.PANDOC) && item.matches()) {
            close();
            begin(BlockKind.ITEM, 1 + item.group(1).replace("\t", "    ").length() / 2, at, end);
        } else if (open == null) {
            BlockKind kind = first == '>' ? BlockKind.QUOTE : first == '|' ? BlockKind.TABLE : BlockKind.PARAGRAPH;
            begin(kind, 0, at, end);
        } else {
            openEnd = end;
            openLines++;
        }
    }

    private static boolean canBeItem(char first) {
        return first == '-' || first == '*' || first == '+' || Character.isDigit(first);
    }

    private void begin(BlockKind kind, int level, int start, int end) {
        open = kind;
        openLevel = level;
        openStart = start;
        openEnd = end;
        openLines = 1;
    }

    private void close() {
        if (open == null) {
            return;
        }
        Matcher image = open == BlockKind.PARAGRAPH && openLines == 1
                ? IMAGE.matcher(text).region(openStart, openEnd)
                : null;
        if (image != null && image.matches()) {
            String address = image.group(1) == null ? image.group(2) : image.group(1);
            add(BlockKind.IMAGE, 0, address, openStart, openEnd);
        } else {
            add(open, openLevel, "", openStart, openEnd);
        }
        open = null;
    }

    private void add(BlockKind kind, int level, String mark, int start, int end) {
        blocks.add(new BodyBlock(kind, level, mark, new TextRange(origin + start, origin + end)));
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int firstInk(String line) {
        int i = 0;
        while (Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        return i;
    }
}
