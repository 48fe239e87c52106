package org.diptych.core.check.template;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.markdown.PublishProblem;
import org.diptych.core.text.Halving;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Double braces and their kin, which Hexo's template engine takes for its own, in formulas too. */
public final class BracesCheck implements Check {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private static final Pattern MORE = Pattern.compile("\\{[{%#]|[}%#]\\}|`|~~~|<!--|<code");

    @Override
    public List<Finding> check(CheckedPost post) {
        String text = post.post().text();
        List<TextRange> open = post.post().layer().templates().strays();
        Stream<Finding> variables = post.published().problems().stream()
                .filter(problem -> problem.range().in(text).startsWith("{{"))
                .filter(problem -> !isOpen(problem.range(), open))
                .flatMap(problem -> variable(problem, text));
        Stream<Finding> remarks =
                post.post().layer().templates().remarks().stream().map(range -> remark(range, text));
        Stream<Finding> strays = open.stream().map(range -> Finding.error("braces-unclosed", range, range.in(text))
                .with("part-braces", blankAt(range.start() + 1)));
        return Stream.of(variables, remarks, strays)
                .flatMap(findings -> findings)
                .sorted(Comparator.comparingInt(finding -> finding.range().start()))
                .toList();
    }

    /** Whether one of {@code open}, which stand in their order, overlaps {@code range}. */
    static boolean isOpen(TextRange range, List<TextRange> open) {
        int from = Halving.first(open.size(), i -> open.get(i).end() > range.start());
        return from < open.size() && open.get(from).overlaps(range);
    }

    private static Stream<Finding> variable(PublishProblem problem, String text) {
        TextRange range = problem.range();
        String written = range.in(text);
        return switch (problem.kind()) {
            case PRINTS_NOTHING -> Stream.of(parted(Finding.warning("braces-vanish", range, written), text));
            case PRINTS ->
                Matches.matcher(NUMBER, problem.name()).matches()
                        ? Stream.of(
                                parted(Finding.warning("braces-vanish.value", range, written, problem.name()), text))
                        : Stream.empty();
            case STOPS -> Stream.of(parted(Finding.error("template-stops", range, problem.name()), text));
            case UNKNOWN_VALUE -> Stream.of(Finding.info("template-value", range, problem.name()));
            default -> Stream.empty();
        };
    }

    private static Finding parted(Finding finding, String text) {
        TextRange range = finding.range();
        if (!range.in(text).endsWith("}}")) {
            return finding;
        }
        return holdsMore(text, range.start() + 1, range.end() - 1) || closesMore(range, text)
                ? finding
                : finding.with("part-braces", blankAt(range.start() + 1), blankAt(range.end() - 1));
    }

    private static Finding remark(TextRange range, String text) {
        TextEdit part = blankAt(range.start() + 1);
        if (range.length() == 2) {
            return Finding.error("remark-unclosed", range).with("part-braces", part);
        }
        Finding finding = Finding.warning("remark-vanishes", range, range.in(text));
        // Its end by itself would stop the build.
        boolean holdsMore = holdsMore(text, range.start() + 1, range.end() - 1);
        return holdsMore ? finding : finding.with("part-braces", part, blankAt(range.end() - 1));
    }

    /** Whether something begins or ends in {@code from..to} that comes to light when the braces around it are parted. */
    private static boolean holdsMore(String text, int from, int to) {
        return Matches.matcher(MORE, text.substring(from, to)).find();
    }

    /** Whether the braces at the end of {@code range} are the next that others before it may be closed by. */
    private static boolean closesMore(TextRange range, String text) {
        int before = text.lastIndexOf("{{", range.start() - 1);
        return before >= 0 && text.indexOf("}}", before + 2) >= range.start();
    }

    private static TextEdit blankAt(int offset) {
        return TextEdit.insert(offset, " ");
    }
}
