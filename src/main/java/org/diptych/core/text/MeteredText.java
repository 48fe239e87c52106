package org.diptych.core.text;

/** A text that tells a {@link WorkMeter} of each look at it, by a reader, a parser or a pattern. Confined to one thread. */
public final class MeteredText implements CharSequence {
    /** Searching and copying go faster than looking at single characters. */
    private static final int FASTER = 8;

    private final String text;
    private final WorkMeter meter;
    private int last;
    private int reach;

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

    public int codePointAt(int index) {
        meter.spend(1);
        reach(index + 2);
        return text.codePointAt(index);
    }

    public int codePointBefore(int index) {
        meter.spend(1);
        return text.codePointBefore(index);
    }

    public boolean startsWith(String prefix, int from) {
        meter.spend(1);
        reach(from + prefix.length());
        return text.startsWith(prefix, from);
    }

    public int indexOf(int c, int from) {
        return searched(text.indexOf(c, from), from, 1);
    }

    public int indexOf(String sought, int from) {
        return searched(text.indexOf(sought, from), from, sought.length());
    }

    private int searched(int found, int from, int length) {
        reach(found < 0 ? text.length() : found + length);
        meter.spend(Math.max(0, (found < 0 ? text.length() : found) - from) / FASTER + 1);
        return found;
    }

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
