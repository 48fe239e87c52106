package org.diptych.core.check.citation;

import java.util.List;
import java.util.Optional;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.frontmatter.FrontMatterPlace;
import org.diptych.core.cite.Citation;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Citations in a post whose front matter does not switch the reference plugin on: their labels stay {@code [key]}. */
public final class RefplusCheck implements Check {

    @Override
    public List<Finding> check(CheckedPost post) {
        List<Citation> citations = post.bibliography().citations();
        if (citations.isEmpty() || post.frontMatter().refplus()) {
            return List.of();
        }
        Citation first = citations.get(0);
        Optional<Field> field = post.frontMatter().find("refplus");
        Optional<FrontMatterPlace> place = FrontMatterPlace.of(post);
        if (field.isPresent() && place.isPresent()) {
            return List.of(switchedOff(first, field.get().value().range(), place.get()));
        }
        Finding finding = Finding.error("citation-without-refplus", first.tagRange(), first.key());
        return List.of(place.flatMap(there -> there.switchOn("refplus"))
                .map(line -> finding.with("switch-refplus-on", line))
                .orElse(finding));
    }

    private static Finding switchedOff(Citation citation, TextRange value, FrontMatterPlace place) {
        String written = value.in(place.segment().content());
        // Without a value the place is right behind the colon.
        return Finding.error("citation-without-refplus.off", citation.tagRange(), citation.key(), written)
                .with("set-refplus-true", new TextEdit(place.inFile(value), value.isEmpty() ? " true" : "true"));
    }
}
