package org.diptych.core.check.citation;

import java.util.List;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.frontmatter.FrontMatterPlace;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextRange;

/**
 * The reference plugin switched on in a post that cites nothing and has no list of references: its scripts load for
 * nothing. An empty list waits for its first entry.
 */
public final class NeedlessRefplusCheck implements Check {

    @Override
    public List<Finding> check(CheckedPost post) {
        boolean needed = !post.bibliography().citations().isEmpty()
                || post.post().find(SegmentKind.REFERENCES).isPresent();
        if (needed || !post.frontMatter().refplus()) {
            return List.of();
        }
        return FrontMatterPlace.of(post).stream()
                .flatMap(place -> post.frontMatter().find("refplus").stream()
                        .map(field -> Finding.info(
                                "needless-refplus",
                                place.inFile(new TextRange(
                                        field.keyRange().start(),
                                        field.value().range().end())))))
                .toList();
    }
}
