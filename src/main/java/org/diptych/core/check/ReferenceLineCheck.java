package org.diptych.core.check;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.cite.Reference;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** A line of the references that is no entry of its own: the plugin numbers it all the same, and later numbers shift. */
final class ReferenceLineCheck implements Check {

    @Override
    public List<Finding> check(CheckedPost post) {
        String text = post.post().text();
        List<Finding> findings = new ArrayList<>();
        Reference before = null;
        for (Reference reference : post.bibliography().references()) {
            if (reference.range().isEmpty()) {
                findings.add(empty(reference, text));
            } else if (!reference.isWellFormed()) {
                findings.add(wrapped(reference, before, text));
            }
            before = reference;
        }
        return findings;
    }

    private static Finding empty(Reference reference, String text) {
        int line = reference.range().start();
        TextRange newline = new TextRange(line, Math.min(line + 1, text.length()));
        return Finding.warning("empty-reference", newline, Integer.toString(reference.number()))
                .with("remove-empty-line", TextEdit.delete(newline));
    }

    private static Finding wrapped(Reference reference, Reference before, String text) {
        Finding finding = Finding.error("wrapped-reference", reference.range(), Integer.toString(reference.number()));
        if (before == null || before.range().isEmpty()) {
            return finding;
        }
        TextRange between =
                new TextRange(before.range().end(), reference.range().start());
        boolean nextLine = between.in(text).chars().filter(c -> c == '\n').count() == 1;
        return nextLine ? finding.with("join-lines", new TextEdit(between, " ")) : finding;
    }
}
