package org.diptych.core.post;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds fenced code blocks, which Hexo takes out of a text before it looks for tags. Stateless.
 *
 * <p>The rule is that of Hexo's {@code backtick_code_block} filter, not of any Markdown: a fence may stand behind up to
 * three {@code >} or right behind a list mark at the line's start, is closed by the next line that is exactly as many of
 * the same character (and at most one blank), and is no fence at all when no such line comes.
 */
public final class Fences {
    private static final Pattern OPENING =
            Pattern.compile("(?:(?:[^\\S\\n]*>){0,3}|[-*+]|[0-9]+\\.)[^\\S\\n]*+(`{3,}|~{3,})([^\\n]*)");
    private static final Pattern CLOSING = Pattern.compile("(?:[^\\S\\n]*>){0,3}[^\\S\\n]*+(`{3,}|~{3,})[^\\S\\n]?");

    private static final NavigableMap<Integer, Deque<Line>> NONE = Collections.emptyNavigableMap();

    private Fences() {}

    /**
     * The closed fenced blocks of {@code text}, each from the start of its first line to the end of its last; what stands
     * in an HTML comment stays part of that.
     */
    public static List<TextRange> in(String text) {
        List<TextRange> blocks = all(text);
        return blocks.isEmpty() || !text.contains("<!--") ? blocks : uncommented(blocks, text);
    }

    /** A comment counts only if it also holds the blank lines right behind the block. */
    private static List<TextRange> uncommented(List<TextRange> blocks, String text) {
        List<TextRange> kept = new ArrayList<>();
        int open = text.indexOf("<!--");
        int close = open < 0 ? -1 : text.indexOf("-->", open + 4);
        for (TextRange block : blocks) {
            while (close >= 0 && close + 3 <= block.start()) {
                open = text.indexOf("<!--", close + 3);
                close = open < 0 ? -1 : text.indexOf("-->", open + 4);
            }
            int end = block.end();
            while (end < text.length() && text.charAt(end) == '\n') {
                end++;
            }
            if (close < 0 || open >= block.start() || close + 3 <= end) {
                kept.add(block);
            }
        }
        return kept;
    }

    private static List<TextRange> all(String text) {
        return all(fenceLines(text, 0));
    }

    private static List<TextRange> all(List<Line> lines) {
        // By their character and, the longest first, by how many they are.
        Map<Character, NavigableMap<Integer, Deque<Line>>> closers = new HashMap<>();
        for (Line line : lines) {
            if (line.closes != null) {
                closers.computeIfAbsent(line.closes.charAt(0), mark -> new TreeMap<>(Comparator.reverseOrder()))
                        .computeIfAbsent(line.closes.length(), length -> new ArrayDeque<>())
                        .add(line);
            }
        }
        List<TextRange> blocks = new ArrayList<>();
        int free = 0;
        for (Line line : lines) {
            if (line.start >= free && line.opens != null) {
                int end = endOf(line, line.opens, closers.getOrDefault(line.opens.charAt(0), NONE));
                if (end > 0) {
                    blocks.add(new TextRange(line.start, end));
                    free = end;
                }
            }
        }
        return blocks;
    }

    /** The lines of {@code text} that look like fences but open nothing that is ever closed. */
    public static List<TextRange> unclosed(String text) {
        return unclosed(text, 0);
    }

    /** As {@link #unclosed(String)} of what stands from {@code from} on, a line's start, in places of the whole text. */
    public static List<TextRange> unclosed(String text, int from) {
        List<Line> lines = fenceLines(text, from);
        List<TextRange> blocks = all(lines);
        List<TextRange> unclosed = new ArrayList<>();
        int next = 0;
        for (Line line : lines) {
            while (next < blocks.size() && blocks.get(next).end() <= line.start) {
                next++;
            }
            TextRange range = new TextRange(line.start, line.end);
            boolean inBlock = next < blocks.size() && blocks.get(next).overlaps(range);
            if (!inBlock && (line.opens != null || line.closes != null)) {
                unclosed.add(range);
            }
        }
        return unclosed;
    }

    // A run of five with no line of five below may still be closed by four, then three; the rest is then the block's
    // language, which cannot end with a backtick.
    private static int endOf(Line opening, String run, NavigableMap<Integer, Deque<Line>> closers) {
        for (Map.Entry<Integer, Deque<Line>> closer :
                closers.tailMap(run.length(), true).entrySet()) {
            if (closer.getKey() < opening.shortest) {
                return -1;
            }
            Deque<Line> lines = closer.getValue();
            while (!lines.isEmpty() && lines.peek().end <= opening.end) {
                lines.remove();
            }
            if (!lines.isEmpty()) {
                return closing(opening, lines).end;
            }
        }
        return -1;
    }

    // Hexo's pattern would rather have some code than none: the very next line closes only if no later one does.
    private static Line closing(Line opening, Deque<Line> lines) {
        Line first = lines.peek();
        return first.start > opening.end + 1
                ? first
                : lines.stream().skip(1).findFirst().orElse(first);
    }

    private static List<Line> fenceLines(String text, int from) {
        List<Line> lines = new ArrayList<>();
        Matcher opening = OPENING.matcher(text);
        Matcher closing = CLOSING.matcher(text);
        int ticks = run(text, '`', from);
        int waves = run(text, '~', from);
        while (ticks >= 0 || waves >= 0) {
            int run = waves < 0 || ticks >= 0 && ticks < waves ? ticks : waves;
            int start = Math.max(from, text.lastIndexOf('\n', run) + 1);
            int newline = text.indexOf('\n', run);
            int end = newline < 0 ? text.length() : newline;
            if (mayHoldFence(text, start, run)) {
                opening.region(start, end);
                closing.region(start, end);
                lines.add(line(start, end, newline >= 0 && opening.lookingAt() ? opening : null, closing));
            }
            ticks = ticks < 0 || ticks > end ? ticks : run(text, '`', end);
            waves = waves < 0 || waves > end ? waves : run(text, '~', end);
        }
        return lines;
    }

    private static Line line(int start, int end, @Nullable Matcher opening, Matcher closing) {
        String closes = closing.matches() ? closing.group(1) : null;
        String rest = opening == null ? "`" : opening.group(2).strip();
        if (opening == null || rest.endsWith("`")) {
            return new Line(start, end, null, 0, closes);
        }
        String run = opening.group(1);
        boolean whole = rest.isEmpty() && run.startsWith("`");
        return new Line(start, end, run, whole ? run.length() : 3, closes);
    }

    /** Where the next three of {@code fence} stand; -1 if none do. To look for one character takes the JVM the least time. */
    private static int run(String text, char fence, int from) {
        int at = text.indexOf(fence, from);
        while (at >= 0 && !(at + 2 < text.length() && text.charAt(at + 1) == fence && text.charAt(at + 2) == fence)) {
            at = text.indexOf(fence, at + 1);
        }
        return at;
    }

    /** Whether nothing but marks stands before the run of fence characters at {@code run}. */
    private static boolean mayHoldFence(String text, int start, int run) {
        for (int i = start; i < run; i++) {
            char c = text.charAt(i);
            boolean mark = c == '>' || c == '-' || c == '*' || c == '+' || c == '.' || c >= '0' && c <= '9';
            if (!mark && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param opens the run of fence characters the line may open a block with, or null
     * @param shortest how many of them must make the fence
     * @param closes the run of fence characters the line may close a block with, or null
     */
    private record Line(int start, int end, @Nullable String opens, int shortest, @Nullable String closes) {}
}
