package org.diptych.app.typing;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import org.diptych.app.parts.PostViews;
import org.diptych.core.messages.Messages;
import org.diptych.core.paste.PageTitle;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.work.Background;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.editor.area.AddressPasteEvent;

/**
 * Offers to write an address that was pasted as a link with the title of its page; only where the author has allowed that
 * the page is asked for it. Confined to the FX thread.
 */
public final class AddressTitles {
    private static final String KEY = "page title";

    private final PostViews views;
    private final Notices notices;
    private final BooleanSupplier allowed;
    private final Background network;
    private final Messages words;
    private Finder finder = PageTitle.online()::find;

    /** Finds a page's title; may wait. */
    @FunctionalInterface
    public interface Finder {
        Optional<String> find(String address) throws IOException;
    }

    /**
     * @param allowed whether pages may be asked
     * @param network has a worker of its own
     * @param words area {@code app}
     */
    public AddressTitles(
            PostViews views, Notices notices, BooleanSupplier allowed, Background network, Messages words) {
        this.views = Objects.requireNonNull(views, "views");
        this.notices = Objects.requireNonNull(notices, "notices");
        this.allowed = Objects.requireNonNull(allowed, "allowed");
        this.network = Objects.requireNonNull(network, "network");
        this.words = Objects.requireNonNull(words, "words");
    }

    /** From now on {@code other} finds titles. */
    public void findBy(Finder other) {
        finder = Objects.requireNonNull(other, "other");
    }

    /** Takes note of addresses that are pasted into editors of {@code scene}. */
    public void watch(Scene scene) {
        scene.addEventHandler(AddressPasteEvent.PASTED, event -> {
            Optional<PostEditor> editor = views.editor();
            if (allowed.getAsBoolean() && editor.isPresent()) {
                OpenPost post = views.current().orElseThrow().post();
                int near = editor.get().area().getSelection().getStart();
                Finder asked = finder;
                // A page that cannot be reached costs the author nothing: the address stands there.
                network.ask(() -> asked.find(event.address()))
                        .thenAccept(title -> title.ifPresent(
                                found -> offer(post, editor.get().part(), near, event.address(), found)))
                        .otherwise(failure -> {});
            }
        });
    }

    private void offer(OpenPost post, PostPart part, int near, String address, String title) {
        if (place(part.content(), near, address).isEmpty()) {
            return;
        }
        Notice.Action write = new Notice.Action(words.get("page-title.write"), () -> {
            notices.withdraw(KEY, Optional.of(post));
            String link = PageTitle.link(
                    title, address, post.session().dialectProperty().get());
            place(part.content(), near, address).ifPresent(range -> part.apply(new TextEdit(range, link)));
        });
        notices.show(
                Notice.info(KEY, words.get("page-title", title)).offering(write).about(post));
    }

    /** Where {@code address} stands by itself, nearest to where it was pasted, with angle brackets that are around it. */
    static Optional<TextRange> place(String text, int near, String address) {
        TextRange best = null;
        for (int at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1)) {
            int end = at + address.length();
            boolean pointed = at > 0 && text.charAt(at - 1) == '<' && end < text.length() && text.charAt(end) == '>';
            boolean used = at > 0 && "(\"'=/".indexOf(text.charAt(at - 1)) >= 0
                    || end < text.length() && isOfAddress(text.charAt(end));
            TextRange range = pointed ? new TextRange(at - 1, end + 1) : new TextRange(at, end);
            if ((pointed || !used)
                    && (best == null || Math.abs(range.start() - near) < Math.abs(best.start() - near))) {
                best = range;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isOfAddress(char c) {
        return c > ' ' && c < 0x7f && ".,;:!?)>\"'*_".indexOf(c) < 0;
    }
}
