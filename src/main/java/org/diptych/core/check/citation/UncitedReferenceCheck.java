package org.diptych.core.check.citation;

import java.util.List;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.cite.Reference;

/** A reference nobody cites: Hexo lists it all the same. */
public final class UncitedReferenceCheck implements Check {

    @Override
    public List<Finding> check(CheckedPost post) {
        return post.bibliography().uncited().stream()
                .filter(Reference::isWellFormed)
                .map(reference -> Finding.info("uncited-reference", reference.keyRange(), reference.key()))
                .toList();
    }
}
