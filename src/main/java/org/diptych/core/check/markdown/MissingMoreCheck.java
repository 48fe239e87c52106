package org.diptych.core.check.markdown;

import java.util.List;
import java.util.Optional;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.post.HexoTag;
import org.diptych.core.post.MoreMark;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.syntax.LanguageSyntax;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** A post without {@code <!--more-->}: the home page shows all of it. */
public final class MissingMoreCheck implements Check {

    @Override
    public List<Finding> check(CheckedPost checked) {
        Post post = checked.post();
        boolean hasSummary = checked.frontMatter().find("excerpt").isPresent()
                || MoreMark.of(post).isPresent();
        if (hasSummary) {
            return List.of();
        }
        Optional<HexoTag> start = post.layer().tags().stream()
                .filter(tag -> LanguageSyntax.USUAL.mayBegin(tag.name()))
                .findFirst();
        return start.map(tag -> beforeBodies(post, tag)).or(() -> firstLine(post)).stream()
                .toList();
    }

    private static Finding beforeBodies(Post post, HexoTag tag) {
        Finding finding = Finding.warning("missing-more", tag.range());
        SegmentKind part =
                post.segments().get(post.segmentAt(tag.range().start())).kind();
        // Within a list of references the mark would be one more of them, as it may be where parts are not closed;
        // within
        // a line it would part what stands there.
        boolean placed = post.find(SegmentKind.SUMMARY).isPresent()
                && post.faults().isEmpty()
                && part != SegmentKind.REFERENCES
                && beginsLine(post.text(), tag.range().start());
        return placed ? finding.with("add-more", TextEdit.insert(tag.range().start(), "<!--more-->\n\n")) : finding;
    }

    private static boolean beginsLine(String text, int offset) {
        return text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset).isBlank();
    }

    private static Optional<Finding> firstLine(Post post) {
        return post.indexOf(SegmentKind.BODY).stream()
                .mapToObj(index -> {
                    Segment body = post.segments().get(index);
                    String written = body.content().stripLeading();
                    int start = post.contentRange(index).end() - written.length();
                    return TextRange.ofLength(
                            start, written.lines().findFirst().orElse("").length());
                })
                .filter(line -> !line.isEmpty())
                .map(line -> Finding.warning("missing-more", line))
                .findFirst();
    }
}
