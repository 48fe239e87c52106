package org.diptych.core.frontmatter;

import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;

/** Reads front matter. Stateless. */
public final class FrontMatterReader {
    private FrontMatterReader() {}

    /** Reads the front matter of {@code post}. Never fails: what cannot be read is the result's fault. */
    public static FrontMatter of(Post post) {
        return post.find(SegmentKind.FRONT_MATTER).map(FrontMatterReader::read).orElse(FrontMatter.NONE);
    }

    /** Reads {@code yaml}, the content between {@code ---} fences. Never fails. */
    public static FrontMatter read(String yaml) {
        return YamlReader.read(yaml);
    }

    /** Reads {@code json}, the content between {@code ;;;} fences: an object without its braces. Never fails. */
    public static FrontMatter readJson(String json) {
        return JsonReader.read(json);
    }

    private static FrontMatter read(Segment segment) {
        return segment.closing().strip().startsWith(";") ? readJson(segment.content()) : read(segment.content());
    }
}
