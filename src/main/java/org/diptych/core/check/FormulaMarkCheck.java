package org.diptych.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/**
 * A {@code $$} without another in its paragraph: pandoc makes no formula of it. Where the other follows after a blank
 * line, that line is what is wrong.
 */
final class FormulaMarkCheck {
    private static final Pattern BLANK = Pattern.compile("\\n(?:[ \\t]*\\n)+");
    /** Lines that no formula holds: an item, a heading, a quote. */
    private static final Pattern OTHER_BLOCK = Pattern.compile("\\n[ \\t]*(?:[-*+]|#+|>|\\d{1,9}[.)])[ \\t]");

    List<Finding> check(CheckedPost post, List<Prose.Placed> prose) {
        if (post.dialect() != Dialect.PANDOC) {
            return List.of();
        }
        String text = post.post().text();
        List<Finding> findings = new ArrayList<>();
        int open = -1;
        for (Prose.Placed placed : prose) {
            int lone = loneMark(placed.paragraph());
            if (lone < 0) {
                continue;
            }
            int place = placed.start() + lone;
            if (open >= 0 && belong(open, place, post)) {
                findings.add(blankLine(new TextRange(open, place + 2), text));
                open = -1;
            } else {
                unclosed(open, findings);
                open = place;
            }
        }
        unclosed(open, findings);
        return findings;
    }

    private static boolean belong(int open, int close, CheckedPost post) {
        return post.post().segmentAt(open) == post.post().segmentAt(close)
                && !OTHER_BLOCK.matcher(post.post().text()).region(open, close).find();
    }

    private static void unclosed(int mark, List<Finding> findings) {
        if (mark >= 0) {
            findings.add(Finding.warning("formula-unclosed", TextRange.ofLength(mark, 2)));
        }
    }

    private static int loneMark(Paragraph paragraph) {
        int marks = 0;
        for (int i = paragraph.text().indexOf("$$");
                i >= 0;
                i = paragraph.text().indexOf("$$", i + 2)) {
            marks++;
        }
        return marks % 2 == 0 ? -1 : paragraph.plain().lastIndexOf("$$");
    }

    private static Finding blankLine(TextRange range, String text) {
        TextEdit[] joined = BLANK.matcher(range.in(text))
                .results()
                .map(match -> new TextEdit(Matches.range(match).shift(range.start()), "\n"))
                .toArray(TextEdit[]::new);
        return Finding.warning("math-with-blank-line", range).with("close-up-formula", joined);
    }
}
