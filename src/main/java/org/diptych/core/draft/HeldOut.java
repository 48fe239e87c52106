package org.diptych.core.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.text.TextRange;

/**
 * A passage in which what no translator may touch has given way to numbered marks, and what stood there. Immutable; nothing
 * is null.
 *
 * @param text the passage with a mark for each
 * @param pieces what the marks stand for; the first is mark 1
 */
record HeldOut(String text, List<String> pieces) {
    static final char OPEN = '\u27e6';
    private static final char CLOSE = '\u27e7';
    private static final Pattern MARK = Pattern.compile(OPEN + "\\s*(\\d{1,4})\\s*" + CLOSE);
    private static final Pattern BARE = Pattern.compile("(?:https?|ftp)://.*", Pattern.DOTALL);

    HeldOut {
        pieces = List.copyOf(pieces);
    }

    static String mark(int number) {
        return "" + OPEN + number + CLOSE;
    }

    /** {@code source} without {@code ranges}, which do not overlap and are in order. */
    static HeldOut of(String source, List<TextRange> ranges) {
        StringBuilder text = new StringBuilder();
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (TextRange range : ranges) {
            text.append(source, from, range.start());
            pieces.add(range.in(source));
            text.append(mark(pieces.size()));
            from = range.end();
        }
        return new HeldOut(text.append(source.substring(from)).toString(), pieces);
    }

    /** What is wrong with the marks in {@code answer}; empty if each is there once, and no other. */
    Optional<RefusedDraft> judge(String answer) {
        int[] seen = new int[pieces.size()];
        Matcher marks = MARK.matcher(answer);
        while (marks.find()) {
            int number = Integer.parseInt(marks.group(1));
            if (number < 1 || number > pieces.size()) {
                return Optional.of(new RefusedDraft(RefusedDraft.Kind.INVENTED, marks.group()));
            }
            seen[number - 1]++;
        }
        for (int i = 0; i < seen.length; i++) {
            if (seen[i] != 1) {
                return Optional.of(new RefusedDraft(
                        seen[i] == 0 ? RefusedDraft.Kind.LOST : RefusedDraft.Kind.DOUBLED, pieces.get(i)));
            }
        }
        String rest = MARK.matcher(answer).replaceAll("");
        return rest.indexOf(OPEN) >= 0 || rest.indexOf(CLOSE) >= 0
                ? Optional.of(new RefusedDraft(RefusedDraft.Kind.INVENTED, "" + OPEN + CLOSE))
                : Optional.empty();
    }

    /** {@code answer}, which {@link #judge} has nothing against, with everything back in its place. */
    String back(String answer) {
        StringBuilder text = new StringBuilder();
        Matcher marks = MARK.matcher(answer);
        int from = 0;
        while (marks.find()) {
            text.append(answer, from, marks.start());
            String piece = pieces.get(Integer.parseInt(marks.group(1)) - 1);
            text.append(piece);
            from = marks.end();
            // What stands right behind a bare address is read as a part of it.
            if (BARE.matcher(piece).matches() && from < answer.length() && answer.charAt(from) > 0x7f) {
                text.append(' ');
            }
        }
        return text.append(answer.substring(from)).toString();
    }

    /** {@code answer} without its marks: what a translator wrote itself. */
    static String own(String answer) {
        return MARK.matcher(answer).replaceAll(" ");
    }
}
