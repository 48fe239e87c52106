package org.diptych.core.markdown.commonmark;

import java.util.List;
import java.util.TreeMap;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MappedText;

/**
 * The paragraphs of one text that are not read but published as they were typed, for they would be too much to read.
 * Confined to one thread.
 */
final class LeftOut {
    /** flexmark's work grows with the square of a paragraph's lines. */
    private static final int MOST_LINES = 3000;

    /** It nests as deep as it is told, and what walks over its nodes then has no stack left. */
    private static final int MOST_MARKS = 100;

    private final String text;
    /** The start of each with its end. */
    private final TreeMap<Integer, Integer> places = new TreeMap<>();

    private LeftOut(String text) {
        this.text = text;
    }

    /** What of {@code text} need not be tried: paragraphs of thousands of lines, lines that open a hundred blocks. */
    static LeftOut hopelessIn(String text) {
        LeftOut leftOut = new LeftOut(text);
        int lines = 0;
        boolean table = false;
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int ink = start;
            int marks = 0;
            for (int next = afterMark(text, ink, end); next > ink; next = afterMark(text, ink, end)) {
                marks += text.substring(ink, next).isBlank() ? 0 : 1;
                ink = next;
            }
            table = ink < end && (table || lines > 0 && isRowOfDashes(text, ink, end));
            boolean row = table && text.charAt(ink) == '|';
            boolean goesOn = marks == 0 && ink < end && !row && text.charAt(ink) != '#';
            lines = goesOn ? lines + 1 : 0;
            if (lines > MOST_LINES || marks > MOST_MARKS) {
                start = leftOut.add(start) + 1;
                lines = 0;
            } else {
                start = end + 1;
            }
        }
        return leftOut;
    }

    private static boolean isRowOfDashes(String text, int from, int to) {
        boolean dash = false;
        for (int i = from; i < to; i++) {
            dash |= text.charAt(i) == '-';
            if ("|-: \t".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return dash;
    }

    /** The place behind the blank, or behind what opens a quote or an item, at {@code at}; else {@code at}. */
    private static int afterMark(String text, int at, int end) {
        if (at >= end) {
            return at;
        }
        char c = text.charAt(at);
        if (c == ' ' || c == '\t' || c == '>') {
            return at + 1;
        }
        int mark = at;
        while (mark < Math.min(end, at + 9) && text.charAt(mark) >= '0' && text.charAt(mark) <= '9') {
            mark++;
        }
        boolean item = mark < end && (mark > at ? ".)" : "-*+").indexOf(text.charAt(mark)) >= 0;
        return item && mark + 1 < end && text.charAt(mark + 1) == ' ' ? mark + 2 : at;
    }

    /** Leaves out the paragraph around {@code place}; where it ends. */
    int add(int place) {
        int before = text.lastIndexOf("\n\n", Math.max(0, Math.min(place, text.length()) - 1));
        int start = before < 0 ? 0 : before + 2;
        int blank = text.indexOf("\n\n", place);
        int end = blank < 0 ? text.length() : blank;
        places.merge(start, end, Math::max);
        return end;
    }

    /** Leaves out everything. */
    LeftOut all() {
        places.clear();
        places.put(0, text.length());
        return this;
    }

    /** The text without what is left out. */
    MappedText rest() {
        MappedText source = MappedText.of(text, 0);
        MappedText.Builder rest = new MappedText.Builder();
        int at = 0;
        for (var place : places.entrySet()) {
            if (place.getKey() >= at) {
                rest.copy(source, at, place.getKey());
                at = place.getValue();
            }
        }
        return rest.copy(source, at, text.length()).build();
    }

    /** What is left out, each as a paragraph of plain characters. */
    List<HtmlBlock> blocks(boolean keepsLines) {
        return places.entrySet().stream()
                .filter(place -> place.getKey() < place.getValue())
                .map(place -> {
                    String plain = escaped(
                            text.substring(place.getKey(), place.getValue()).strip());
                    String html = "<p>" + (keepsLines ? plain.replace("\n", "<br>") : plain) + "</p>\n";
                    return new HtmlBlock(html, place.getKey(), place.getValue()).asPlain();
                })
                .toList();
    }

    private static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
