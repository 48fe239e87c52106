package org.diptych.core.check.citation;

import java.util.List;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;

/** A second reference with a key: citations never lead to it. */
public final class DuplicateKeyCheck implements Check {

    @Override
    public List<Finding> check(CheckedPost post) {
        return post.bibliography().duplicates().stream()
                .map(reference -> Finding.error("duplicate-key", reference.keyRange(), reference.key()))
                .toList();
    }
}
