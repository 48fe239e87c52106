package org.diptych.core.check;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.post.HexoTag;

/**
 * A citation outside of every body while a list of references follows: Hexo looks for an end of {@code ref}, finds it in
 * {@code endreferences}, and leaves all Markdown between as it stands.
 */
final class CitationPlaceCheck implements Check {

    @Override
    public List<Finding> check(CheckedPost post) {
        List<HexoTag> tags = post.post().layer().tags();
        List<Finding> findings = new ArrayList<>();
        int depth = 0;
        int shieldedUntil = 0;
        for (HexoTag tag : tags) {
            boolean outside = depth == 0 && tag.range().start() >= shieldedUntil;
            if (outside && tag.name().equals("ref")) {
                int end = endAfter(tag, tags);
                if (end > 0) {
                    findings.add(Finding.error("citation-outside-body", tag.range(), tag.arguments()));
                    shieldedUntil = end;
                }
            }
            depth += switch (tag.name()) {
                case "lang_content", "references" -> 1;
                case "endlang_content", "endreferences" -> depth > 0 ? -1 : 0;
                default -> 0;
            };
        }
        return findings;
    }

    private static int endAfter(HexoTag citation, List<HexoTag> tags) {
        return tags.stream()
                .filter(tag -> tag.name().startsWith("endref")
                        && tag.range().start() > citation.range().end())
                .mapToInt(tag -> tag.range().end())
                .findFirst()
                .orElse(-1);
    }
}
