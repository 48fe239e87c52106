package org.diptych.ui.editor.marks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.check.Severity;
import org.diptych.core.highlight.Ink;
import org.diptych.core.highlight.InkedLine;
import org.diptych.core.highlight.InkedRun;
import org.diptych.core.highlight.Inks;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;

/** Turns inks and findings into the style classes of a line. Keeps each list of classes once, so that they compare fast. */
final class LineStyles {
    private static final int BOLD = Inks.of(Ink.HEADING, Ink.STRONG).bits();
    /** More than there are severities. */
    private static final int HIT = 4;

    private static final Collection<String> FENCED = List.of("code-line");
    private static final Collection<String> OTHER = List.of();

    private final Map<Look, Collection<String>> classes = new HashMap<>();

    /** The style of the paragraph as a whole. */
    Collection<String> paragraph(InkedLine line) {
        return line.fenced() ? FENCED : OTHER;
    }

    /**
     * The styles of a line's characters.
     *
     * @param text the line, not empty
     * @param start where the line begins in the content
     * @param marks the findings on the line
     * @param hits what {@link Hits#on} says of the line; null where nothing was found
     */
    StyleSpans<Collection<String>> spans(
            InkedLine line, String text, int start, List<FindingMark> marks, byte @Nullable [] hits) {
        StyleSpansBuilder<Collection<String>> builder =
                new StyleSpansBuilder<>(line.runs().size() + 4 * marks.size());
        int[] found = marks.isEmpty() && hits == null ? null : found(text.length(), start, marks, hits);
        int at = 0;
        for (InkedRun run : line.runs()) {
            int end = at + run.length();
            boolean bold = (run.inks().bits() & BOLD) != 0;
            while (at < end) {
                int from = at;
                int worst = found == null ? 0 : found[from];
                boolean han = bold && isHan(text.charAt(from));
                do {
                    at++;
                } while (at < end && (found == null || found[at] == worst) && (!bold || isHan(text.charAt(at)) == han));
                builder.add(classes(run.inks(), worst, han), at - from);
            }
        }
        return builder.create();
    }

    private static boolean isHan(char c) {
        return c >= '\u2E80' && !Character.isSurrogate(c);
    }

    /**
     * For each character of the line the worst finding on it: 0 for none, else its severity's ordinal and one; and what a
     * search found there, in the digits above.
     */
    private static int[] found(int length, int start, List<FindingMark> marks, byte @Nullable [] hits) {
        int[] found = new int[length];
        for (FindingMark mark : marks) {
            int code = mark.severity().ordinal() + 1;
            int from = Math.max(0, Math.min(length - 1, mark.range().start() - start));
            int to = Math.min(length, Math.max(from + 1, mark.range().end() - start));
            for (int i = from; i < to; i++) {
                found[i] = found[i] == 0 ? code : Math.min(found[i], code);
            }
        }
        for (int i = 0; hits != null && i < length; i++) {
            found[i] += hits[i] * HIT;
        }
        return found;
    }

    private Collection<String> classes(Inks inks, int found, boolean han) {
        return classes.computeIfAbsent(new Look(inks, found, han), look -> {
            List<String> names = new ArrayList<>();
            Arrays.stream(Ink.values()).filter(inks::has).map(Ink::styleClass).forEach(names::add);
            if (found % HIT > 0) {
                names.add(FindingMarks.styleClass(Severity.values()[found % HIT - 1]));
            }
            if (found >= HIT) {
                names.add(found >= 2 * HIT ? "hit-current" : "hit");
            }
            if (han) {
                names.add("han");
            }
            return List.copyOf(names);
        });
    }

    private record Look(Inks inks, int found, boolean han) {}
}
