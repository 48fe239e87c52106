package org.diptych.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.PatternSyntaxException;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/**
 * Finds a query in a text and works out what replacing it changes. Lines of the text end with {@code \n}.
 *
 * <p>Stateless. All throw {@link PatternSyntaxException} if the query is no regular expression, and {@link TooLong} if
 * the expression takes too long on this text.
 */
public final class TextSearch {
    private TextSearch() {}

    /** The expression was given up: on this text it would take too long, or need too much memory. */
    public static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("the expression takes too long", null, false, false);
        }
    }

    /**
     * The matches in order. One of no characters, as of {@code ^}, is an empty range; where it would stand right behind
     * another match, as of {@code x*}, it is left out, and so is one at the end of a text that ends with a line break:
     * no line is there that anybody sees.
     */
    public static List<TextRange> find(SearchQuery query, String text) {
        List<TextRange> matches = new ArrayList<>();
        if (!query.text().isEmpty()) {
            each(query, text, () -> false, matcher -> matches.add(new TextRange(matcher.start(), matcher.end())));
        }
        return matches;
    }

    /**
     * As {@link #find}, with what a replacement may ask of each match.
     *
     * @param enough asked before each match is sought; once it says so, the matches until then are all
     */
    public static List<Found> findForReplacing(SearchQuery query, String text, BooleanSupplier enough) {
        List<Found> found = new ArrayList<>();
        if (!query.text().isEmpty()) {
            Set<String> names = Replacement.names(query);
            each(query, text, enough, matcher -> found.add(Found.of(matcher, names)));
        }
        return found;
    }

    /**
     * What replacing each match changes, in order.
     *
     * @param replacement as written: its escapes are told where {@code Replacement} reads them
     * @throws IllegalArgumentException if it names a group that is not there
     */
    public static List<TextEdit> replacements(SearchQuery query, String replacement, String text) {
        List<TextEdit> edits = new ArrayList<>();
        if (!query.text().isEmpty()) {
            Replacement by = Replacement.of(query, replacement);
            if (by.missingGroup().isPresent()) {
                throw new IllegalArgumentException(
                        "no group " + by.missingGroup().getAsInt());
            }
            findForReplacing(query, text, () -> false)
                    .forEach(found -> edits.add(new TextEdit(found.range(), by.text(found))));
        }
        return edits;
    }

    /** A group that {@code replacement} names and the query does not have; empty where all is well. */
    public static OptionalInt missingGroup(SearchQuery query, String replacement) {
        return Replacement.of(query, replacement).missingGroup();
    }

    /** All of {@code edits} as one, so that one undo takes them back; empty where there are none. */
    public static Optional<TextEdit> asOne(List<TextEdit> edits, String text) {
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        TextRange whole = new TextRange(
                edits.get(0).range().start(),
                edits.get(edits.size() - 1).range().end());
        List<TextEdit> inside = edits.stream()
                .map(edit -> new TextEdit(edit.range().shift(-whole.start()), edit.replacement()))
                .toList();
        return Optional.of(new TextEdit(whole, TextEdit.applyAll(whole.in(text), inside)));
    }

    private static void each(SearchQuery query, String text, BooleanSupplier enough, Consumer<Matcher> found) {
        try {
            walk(query, text, enough, found);
        } catch (StackOverflowError tooDeep) {
            throw new TooLong();
        }
    }

    private static void walk(SearchQuery query, String text, BooleanSupplier enough, Consumer<Matcher> found) {
        Matcher matcher = query.pattern().matcher(new PatientText(text));
        int from = 0;
        int lastEnd = -1;
        while (from <= text.length() && !enough.getAsBoolean() && matcher.find(from)) {
            int start = matcher.start();
            int end = matcher.end();
            boolean again = start == end && (start == lastEnd || isBehindTheLastLine(text, start));
            boolean taken = !again && query.accepts(text, start, end);
            if (taken) {
                found.accept(matcher);
                lastEnd = end;
            }
            from = taken && end > start ? end : after(text, start);
        }
    }

    private static boolean isBehindTheLastLine(String text, int offset) {
        return offset > 0 && offset == text.length() && text.charAt(offset - 1) == '\n';
    }

    private static int after(String text, int offset) {
        return offset >= text.length() ? offset + 1 : offset + Character.charCount(text.codePointAt(offset));
    }
}
