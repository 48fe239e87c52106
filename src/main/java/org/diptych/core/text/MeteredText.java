package org.diptych.core.text;

import java.util.HashMap;
import java.util.Map;

/** A text that tells a {@link WorkMeter} of each look at it, by a reader, a parser or a pattern. Confined to one thread. */
public final class MeteredText implements CharSequence {
    /** Searching and copying go faster than looking at single characters. */
    private static final int FASTER = 8;

    /** A search over so many characters is remembered. */
    private static final int FAR = 200;

    private final String text;
    private final WorkMeter meter;
    private int last;
    private int reach;
    /** What was sought far, so that it need not be again from each place on the way. */
    private final Map<Object, Sought> far = new HashMap<>();

    /** A search from one place, and where it ended; below 0 if nowhere. */
    private record Sought(int from, int found) {
        boolean answers(int place) {
            return from <= place && (found < 0 || place <= found);
        }
    }

    /** {@code text}, each look at which {@code meter} counts. */
    public MeteredText(String text, WorkMeter meter) {
        this.text = text;
        this.meter = meter;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        meter.spend(1);
        last = index;
        reach(index + 1);
        return text.charAt(index);
    }

    /** The character that was looked at last. */
    public int last() {
        return last;
    }

    /** Behind the farthest character that was looked at since {@link #reachAnew}. */
    public int reach() {
        return reach;
    }

    /** What is read from here on has looked at nothing beyond {@code end} yet. */
    public void reachAnew(int end) {
        reach = end;
    }

    private void reach(int end) {
        if (end > reach) {
            reach = end;
        }
    }

    /** As {@link String#codePointAt}. */
    public int codePointAt(int index) {
        meter.spend(1);
        reach(index + 2);
        return text.codePointAt(index);
    }

    /** As {@link String#codePointBefore}. */
    public int codePointBefore(int index) {
        meter.spend(1);
        return text.codePointBefore(index);
    }

    /** As {@link String#startsWith(String, int)}. */
    public boolean startsWith(String prefix, int from) {
        meter.spend(1);
        reach(from + prefix.length());
        return text.startsWith(prefix, from);
    }

    /** As {@link String#indexOf(int, int)}. */
    public int indexOf(char c, int from) {
        Sought known = far.isEmpty() ? null : far.get(c);
        return known != null && known.answers(from)
                ? known(known, 1)
                : searched(c, text.indexOf(c, from), Math.max(0, from), 1);
    }

    /** As {@link String#indexOf(String, int)}. */
    public int indexOf(String sought, int from) {
        Sought known = far.isEmpty() ? null : far.get(sought);
        return known != null && known.answers(from)
                ? known(known, sought.length())
                : searched(sought, text.indexOf(sought, from), Math.max(0, from), sought.length());
    }

    private int known(Sought known, int length) {
        reach(known.found() < 0 ? text.length() : known.found() + length);
        meter.spend(1);
        return known.found();
    }

    private int searched(Object sought, int found, int from, int length) {
        int looked = Math.max(0, (found < 0 ? text.length() : found) - from);
        reach(found < 0 ? text.length() : found + length);
        meter.spend(looked / FASTER + 1);
        if (looked > FAR) {
            far.put(sought, new Sought(from, found));
        }
        return found;
    }

    /** As {@link String#substring(int, int)}. */
    public String substring(int from, int to) {
        meter.spend((to - from) / FASTER + 1);
        reach(to);
        return text.substring(from, to);
    }

    @Override
    public String subSequence(int from, int to) {
        return substring(from, to);
    }

    /** The text itself; no look at it is counted. */
    @Override
    public String toString() {
        return text;
    }
}
