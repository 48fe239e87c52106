package org.diptych.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Asterisks that should make bold and are published as asterisks: beside Chinese punctuation, mostly. */
final class BoldCheck implements Check {
    private static final String MARK = "**";
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]+)\\*\\*");
    private static final Pattern NO_TEXT = Pattern.compile(
            "<(pre|code|table class|figure)\\b.*?</\\1>|\\\\[(\\[].*?\\\\[)\\]]|<[^>]*>", Pattern.DOTALL);

    @Override
    public List<Finding> check(CheckedPost post) {
        List<Finding> findings = new ArrayList<>();
        for (PublishedSection section : post.published().sections()) {
            int content = post.post().contentRange(section.segment()).start();
            for (Block block : section.blocks()) {
                if (block.html().contains(MARK)) {
                    look(post, block, content, findings);
                }
            }
        }
        return findings;
    }

    private static void look(CheckedPost post, Block block, int content, List<Finding> findings) {
        String published = NO_TEXT.matcher(block.html()).replaceAll("");
        if (!published.contains(MARK)) {
            return;
        }
        TextRange source = block.source().shift(content);
        String text = source.in(post.post().text());
        String plain = new InlineMask(text, true, post.dialect()).mask();
        for (MatchResult match : BOLD.matcher(plain).results().toList()) {
            String inner = match.group(1).strip();
            if (!inner.isEmpty() && published.contains(MARK + head(match.group(1)))) {
                TextRange range = Matches.range(match).shift(source.start());
                String written = Matches.range(match, 1).in(text);
                findings.add(Finding.warning(
                                "bold-not-made", range, range.in(post.post().text()))
                        .with("bold-as-html", new TextEdit(range, "<strong>" + written.strip() + "</strong>")));
            }
        }
    }

    /** As much of the bold text as is surely published the way it is written. */
    private static String head(String inner) {
        int end = 0;
        while (end < inner.length() && end < 8 && "\uFFFC<>&\"'[]_~^".indexOf(inner.charAt(end)) < 0) {
            end++;
        }
        return inner.substring(0, end);
    }
}
