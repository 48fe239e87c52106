package org.diptych.core.check.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/**
 * A {@code $$} without another in its paragraph: pandoc makes no formula of it. Where the other follows after a blank
 * line, that line is what is wrong.
 */
public final class FormulaMarkCheck {
    private static final String MARK = "$$";
    private static final Pattern BLANK = Pattern.compile("\\n(?:[ \\t]*\\n)++");
    /** Lines that no formula holds: an item, a heading, a quote, a fence, a part's tag. */
    private static final Pattern OTHER_BLOCK =
            Pattern.compile("\\n[ \\t]*(?:(?:[-*+]|#+|>|\\d{1,9}[.)])[ \\t]|```|~~~|\\{%)");

    /** What stood in code behind a blank line, where Hexo looks for no tags, would be one without it. */
    private static final Pattern TEMPLATE = Pattern.compile("\\{[{%#]|#}");

    /** Where in {@code block} marks stand that opened and closed nothing, at most one for a paragraph. */
    public static List<Integer> marks(BlockProse block) {
        if (!block.dialect().readsFormulas() || !block.plain().contains(MARK)) {
            return List.of();
        }
        TreeSet<Integer> all = new TreeSet<>();
        for (int i = block.plain().indexOf(MARK); i >= 0; i = block.plain().indexOf(MARK, i + MARK.length())) {
            all.add(i);
        }
        List<Integer> lone = new ArrayList<>();
        for (Node paragraph : block.all(Kind.OfBlock.class)) {
            if (!paragraph.children().isEmpty() && paragraph.children().get(0).kind() instanceof Kind.OfInline) {
                SortedSet<Integer> marks = all.subSet(paragraph.start(), paragraph.end());
                if (marks.size() % 2 == 1) {
                    lone.add(marks.last());
                }
            }
        }
        return lone;
    }

    /** What is wrong with {@code marks}, which are places in the file, in order. */
    public List<Finding> check(CheckedPost post, List<Integer> marks) {
        List<Finding> findings = new ArrayList<>();
        int open = -1;
        for (int mark : marks) {
            if (open >= 0 && belong(open, mark, post)) {
                findings.add(
                        blankLine(new TextRange(open, mark + 2), post.post().text()));
                open = -1;
            } else {
                unclosed(open, findings);
                open = mark;
            }
        }
        unclosed(open, findings);
        return findings;
    }

    private static boolean belong(int open, int close, CheckedPost post) {
        int end = Math.max(open, close);
        return post.post().segmentAt(open) == post.post().segmentAt(close)
                && Matches.matcher(BLANK, post.post().text()).region(open, end).find()
                && !Matches.matcher(OTHER_BLOCK, post.post().text())
                        .region(open, end)
                        .find();
    }

    private static void unclosed(int mark, List<Finding> findings) {
        if (mark >= 0) {
            findings.add(Finding.warning("formula-unclosed", TextRange.ofLength(mark, 2)));
        }
    }

    private static Finding blankLine(TextRange range, String text) {
        TextEdit[] joined = Matches.matcher(BLANK, range.in(text))
                .results()
                .map(match -> new TextEdit(Matches.range(match).shift(range.start()), "\n"))
                .toArray(TextEdit[]::new);
        Finding finding = Finding.warning("math-with-blank-line", range);
        return Matches.matcher(TEMPLATE, range.in(text)).find() ? finding : finding.with("close-up-formula", joined);
    }
}
