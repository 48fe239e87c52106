package org.diptych.core.frontmatter.edit;

import java.util.List;
import java.util.Optional;
import org.diptych.core.frontmatter.FieldValue;

/** How categories are written so that Hexo nests them as wanted. Stateless. */
public final class CategoryPaths {
    private CategoryPaths() {}

    /**
     * What {@code categories} is to say. One path is a list of its names, {@code [A, B]}; of several each is a list, as
     * Hexo takes names side by side for one within the other: {@code [[A, B], [C]]}.
     *
     * @param paths each from the outermost name in
     * @param now what it says now; names that stand alone beside such lists stay alone, as Hexo takes each for a path
     */
    public static NewValue wanted(List<List<String>> paths, Optional<FieldValue> now) {
        if (paths.size() < 2) {
            return paths.isEmpty() ? NewValue.texts(List.of()) : NewValue.texts(paths.get(0));
        }
        boolean noList = paths.stream().allMatch(path -> path.size() == 1);
        boolean always = noList || now.filter(CategoryPaths::holdsLists).isEmpty();
        return new NewValue.Items(
                paths.stream()
                        .map(path -> (NewValue)
                                new NewValue.Items(NewValue.texts(path).items(), always))
                        .toList(),
                true);
    }

    private static boolean holdsLists(FieldValue value) {
        return value instanceof FieldValue.Items list
                && list.items().stream().anyMatch(FieldValue.Items.class::isInstance);
    }
}
