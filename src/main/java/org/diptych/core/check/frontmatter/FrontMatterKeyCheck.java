package org.diptych.core.check.frontmatter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** A key that is likely a slip for one Hexo knows. */
public final class FrontMatterKeyCheck implements Check {
    private static final List<String> KNOWN = List.of(
            "title",
            "date",
            "updated",
            "categories",
            "tags",
            "refplus",
            "mathjax",
            "layout",
            "permalink",
            "excerpt",
            "description",
            "published",
            "comments",
            "lang",
            "keywords");
    /** Keys of their own, though they look like slips. */
    private static final Set<String> OTHERS = Set.of("subtitle", "data", "link", "tab", "lange", "slug", "html");

    /** Hexo takes these for the plural, but nothing else does. */
    private static final Set<String> SINGULAR = Set.of("tag", "category");

    @Override
    public List<Finding> check(CheckedPost post) {
        return FrontMatterPlace.of(post).stream()
                .flatMap(place ->
                        post.frontMatter().fields().stream().flatMap(field -> finding(field, place, post).stream()))
                .toList();
    }

    private static Optional<Finding> finding(Field field, FrontMatterPlace place, CheckedPost post) {
        return meant(field.key()).map(meant -> {
            TextRange range = place.inFile(field.keyRange());
            Finding finding = SINGULAR.contains(field.key())
                    ? Finding.info("front-matter-singular", range, field.key(), meant)
                    : Finding.warning("front-matter-misspelt", range, field.key(), meant);
            boolean free = post.frontMatter().find(meant).isEmpty();
            String written = range.in(post.post().text());
            String quote = written.startsWith("\"") || written.startsWith("'") ? written.substring(0, 1) : "";
            return free ? finding.with("rename-field", new TextEdit(range, quote + meant + quote)) : finding;
        });
    }

    private static Optional<String> meant(String key) {
        String small = key.toLowerCase(Locale.ROOT);
        if (KNOWN.contains(key) || OTHERS.contains(small)) {
            return Optional.empty();
        }
        if (small.equals("category")) {
            return Optional.of("categories");
        }
        return KNOWN.stream()
                .filter(known -> EditDistance.of(small, known) <= (known.length() > 5 ? 2 : 1))
                .findFirst();
    }
}
