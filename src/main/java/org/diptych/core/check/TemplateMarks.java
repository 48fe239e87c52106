package org.diptych.core.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The marks of Hexo's templates in the characters of a block, found by their look alone: which of them count, only what
 * stands before the block can tell. Immutable.
 */
public final class TemplateMarks {
    private static final Map<String, String> PAIRS = Map.of("{%", "%}", "{{", "}}", "{#", "#}");

    /** Where each begins that is closed, with where it ends. */
    private final TreeMap<Integer, Integer> closed = new TreeMap<>();

    private final int firstTick;
    /** Where the last mark of any kind begins, whether or not it belongs to another. */
    private final int lastAny;

    private int last = -1;
    /** The last one that is not closed before another begins: what it holds hangs on what stands before it. */
    private int lastTangled = -1;

    /** Those of {@code source}. */
    public TemplateMarks(String source) {
        firstTick = source.indexOf('`');
        lastAny = PAIRS.entrySet().stream()
                .flatMap(pair -> Stream.of(pair.getKey(), pair.getValue()))
                .mapToInt(source::lastIndexOf)
                .max()
                .orElse(-1);
        Set<String> missing = new HashSet<>();
        for (int i = source.indexOf('{'); i >= 0 && i + 2 <= source.length(); i = source.indexOf('{', i)) {
            String close = PAIRS.get(source.substring(i, i + 2));
            if (close != null) {
                last = i;
            }
            int end = close == null || missing.contains(close) ? -1 : source.indexOf(close, i + 2);
            if (close != null && (end < 0 || opensWithin(source, i + 2, end))) {
                lastTangled = i;
            }
            if (end >= 0) {
                closed.put(i, end + 2);
            } else if (close != null) {
                missing.add(close);
            }
            i = end >= 0 ? end + 2 : i + 1;
        }
        lastTangled = Math.max(lastTangled, lastEscaped(source));
        // A comment's end that ends none stops Hexo, once it is published: TeX that pandoc leaves out may hold it.
        for (int i = source.indexOf("#}"); i >= 0; i = source.indexOf("#}", i + 2)) {
            if (!enclose(i)) {
                lastTangled = Math.max(lastTangled, i);
            }
        }
    }

    /** The last mark that a backslash parts, which Markdown takes away; -1 if there is none. */
    private static int lastEscaped(String source) {
        int last = -1;
        for (int i = source.indexOf('\\'); i >= 0 && i + 1 < source.length(); i = source.indexOf('\\', i + 2)) {
            String mark = source.substring(Math.max(0, i - 1), i) + source.charAt(i + 1);
            String next = source.charAt(i + 1)
                    + source.substring(i + 2, Math.min(source.length(), i + 4)).replace("\\", "");
            if (PAIRS.containsKey(mark) || next.length() > 1 && PAIRS.containsKey(next.substring(0, 2))) {
                last = i;
            }
        }
        return last;
    }

    private static boolean opensWithin(String source, int from, int to) {
        for (int i = source.indexOf('{', from); i >= 0 && i + 1 < to; i = source.indexOf('{', i + 1)) {
            if (PAIRS.containsKey(source.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mark stands at {@code place} or behind it. */
    public boolean haveAnyFrom(int place) {
        return lastAny >= place;
    }

    /** Whether {@code place} is between two marks that belong together. */
    public boolean enclose(int place) {
        Map.Entry<Integer, Integer> before = closed.lowerEntry(place);
        return before != null && place < before.getValue();
    }

    /** Whether a blank line at {@code place} may end what Hexo takes for code or for a tag, and with it the cover of marks. */
    public boolean mayComeToLight(int place) {
        return firstTick >= 0 && firstTick < place && place <= last || place <= lastTangled;
    }
}
