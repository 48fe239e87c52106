package org.diptych.core.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Dialect;

/** Markdown within a block of HTML: Hexo's own renderer leaves it as it stands, pandoc does not. */
final class HtmlMarkdownCheck implements ParagraphCheck {
    private static final Pattern BLOCK = Pattern.compile(
            "[ ]{0,3}</?(?:address|article|aside|blockquote|center|details|div|figure|footer|header|main|p|section|summary|table|td|tr|ul|ol|li)\\b.*",
            Pattern.DOTALL);
    private static final Pattern MARKDOWN =
            Pattern.compile("\\*\\*[^*\\s][^*\\n]*\\*\\*|\\[[^\\]\\n]+\\]\\([^)\\n]+\\)|(?m:^#{1,6} \\S.*)");

    @Override
    public List<Finding> check(Paragraph paragraph, String plain) {
        if (paragraph.dialect() != Dialect.HEXO_DEFAULT
                || !BLOCK.matcher(paragraph.text()).matches()) {
            return List.of();
        }
        return Matches.of(MARKDOWN, plain, match -> finding(match, paragraph.text()));
    }

    private static Finding finding(MatchResult match, String text) {
        return Finding.warning(
                "markdown-in-html", Matches.range(match), Matches.range(match).in(text));
    }
}
