package org.diptych.core.markdown.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text made out of another one by leaving things out and putting things in, which knows for each of its offsets where
 * in the original it belongs. Immutable.
 */
public final class MappedText {
    private final String text;
    /** Where each run begins in {@link #text}; runs cover the whole text. */
    private final int[] runs;
    /** Where each run begins in the original. */
    private final int[] origins;
    /** Where an inserted run ends in the original; -1 for a run that was copied character for character. */
    private final int[] insertedEnds;

    private MappedText(String text, int[] runs, int[] origins, int[] insertedEnds) {
        this.text = text;
        this.runs = runs;
        this.origins = origins;
        this.insertedEnds = insertedEnds;
    }

    /** {@code text} as it stands, its first character at {@code origin} of the original. */
    public static MappedText of(String text, int origin) {
        return new MappedText(text, new int[] {0}, new int[] {origin}, new int[] {-1});
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** What stands at {@code from..to}. */
    public MappedText part(int from, int to) {
        return new Builder().copy(this, from, to).build();
    }

    /** Where the character at {@code offset} came from. */
    public int originOf(int offset) {
        int run = runAt(offset);
        return insertedEnds[run] >= 0 ? origins[run] : origins[run] + offset - runs[run];
    }

    /** Where in the original that begins which the character at {@code offset} was put in for; -1 for one that was copied. */
    public int insertionAt(int offset) {
        int run = runAt(offset);
        return insertedEnds[run] >= 0 ? origins[run] : -1;
    }

    /** Where a stretch that ends at {@code offset} ends in the original. */
    public int originOfEnd(int offset) {
        if (offset == 0) {
            return origins.length == 0 ? 0 : origins[0];
        }
        int run = runAt(offset - 1);
        return insertedEnds[run] >= 0 ? insertedEnds[run] : origins[run] + offset - runs[run];
    }

    private int runAt(int offset) {
        int found = Arrays.binarySearch(runs, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** Collects the pieces of a new text in order. */
    public static final class Builder {
        /** A piece as long as this is kept as the string it is: a body would be copied again and again while it grows. */
        private static final int LONG = 1000;

        /** Long pieces, and between them what was put together of short ones. */
        private final List<String> pieces = new ArrayList<>();

        /** What was put in since the last of those. */
        private final StringBuilder open = new StringBuilder();

        private int length;
        private int[] runs = new int[16];
        private int[] origins = new int[16];
        private int[] insertedEnds = new int[16];
        private int count;
        /** A text that is all that has been put in so far: most are nothing else in the end, and need no copy. */
        private @Nullable MappedText whole;

        /** Copies {@code from..to} of {@code source}. */
        public Builder copy(MappedText source, int from, int to) {
            if (count == 0 && whole == null && from == 0 && to == source.length() && to > 0) {
                whole = source;
                return this;
            }
            takeWhole();
            return append(source, from, to);
        }

        private void takeWhole() {
            MappedText kept = whole;
            if (kept != null) {
                whole = null;
                append(kept, 0, kept.length());
            }
        }

        private Builder append(MappedText source, int from, int to) {
            int at = from;
            for (int run = source.runAt(at); at < to; run++) {
                int runEnd = run + 1 < source.runs.length ? Math.min(to, source.runs[run + 1]) : to;
                boolean inserted = source.insertedEnds[run] >= 0;
                int origin = source.origins[run] + (inserted ? 0 : at - source.runs[run]);
                start(origin, inserted ? source.insertedEnds[run] : -1);
                add(source.text, at, runEnd);
                at = runEnd;
            }
            return this;
        }

        private void add(CharSequence text, int from, int to) {
            if (to - from < LONG) {
                open.append(text, from, to);
            } else {
                close();
                pieces.add(text.subSequence(from, to).toString());
            }
            length += to - from;
        }

        private void close() {
            if (!open.isEmpty()) {
                pieces.add(open.toString());
                open.setLength(0);
            }
        }

        /** Puts in {@code inserted}, which stands for {@code origin..originEnd} of the original. */
        public Builder insert(CharSequence inserted, int origin, int originEnd) {
            if (inserted.length() > 0) {
                takeWhole();
                start(origin, originEnd);
                add(inserted, 0, inserted.length());
            }
            return this;
        }

        /** How long the text has become. */
        public int length() {
            return whole == null ? length : whole.length();
        }

        /** Where in the original that ends which was put last; 0 while there is nothing. */
        public int originOfEnd() {
            if (whole != null) {
                return whole.originOfEnd(whole.length());
            }
            if (count == 0) {
                return 0;
            }
            int last = count - 1;
            return insertedEnds[last] >= 0 ? insertedEnds[last] : origins[last] + length - runs[last];
        }

        private void start(int origin, int insertedEnd) {
            if (count == runs.length) {
                runs = Arrays.copyOf(runs, count * 2);
                origins = Arrays.copyOf(origins, count * 2);
                insertedEnds = Arrays.copyOf(insertedEnds, count * 2);
            }
            runs[count] = length;
            origins[count] = origin;
            insertedEnds[count] = insertedEnd;
            count++;
        }

        public MappedText build() {
            if (whole != null) {
                return whole;
            }
            if (count == 0) {
                return of("", 0);
            }
            close();
            return new MappedText(
                    pieces.size() == 1 ? pieces.get(0) : String.join("", pieces),
                    Arrays.copyOf(runs, count),
                    Arrays.copyOf(origins, count),
                    Arrays.copyOf(insertedEnds, count));
        }
    }
}
