package org.diptych.core.check.frontmatter;

import java.util.Optional;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Where a post's front matter stands, for rules that mend it. */
public record FrontMatterPlace(Segment segment, int contentStart) {

    /** The front matter of {@code post}, unless there is none or it cannot be read. */
    public static Optional<FrontMatterPlace> of(CheckedPost post) {
        return post.frontMatter().fault().isPresent() ? Optional.empty() : evenBroken(post);
    }

    /** The front matter of {@code post}, unless there is none. */
    static Optional<FrontMatterPlace> evenBroken(CheckedPost post) {
        return post.post().indexOf(SegmentKind.FRONT_MATTER).stream()
                .mapToObj(index -> new FrontMatterPlace(
                        post.post().segments().get(index),
                        post.post().contentRange(index).start()))
                .findFirst();
    }

    /** {@code range}, given in the front matter's content, in the file. */
    public TextRange inFile(TextRange range) {
        return range.shift(contentStart);
    }

    /** A new last line that switches {@code key} on; empty where the lines above do not let it be read so. */
    public Optional<TextEdit> switchOn(String key) {
        boolean json = segment.closing().strip().startsWith(";");
        String line = json ? ",\n\"" + key + "\": true" : "\n" + key + ": true";
        String content = segment.content();
        int end = content.stripTrailing().length();
        String changed = content.substring(0, end) + line + content.substring(end);
        FrontMatter after = json ? FrontMatterReader.readJson(changed) : FrontMatterReader.read(changed);
        return after.isOn(key) ? Optional.of(TextEdit.insert(contentStart + end, line)) : Optional.empty();
    }
}
