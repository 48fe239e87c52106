package org.diptych.core.check;

import java.util.List;
import java.util.Optional;
import org.diptych.core.cite.Citation;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Citations in a post whose front matter does not switch the reference plugin on: their labels stay {@code [key]}. */
final class RefplusCheck implements Check {

    @Override
    public List<Finding> check(CheckedPost post) {
        List<Citation> citations = post.bibliography().citations();
        if (citations.isEmpty() || post.frontMatter().refplus()) {
            return List.of();
        }
        Finding finding = Finding.error(
                "citation-without-refplus",
                citations.get(0).tagRange(),
                citations.get(0).key());
        return List.of(
                fix(post).map(edit -> finding.with("switch-refplus-on", edit)).orElse(finding));
    }

    private static Optional<TextEdit> fix(CheckedPost post) {
        Optional<Field> field = post.frontMatter().find("refplus");
        return FrontMatterPlace.of(post)
                .map(place -> field.map(off -> switchOn(place.inFile(off.value().range())))
                        .orElseGet(() -> place.addLine("refplus", "true")));
    }

    private static TextEdit switchOn(TextRange value) {
        // Without a value the place is right behind the colon.
        return new TextEdit(value, value.isEmpty() ? " true" : "true");
    }
}
