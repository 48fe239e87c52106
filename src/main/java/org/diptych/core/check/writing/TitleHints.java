package org.diptych.core.check.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.diptych.core.check.Finding;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.post.Post;
import org.diptych.core.post.SegmentKind;

/** Spaces and punctuation in a Chinese title: of the front matter, nothing else is prose. Stateless. */
public final class TitleHints {
    private TitleHints() {}

    /** What is found in the title of {@code post}, in places of the file. */
    public static List<Finding> of(Post post, FrontMatter header, WritingHints wanted) {
        OptionalInt segment = post.indexOf(SegmentKind.FRONT_MATTER);
        Optional<FieldValue.Scalar> title = header.find("title")
                .map(Field::value)
                .filter(FieldValue.Scalar.class::isInstance)
                .map(FieldValue.Scalar.class::cast);
        if (segment.isEmpty() || title.isEmpty()) {
            return List.of();
        }
        int content = post.contentRange(segment.getAsInt()).start();
        String typed = title.get().range().shift(content).in(post.text());
        // Behind a backslash letters are no letters.
        if (!Scripts.hasHan(typed) || typed.indexOf('\\') >= 0) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        if (wanted.spacing()) {
            found.addAll(SpacingCheck.inPlain(typed));
        }
        if (wanted.punctuation()) {
            found.addAll(ChinesePunctuationCheck.points(typed));
        }
        int start = content + title.get().range().start();
        return found.stream().map(finding -> finding.shift(start)).toList();
    }
}
