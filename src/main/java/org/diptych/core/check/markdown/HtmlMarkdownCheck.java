package org.diptych.core.check.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.text.MeteredText;
import org.diptych.core.text.TextRange;
import org.diptych.core.text.TooMuchWork;
import org.diptych.core.text.WorkMeter;

/**
 * Markdown within a block of HTML: Hexo's own renderer leaves it as it stands, pandoc does not. A tag of Hexo at the start
 * of a line makes one too, for the renderer sees a comment in its place.
 */
public final class HtmlMarkdownCheck implements BlockCheck {
    private static final int STEPS = 100;
    static final int FLAGS = Pattern.DOTALL | Pattern.CASE_INSENSITIVE;

    private static final Pattern MARKDOWN =
            Pattern.compile("\\*\\*[^*\\s][^*\\n]*\\*\\*|\\[[^\\]\\n]+\\]\\([^)\\n]+\\)|(?m:^#{1,6} \\S.*)");

    /** What nobody would write Markdown in, and tags with what they enclose, which is theirs to read. */
    private static final Pattern NO_PROSE = Pattern.compile(
            "<!--.*?(?:-->|$)|<(script|style|pre|code|textarea|svg|math)\\b.*?(?:</\\1>|$)"
                    + "|\\{%-?\\s*([\\w-]+)\\b.*?\\{%-?\\s*end\\2\\s*-?%\\}|\\{%.*?%\\}|</?[a-z][^>]*>|`[^`\\n]*`",
            FLAGS);

    private static final Pattern TAG_FIRST = Pattern.compile("\\s*\\{%.*", Pattern.DOTALL);

    @Override
    public List<Finding> check(BlockProse block) {
        List<Finding> findings = new ArrayList<>();
        if (!block.dialect().readsMarkdownInHtml()) {
            for (Node node : block.all(Kind.Html.class)) {
                String source = block.source(node);
                String rule = Matches.matcher(TAG_FIRST, source).matches()
                        ? "markdown-in-html.behind-tag"
                        : "markdown-in-html";
                findings.addAll(Matches.of(
                        MARKDOWN, blanked(NO_PROSE, source), match -> finding(rule, match, source, node.start())));
            }
        }
        return findings;
    }

    /** {@code text} with blanks for what {@code hidden} matches; line ends stay. What is too tangled is hidden whole. */
    static String blanked(Pattern hidden, String text) {
        char[] shown = text.toCharArray();
        Matcher matcher = hidden.matcher(new MeteredText(text, new WorkMeter(text.length(), STEPS)));
        int to = 0;
        try {
            while (matcher.find()) {
                blank(shown, matcher.start(), matcher.end());
                to = matcher.end();
            }
        } catch (TooMuchWork | StackOverflowError tooMuch) {
            blank(shown, to, shown.length);
        }
        return new String(shown);
    }

    private static void blank(char[] shown, int from, int to) {
        for (int i = from; i < to; i++) {
            shown[i] = shown[i] == '\n' ? '\n' : ' ';
        }
    }

    private static Finding finding(String rule, MatchResult match, String source, int start) {
        TextRange range = Matches.range(match);
        return Finding.warning(rule, range.shift(start), range.in(source));
    }
}
