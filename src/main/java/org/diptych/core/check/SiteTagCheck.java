package org.diptych.core.check;

import java.util.List;
import java.util.Set;
import org.diptych.core.markdown.PublishProblem;

/** A tag that neither Hexo nor a plugin knows, or that is never closed: the site's build stops. */
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
        return problem.kind() == PublishProblem.Kind.UNKNOWN_TAG
                ? Finding.error("unknown-tag", problem.range(), problem.name())
                : Finding.error(
                        "unclosed-site-tag", problem.range(), problem.name(), "{% end" + problem.name() + " %}");
    }
}
