package org.diptych.core.check.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.citation.BlockTagCheck;
import org.diptych.core.markdown.PublishProblem;
import org.diptych.core.syntax.PartSyntax;
import org.diptych.core.text.TextRange;

/**
 * A tag that neither Hexo nor a plugin knows, that is never closed, or that links to no post: the site's build stops. One
 * that names a file the post has not is left out.
 */
public final class SiteTagCheck implements Check {
    private static final int LONGEST_MARK = 80;

    private static final Set<PublishProblem.Kind> OF_BRACES = EnumSet.of(
            PublishProblem.Kind.UNCLOSED_BRACES, PublishProblem.Kind.PRINTS_NOTHING, PublishProblem.Kind.PRINTS);

    @Override
    public List<Finding> check(CheckedPost post) {
        String text = post.post().text();
        return post.published().problems().stream()
                .filter(problem -> !OF_BRACES.contains(problem.kind()))
                .filter(problem -> !isOfParts(problem.name()))
                .filter(problem -> !isOfBraces(problem, post))
                .map(problem -> finding(problem, text))
                .toList();
    }

    /** Whether halves of a tag called {@code name} are paired by {@link BlockTagCheck}. */
    private static boolean isOfParts(String name) {
        return PartSyntax.USUAL.isStart(name) || PartSyntax.USUAL.isEnd(name);
    }

    /** What {@link BracesCheck} tells. */
    private static boolean isOfBraces(PublishProblem problem, CheckedPost post) {
        boolean evaluated =
                problem.kind() == PublishProblem.Kind.STOPS || problem.kind() == PublishProblem.Kind.UNKNOWN_VALUE;
        List<TextRange> strays = post.post().layer().templates().strays();
        // A tag that stays open is told as that; which one it was to be is not known.
        boolean open = problem.kind() == PublishProblem.Kind.UNKNOWN_TAG
                ? strays.contains(problem.range())
                : evaluated && BracesCheck.isOpen(problem.range(), strays);
        return open || evaluated && problem.range().in(post.post().text()).startsWith("{{");
    }

    /** A mark over thousands of lines would hide more than it shows. */
    public static TextRange firstLine(TextRange range, String text) {
        int newline = text.indexOf('\n', range.start());
        int end = newline < 0 ? range.end() : Math.min(newline, range.end());
        return new TextRange(range.start(), Math.min(end, range.start() + LONGEST_MARK));
    }

    private static Finding finding(PublishProblem problem, String text) {
        return switch (problem.kind()) {
            case UNKNOWN_TAG -> Finding.error("unknown-tag", problem.range(), problem.name());
            case STOPS -> Finding.error("template-stops", firstLine(problem.range(), text), problem.name());
            case UNKNOWN_VALUE -> Finding.info("template-value", firstLine(problem.range(), text), problem.name());
            case MISSING_POST -> Finding.error("missing-post", problem.range(), problem.name());
            case TOO_MUCH_TO_READ -> Finding.warning("too-much-to-read", firstLine(problem.range(), text));
            case MISSING_ASSET -> Finding.warning("missing-asset", problem.range(), problem.name());
            default ->
                Finding.error("unclosed-site-tag", problem.range(), problem.name(), "{% end" + problem.name() + " %}");
        };
    }
}
