package org.diptych.app.pairs;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.diptych.app.parts.PostViews;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextRange;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.text.CurrentAnalysis;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
import org.diptych.ui.editor.PostEditor;

/** What commands on pairs ask: the links of the post as it is, and which of its blocks are meant. Confined to the FX thread. */
public final class PairDesk {
    private static final String NOTICE = "pairs";

    private final ObservableValue<PostSession> session;
    private final PostViews views;
    private final Notices notices;
    private final Messages words;
    private final Background background;
    private final CurrentAnalysis analysis;

    /**
     * @param session the post in front; its value may be null
     * @param words area {@code pairs}
     */
    public PairDesk(
            ObservableValue<PostSession> session,
            PostViews views,
            Notices notices,
            Messages words,
            Background background) {
        this.session = session;
        this.views = views;
        this.notices = notices;
        this.words = words;
        this.background = background;
        this.analysis = new CurrentAnalysis(session, background);
    }

    /** Cuts a post anew. */
    Background background() {
        return background;
    }

    /** What is done once the links are known. */
    interface Links {
        void act(PostSession open, LinkedPost linked);
    }

    /** Does {@code action} once the links of the text as it is are known; a post without two bodies is told of. */
    void withLinks(Links action) {
        withBodies((open, linked) -> {
            if (linked.bodies().size() < 2) {
                tell("pairs.one-language");
            } else {
                action.act(open, linked);
            }
        });
    }

    /** As {@link #withLinks}, of whatever bodies there are. */
    void withBodies(Links action) {
        PostSession open = session.getValue();
        if (open == null) {
            return;
        }
        notices.withdraw(NOTICE);
        analysis.workOut(
                found -> open.pairs()
                        .read(Body.allOf(
                                found.post(),
                                found.published(),
                                open.dialectProperty().get())),
                linked -> {
                    open.pairs().take(linked);
                    action.act(open, linked);
                });
    }

    void tell(String sentence) {
        tell(words.get(sentence), List.of());
    }

    /** Tells {@code sentence}, in the author's language. */
    void tell(String sentence, List<Notice.Action> actions) {
        notices.show(Notice.info(NOTICE, sentence).offering(actions.toArray(Notice.Action[]::new)));
    }

    /** The body the author is in: 0 or 1; -1 for another part. */
    int activeSide(PostSession open, LinkedPost linked) {
        Optional<PostEditor> editor = views.editor();
        return editor.isEmpty()
                ? -1
                : linked.bodies().stream()
                        .map(Body::segment)
                        .toList()
                        .indexOf(open.parts().indexOf(editor.get().part()));
    }

    /** The blocks of a body at the caret of its editor, or in what is selected there. */
    List<BodyBlock> selected(PostSession open, LinkedPost linked, int side) {
        Body body = linked.bodies().get(side);
        TextRange selected = selection(views.current().stream()
                .flatMap(view -> view.editors().stream())
                .filter(editor -> open.parts().indexOf(editor.part()) == body.segment())
                .findFirst());
        return body.blocks().stream()
                .filter(block -> touches(selected, block.range()))
                .toList();
    }

    /** What is selected in the editor the author is in, in the file; before it where there is none. */
    TextRange selection() {
        return selection(views.editor());
    }

    private TextRange selection(Optional<PostEditor> editor) {
        PostSession open = session.getValue();
        if (editor.isEmpty() || open == null) {
            return new TextRange(0, 0);
        }
        int start = open.contentStart(open.parts().indexOf(editor.get().part()));
        int from = editor.get().area().getSelection().getStart();
        int to = editor.get().area().getSelection().getEnd();
        return new TextRange(start + from, start + to);
    }

    static boolean touches(TextRange selected, TextRange block) {
        return selected.isEmpty() ? block.touches(selected.start()) : block.overlaps(selected);
    }

    /** The sentence {@code key} of area {@code pairs}. */
    String words(String key) {
        return words.get(key);
    }
}
