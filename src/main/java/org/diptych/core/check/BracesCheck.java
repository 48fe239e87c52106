package org.diptych.core.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Double braces and their kin, which Hexo's template engine takes for its own, in formulas too. */
final class BracesCheck implements Check {

    @Override
    public List<Finding> check(CheckedPost post) {
        String text = post.post().text();
        Stream<Finding> variables = post.post().layer().variables().stream().map(range -> variable(range, text));
        Stream<Finding> remarks = post.post().layer().remarks().stream().map(range -> remark(range, text));
        Stream<Finding> strays = post.post().layer().strays().stream().map(range -> stray(range, text));
        return Stream.of(variables, remarks, strays)
                .flatMap(findings -> findings)
                .sorted(Comparator.comparingInt(finding -> finding.range().start()))
                .toList();
    }

    private static Finding variable(TextRange range, String text) {
        return Finding.warning("braces-vanish", range, range.in(text))
                .with("part-braces", blankAt(range.start() + 1), blankAt(range.end() - 1));
    }

    private static Finding remark(TextRange range, String text) {
        TextEdit part = blankAt(range.start() + 1);
        return range.length() == 2
                ? Finding.error("remark-unclosed", range).with("part-braces", part)
                : Finding.warning("remark-vanishes", range, range.in(text)).with("part-braces", part);
    }

    private static Finding stray(TextRange range, String text) {
        return Finding.error("braces-unclosed", range, range.in(text)).with("part-braces", blankAt(range.start() + 1));
    }

    private static TextEdit blankAt(int offset) {
        return TextEdit.insert(offset, " ");
    }
}
