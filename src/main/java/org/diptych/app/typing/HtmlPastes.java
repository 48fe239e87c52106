package org.diptych.app.typing;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import org.diptych.app.parts.PostViews;
import org.diptych.core.paste.HtmlMarkdown;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.work.Background;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.editor.area.HtmlPasteEvent;

/** Puts HTML that is pasted into an editor in as Markdown of the post's dialect. Confined to the FX thread. */
public final class HtmlPastes {
    private final OpenPosts posts;
    private final PostViews views;
    private final Background background;

    /** @param background has a worker of its own */
    public HtmlPastes(OpenPosts posts, PostViews views, Background background) {
        this.posts = Objects.requireNonNull(posts, "posts");
        this.views = Objects.requireNonNull(views, "views");
        this.background = Objects.requireNonNull(background, "background");
    }

    /** Takes what is pasted into editors of {@code scene}. */
    public void watch(Scene scene) {
        scene.addEventHandler(HtmlPasteEvent.PASTED, event -> {
            Optional<PostEditor> editor = views.editor();
            Optional<OpenPost> post = posts.current();
            if (editor.isPresent() && post.isPresent() && editor.get().area().isEditable()) {
                event.take();
                put(editor.get(), post.get(), event.html(), event.plain());
            }
        });
    }

    /** What is put in: Markdown, else plain words, which some programs leave to whoever pastes. */
    private record Pasted(Optional<String> markdown, String plain) {
        static Pasted of(HtmlMarkdown converter, String html, String plain) {
            return new Pasted(converter.convert(html), plain.isEmpty() ? HtmlMarkdown.plain(html) : plain);
        }
    }

    private void put(PostEditor editor, OpenPost post, String html, String plain) {
        HtmlMarkdown converter =
                new HtmlMarkdown(post.session().dialectProperty().get());
        background
                .ask(() -> Pasted.of(converter, html, plain))
                .thenAccept(pasted -> pasted.markdown()
                        .filter(text -> editor.commands().isProse())
                        .ifPresentOrElse(text -> editor.commands().pasteMarkdown(text), () -> editor.commands()
                                .pastePlain(pasted.plain())))
                .otherwise(failure -> editor.commands().pastePlain(plain));
    }
}
