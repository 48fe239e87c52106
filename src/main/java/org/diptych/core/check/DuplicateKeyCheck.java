package org.diptych.core.check;

import java.util.List;

/** A second reference with a key: citations never lead to it. */
final class DuplicateKeyCheck implements Check {

    @Override
    public List<Finding> check(CheckedPost post) {
        return post.bibliography().duplicates().stream()
                .map(reference -> Finding.error("duplicate-key", reference.keyRange(), reference.key()))
                .toList();
    }
}
