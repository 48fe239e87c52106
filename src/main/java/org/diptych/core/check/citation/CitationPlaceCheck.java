package org.diptych.core.check.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.post.HexoTag;
import org.diptych.core.syntax.PartSyntax;

/**
 * A citation outside of every body while a list of references follows: Hexo looks for an end of {@code ref}, finds it in
 * {@code endreferences}, and leaves all Markdown between as it stands.
 */
public final class CitationPlaceCheck implements Check {
    private static final PartSyntax SYNTAX = PartSyntax.USUAL;

    @Override
    public List<Finding> check(CheckedPost post) {
        List<HexoTag> tags = post.post().layer().tags();
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        for (HexoTag tag : tags) {
            if (SYNTAX.citations().endsCitation(tag.name())) {
                ends.put(tag.range().start(), tag.range().end());
            }
        }
        List<Finding> findings = new ArrayList<>();
        int depth = 0;
        int shieldedUntil = 0;
        for (HexoTag tag : tags) {
            boolean outside = depth == 0 && tag.range().start() >= shieldedUntil;
            if (outside && SYNTAX.citations().isCitation(tag.name())) {
                int end = endAfter(tag, ends);
                if (end > 0) {
                    findings.add(Finding.error("citation-outside-body", tag.range(), tag.arguments()));
                    shieldedUntil = end;
                }
            }
            if (SYNTAX.isStart(tag.name())) {
                depth++;
            } else if (SYNTAX.isEnd(tag.name()) && depth > 0) {
                depth--;
            }
        }
        return findings;
    }

    private static int endAfter(HexoTag citation, TreeMap<Integer, Integer> ends) {
        Map.Entry<Integer, Integer> next = ends.higherEntry(citation.range().end());
        return next == null ? -1 : next.getValue();
    }
}
