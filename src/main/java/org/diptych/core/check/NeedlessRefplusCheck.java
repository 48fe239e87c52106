package org.diptych.core.check;

import java.util.List;
import org.diptych.core.text.TextRange;

/** The reference plugin switched on in a post that cites nothing and lists nothing: its scripts load for nothing. */
final class NeedlessRefplusCheck implements Check {

    @Override
    public List<Finding> check(CheckedPost post) {
        boolean needed = !post.bibliography().citations().isEmpty()
                || !post.bibliography().references().isEmpty();
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
