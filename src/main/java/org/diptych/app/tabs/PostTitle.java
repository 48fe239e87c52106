package org.diptych.app.tabs;

import java.nio.file.Path;
import org.diptych.core.messages.Messages;
import org.diptych.desk.posts.OpenPost;
import org.diptych.ui.shared.ShownName;

/** What a post is called in tabs and in the window's title. Stateless. */
public final class PostTitle {
    private PostTitle() {}

    /** The title in the front matter, else the file's name, else a word for a post that has neither. */
    public static String of(OpenPost post, Messages messages) {
        return post.title()
                .or(() -> post.path().map(Path::getFileName).map(Path::toString))
                .map(ShownName::of)
                .orElseGet(() -> messages.get("post.untitled"));
    }
}
