package org.diptych.core.check.template;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.check.citation.BlockTagCheck;
import org.diptych.core.markdown.PublishProblem;
import org.diptych.core.text.Halving;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Double braces and their kin, which Hexo's template engine takes for its own, in formulas too. */
public final class BracesCheck implements Check {
    /** Where more are open, none is offered to be parted: something else is wrong. */
    private static final int STRAYS = 20;

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private static final Pattern MORE = Pattern.compile("\\{[{%#]|[}%#]\\}|`|~~~|<!--|<code");

    @Override
    public List<Finding> check(CheckedPost post) {
        String text = post.post().text();
        List<TextRange> open = post.post().layer().templates().strays();
        Stream<Finding> variables = post.published().problems().stream()
                .filter(problem -> problem.range().in(text).startsWith("{{"))
                .filter(problem -> !isOpen(problem.range(), open))
                .flatMap(problem -> variable(problem, text))
                // Behind braces that stay open Hexo reads on as something else once these are parted.
                .map(finding ->
                        open.isEmpty() || finding.range().start() < open.get(0).start()
                                ? finding
                                : finding.withoutFixes());
        Stream<Finding> remarks =
                post.post().layer().templates().remarks().stream().map(range -> remark(range, post));
        Stream<Finding> strays = strays(post, text);
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
            case STOPS -> Stream.of(stopping(Finding.error("template-stops", range, problem.name()), text));
            case UNKNOWN_VALUE -> Stream.of(Finding.info("template-value", range, problem.name()));
            default -> Stream.empty();
        };
    }

    /** A remark's end without its beginning stops the build too, once Hexo gets there. */
    private static Finding stopping(Finding finding, String text) {
        return text.indexOf("#}", finding.range().end()) >= 0 ? finding : parted(finding, text);
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

    private static Finding remark(TextRange range, CheckedPost post) {
        String text = post.post().text();
        TextEdit part = blankAt(range.start() + 1);
        if (range.length() == 2) {
            Finding finding = Finding.error("remark-unclosed", range);
            // Nothing behind it has been looked at by Hexo so far.
            boolean hidesMore = text.indexOf("#}", range.start() + 1) >= 0
                    || text.indexOf("{{", range.end()) >= 0
                    || !BlockTagCheck.isComplete(post);
            return hidesMore ? finding : finding.with("part-braces", part);
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

    private static Stream<Finding> strays(CheckedPost post, String text) {
        List<TextRange> strays = post.post().layer().templates().strays();
        List<TextRange> stops = post.published().problems().stream()
                .filter(problem -> problem.kind() == PublishProblem.Kind.STOPS)
                .map(PublishProblem::range)
                .toList();
        return strays.stream().map(range -> {
            Finding finding = Finding.error("braces-unclosed", range, range.in(text));
            return strays.size() <= STRAYS && isAlone(range, strays, stops) ? stray(finding, text) : finding;
        });
    }

    /** Whether {@code range} is all that is wrong there: what else stops the build would come to light. */
    private static boolean isAlone(TextRange range, List<TextRange> strays, List<TextRange> stops) {
        return strays.stream().filter(range::overlaps).count() <= 1
                && stops.stream().filter(range::overlaps).count() <= 1;
    }

    private static Finding stray(Finding finding, String text) {
        TextRange range = finding.range();
        // Hexo looks for the end, of a variable for the next brace too, and sees nothing on the way there.
        String end = range.in(text).equals("{%") ? "%}" : "}";
        int reach = Math.max(text.indexOf(end.equals("}") ? "}}" : end, range.end()), unquoted(end, text, range.end()));
        boolean holdsMore =
                reach >= 0 && holdsMore(text, range.start() + 1, reach) || text.indexOf("#}", range.end()) >= 0;
        return holdsMore ? finding : finding.with("part-braces", blankAt(range.start() + 1));
    }

    /** Whether the braces at the end of {@code range} are the next that others before it may be closed by. */
    private static boolean closesMore(TextRange range, String text) {
        int before = text.lastIndexOf("{{", range.start() - 1);
        return before >= 0 && text.indexOf("}}", before + 2) >= range.start();
    }

    /** Where {@code end} comes first that does not stand between quotation marks; -1 if it does not come. */
    private static int unquoted(String end, String text, int from) {
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == 0 && text.startsWith(end, i)) {
                return i;
            }
            if (c == '"' || c == '\'') {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            }
        }
        return -1;
    }

    private static TextEdit blankAt(int offset) {
        return TextEdit.insert(offset, " ");
    }
}
