package org.diptych.core.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** A list, a quote or a heading right under a line of text: without a blank line pandoc takes it for more text. */
final class GluedBlockCheck implements ParagraphCheck {
    private static final Pattern BLOCK = Pattern.compile(
            "[ ]{0,3}(?:(?<list>[-*+]|\\d{1,9}[.)])[ \\t]+\\S|(?<quote>>)[ \\t]?\\S|(?<heading>#{1,6})[ \\t]+\\S)");

    private static final Pattern HEADING = Pattern.compile("[^\\n]*\\n(?:=+|-+)[ \\t]*\\n");

    /** A first line of anything but text: another block, a table, HTML, code, or a formula of its own. */
    private static final Pattern NO_TEXT =
            Pattern.compile("[ ]{0,3}(?:[-*+>#|<~`=:\uFFFC]|\\d{1,9}[.)][ \\t]|\\$\\$).*|\\s{4}.*");

    @Override
    public List<Finding> check(Paragraph paragraph, String plain) {
        int start = afterHeading(plain);
        int first = plain.indexOf('\n', start);
        if (first < 0 || paragraph.dialect() != Dialect.PANDOC || paragraph.inList()) {
            return List.of();
        }
        if (NO_TEXT.matcher(paragraph.text().substring(start, first)).matches()) {
            return List.of();
        }
        Matcher block = BLOCK.matcher(plain);
        for (int line = first + 1; line > 0 && line < plain.length(); line = plain.indexOf('\n', line) + 1) {
            block.region(line, plain.length());
            if (block.lookingAt() && !above(plain, line).startsWith(String.valueOf(Paragraph.HIDDEN))) {
                return List.of(finding(plain, line, kind(block)));
            }
        }
        return List.of();
    }

    /** Where the text below an underlined heading begins; 0 where the paragraph begins with none. */
    private static int afterHeading(String plain) {
        Matcher heading = HEADING.matcher(plain);
        return heading.lookingAt() ? heading.end() : 0;
    }

    private static String above(String plain, int line) {
        return plain.substring(plain.lastIndexOf('\n', line - 2) + 1, line - 1).strip();
    }

    private static String kind(Matcher block) {
        return block.group("list") != null ? "list" : block.group("quote") != null ? "quote" : "heading";
    }

    private static Finding finding(String plain, int line, String kind) {
        int end = plain.indexOf('\n', line);
        TextRange range = new TextRange(line, end < 0 ? plain.length() : end);
        return Finding.warning("glued-" + kind, range).with("blank-line-above", TextEdit.insert(line, "\n"));
    }
}
