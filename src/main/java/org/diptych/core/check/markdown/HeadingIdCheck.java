package org.diptych.core.check.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextRange;

/**
 * A heading with the id of one in another part, each being published on its own: links to it lead to the first. Confined to
 * one thread at a time.
 */
public final class HeadingIdCheck implements Check {
    private static final Pattern HEADING = Pattern.compile("\\s*<h[1-6] id=\"([^\"]+)\"");

    /** The id in the HTML of each heading of the last run, most of which is the same still; empty where there is none. */
    private Map<String, String> known = new IdentityHashMap<>();

    @Override
    public List<Finding> check(CheckedPost post) {
        Map<String, Integer> owners = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        Map<String, String> seen = new IdentityHashMap<>();
        List<PublishedSection> sections = post.published().sections();
        for (int i = 0; i < sections.size(); i++) {
            PublishedSection section = sections.get(i);
            if (section.kind() != SegmentKind.BODY) {
                continue;
            }
            for (Block block : section.blocks()) {
                if (!mayBeHeading(block.html())) {
                    continue;
                }
                String before = known.get(block.html());
                String id = before == null ? id(block.html()) : before;
                seen.put(block.html(), id);
                if (!id.isEmpty() && owners.merge(id, i, (first, later) -> first) != i) {
                    findings.add(Finding.info("heading-id-twice", line(post, section, block), id));
                }
            }
        }
        known = seen;
        return findings;
    }

    private static String id(String html) {
        Matcher heading = Matches.matcher(HEADING, html);
        return heading.lookingAt() ? heading.group(1) : "";
    }

    /** Most blocks are none, and a pattern looks longer. */
    private static boolean mayBeHeading(String html) {
        int at = 0;
        while (at < html.length() && html.charAt(at) <= ' ') {
            at++;
        }
        return html.startsWith("<h", at);
    }

    private static TextRange line(CheckedPost post, PublishedSection section, Block block) {
        int content = post.post().contentRange(section.segment()).start();
        TextRange source = block.source().shift(content);
        int newline = post.post().text().indexOf('\n', source.start());
        return newline < 0 || newline > source.end() ? source : new TextRange(source.start(), newline);
    }
}
