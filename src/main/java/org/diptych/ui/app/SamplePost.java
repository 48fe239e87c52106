package org.diptych.ui.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.diptych.core.post.Post;

/** The post a first start opens: it shows what a post can hold. */
final class SamplePost {
    private static final String PLACE = "/org/diptych/assets/sample/diptych-dial.md";

    Post read() {
        try (InputStream text = SamplePost.class.getResourceAsStream(PLACE)) {
            return Post.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
