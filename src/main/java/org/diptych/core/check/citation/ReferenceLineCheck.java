package org.diptych.core.check.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.cite.Reference;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/** A line of the references that is no entry of its own: the plugin numbers it all the same, and later numbers shift. */
public final class ReferenceLineCheck implements Check {

    @Override
    public List<Finding> check(CheckedPost post) {
        String text = post.post().text();
        List<Finding> findings = new ArrayList<>();
        Wrapping wrapping = new Wrapping(text);
        List<Reference> all = post.bibliography().references();
        for (int i = 0; i < all.size(); i++) {
            Reference reference = all.get(i);
            boolean joins = wrapping.joins(reference);
            if (reference.range().isEmpty()) {
                if (i == 0 || !all.get(i - 1).range().isEmpty()) {
                    empty(all, i, text, findings);
                }
            } else if (!reference.isWellFormed()) {
                Finding finding =
                        Finding.error("wrapped-reference", reference.range(), Integer.toString(reference.number()));
                findings.add(joins ? finding.with("join-lines", wrapping.edits()) : finding);
            }
        }
        return findings;
    }

    /** The lines that follow a good entry and go on with it, as far as they have been read. */
    private static final class Wrapping {
        /** An entry of more lines is none that was wrapped. */
        private static final int LINES = 6;

        /** What begins something of its own. */
        private static final Pattern OTHER = Pattern.compile(
                "\\{%|\\{\\{|\\{#|```|~~~|<!--|#{1,6} |[-*+>] |\\$\\$|</?[a-zA-Z]+[^>]*>\\s*$|[-=*_]{3,}\\s*$");

        private final String text;
        private final List<TextEdit> edits = new ArrayList<>();
        private @Nullable Reference before;

        Wrapping(String text) {
            this.text = text;
        }

        /** Whether {@code next} goes on with the entry before it, which {@link #edits} then make one line of. */
        boolean joins(Reference next) {
            Reference last = before;
            if (next.isWellFormed()) {
                before = next;
                edits.clear();
                return false;
            }
            if (last == null || !goesOn(last, next)) {
                before = null;
                return false;
            }
            before = next;
            edits.add(
                    new TextEdit(new TextRange(last.range().end(), next.range().start()), " "));
            return true;
        }

        private boolean goesOn(Reference last, Reference next) {
            if (next.range().isEmpty() || edits.size() == LINES) {
                return false;
            }
            String between = text.substring(last.range().end(), next.range().start());
            return between.indexOf('\n') == between.lastIndexOf('\n')
                    && !Matches.matcher(OTHER, next.range().in(text)).lookingAt();
        }

        TextEdit[] edits() {
            return edits.toArray(TextEdit[]::new);
        }
    }

    /** The empty lines from {@code from} on. One mend takes all out: else the next would be what the first one was. */
    private static void empty(List<Reference> all, int from, String text, List<Finding> findings) {
        int to = from;
        while (to < all.size() && all.get(to).range().isEmpty()) {
            to++;
        }
        int end = Math.min(all.get(to - 1).range().start() + 1, text.length());
        TextEdit remove = TextEdit.delete(new TextRange(all.get(from).range().start(), end));
        for (Reference reference : all.subList(from, to)) {
            int line = reference.range().start();
            findings.add(Finding.warning(
                            "empty-reference",
                            new TextRange(line, Math.min(line + 1, text.length())),
                            Integer.toString(reference.number()))
                    .with("remove-empty-line", remove));
        }
    }
}
