package org.diptych.core.check;

import java.util.List;
import java.util.Set;
import org.diptych.core.markdown.PublishProblem;

/**
 * A tag that neither Hexo nor a plugin knows, that is never closed, or that links to no post: the site's build stops. One
 * that names a file the post has not is left out.
 */
final class SiteTagCheck implements Check {
    /** Their halves are paired by {@link BlockTagCheck}. */
    private static final Set<String> PARTS = Set.of("lang_content", "endlang_content", "references", "endreferences");

    @Override
    public List<Finding> check(CheckedPost post) {
        return post.published().problems().stream()
                .filter(problem -> problem.kind() != PublishProblem.Kind.UNCLOSED_BRACES)
                .filter(problem -> !PARTS.contains(problem.name()))
                .map(SiteTagCheck::finding)
                .toList();
    }

    private static Finding finding(PublishProblem problem) {
        return switch (problem.kind()) {
            case UNKNOWN_TAG -> Finding.error("unknown-tag", problem.range(), problem.name());
            case MISSING_POST -> Finding.error("missing-post", problem.range(), problem.name());
            case MISSING_ASSET -> Finding.warning("missing-asset", problem.range(), problem.name());
            default ->
                Finding.error("unclosed-site-tag", problem.range(), problem.name(), "{% end" + problem.name() + " %}");
        };
    }
}
