package org.diptych.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.cite.Citation;
import org.diptych.core.cite.Reference;
import org.diptych.core.text.TextEdit;

/**
 * A key the reference plugin cannot look up: it puts keys into a CSS selector as they are, where only letters, digits,
 * {@code _} and {@code -} mean themselves. Others are published as {@code [undefined]}, a colon stops the build.
 */
final class MalformedKeyCheck implements Check {
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_-]+");

    @Override
    public List<Finding> check(CheckedPost post) {
        Bibliography bibliography = post.bibliography();
        return bibliography.references().stream()
                .filter(Reference::isWellFormed)
                .filter(reference -> !SAFE.matcher(reference.key()).matches())
                .map(reference -> finding(reference, bibliography))
                .toList();
    }

    private static Finding finding(Reference reference, Bibliography bibliography) {
        Finding finding = Finding.error("malformed-key", reference.keyRange(), reference.key());
        String safe = reference.key().strip().replaceAll("[^A-Za-z0-9_-]+", "_");
        boolean taken = bibliography.find(safe).isPresent() || safe.matches("_*");
        if (taken || reference.key().contains(" ")) {
            return finding;
        }
        List<TextEdit> edits = new ArrayList<>();
        edits.add(new TextEdit(reference.keyRange(), safe));
        for (Citation citation : bibliography.citationsOf(reference.key())) {
            edits.add(new TextEdit(citation.range(), safe));
        }
        return finding.with("rename-key", edits.toArray(TextEdit[]::new));
    }
}
