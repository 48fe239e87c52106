package org.diptych.core.check.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.core.bibliography.key.CitableKey;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Fix;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.cite.Citation;
import org.diptych.core.cite.Reference;
import org.diptych.core.post.ReferenceEntry;
import org.diptych.core.text.TextEdit;

/**
 * A key the reference plugin cannot look up: it puts keys into a CSS selector as they are, where only letters, digits,
 * {@code _} and {@code -} mean themselves. Others are published as {@code [undefined]}, a colon stops the build.
 */
public final class MalformedKeyCheck implements Check {
    @Override
    public List<Finding> check(CheckedPost post) {
        Bibliography bibliography = post.bibliography();
        return bibliography.references().stream()
                .filter(Reference::isWellFormed)
                .filter(reference -> !ReferenceEntry.canBeCited(reference.key()))
                .map(reference -> finding(reference, bibliography))
                .toList();
    }

    private static Finding finding(Reference reference, Bibliography bibliography) {
        Finding finding = Finding.error("malformed-key", reference.keyRange(), reference.key());
        Optional<String> nearest = CitableKey.nearest(reference.key())
                .filter(key -> bibliography.find(key).isEmpty());
        return nearest.map(key -> finding.with(rename(reference, key, bibliography)))
                .orElse(finding);
    }

    private static Fix rename(Reference reference, String safe, Bibliography bibliography) {
        List<TextEdit> edits = new ArrayList<>();
        edits.add(new TextEdit(reference.keyRange(), safe));
        for (Citation citation : bibliography.citationsOf(reference.key())) {
            edits.add(new TextEdit(citation.range(), safe));
        }
        return new Fix("rename-key", edits, List.of(safe));
    }
}
