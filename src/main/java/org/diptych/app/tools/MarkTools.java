package org.diptych.app.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.app.parts.PostView;
import org.diptych.app.parts.PostViews;
import org.diptych.app.parts.TextFocus;
import org.diptych.app.typing.TypingOffers;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.MoreMark;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.text.Correction;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.typing.NoteNumbers;
import org.diptych.desk.work.Background;
import org.diptych.ui.editor.PostEditor;

/** Marks of Markdown and Hexo that know the post, or the site, around the caret. Confined to the FX thread. */
public final class MarkTools {
    private static final String MORE = "<!--more-->";
    private static final String POST_LINK = "{% post_link ";

    private final PostViews views;
    private final TextFocus focus;
    private final TypingOffers names;
    private final Background background;
    private final Notices notices;
    private final Messages words;

    /**
     * @param names offers posts, headings and languages while they are typed
     * @param words area {@code app}
     */
    public MarkTools(PostViews views, TypingOffers names, Background background, Notices notices, Messages words) {
        this.background = background;
        this.notices = notices;
        this.words = words;
        this.views = views;
        this.focus = new TextFocus(views);
        this.names = names;
    }

    /** Goes to the mark where the excerpt ends; where the post has none, puts it at the caret, or before its languages. */
    public void more() {
        Optional<PostSession> session = views.current().map(PostView::post).map(post -> post.session());
        Optional<Analysis> known = session.flatMap(
                post -> Optional.ofNullable(post.analysisProperty().get())
                        .filter(analysis -> analysis.revision() == post.revision()));
        Optional<TextRange> there = known.flatMap(analysis -> MoreMark.of(analysis.post()));
        Optional<Integer> place = known.flatMap(analysis -> MoreMark.place(analysis.post()));
        boolean inside = place.isPresent()
                && views.current().orElseThrow().caretProperty().get().offset() >= place.get();
        if (there.isPresent()) {
            views.goTo(there.get());
        } else if (inside) {
            new Correction(session.orElseThrow(), background)
                    .make(
                            List.of(TextEdit.insert(place.get(), MORE + "\n\n")),
                            words.get("undo.more"),
                            () -> views.goTo(TextRange.ofLength(place.get(), MORE.length())));
        } else {
            focus.editor().ifPresent(editor -> editor.commands().insertBlock(MORE, MORE.length()));
        }
    }

    /** Numbers the footnotes of the excerpt and of each body in the order they are read: one step. */
    public void renumberNotes() {
        views.current()
                .map(PostView::post)
                .filter(post -> !post.session().readOnlyProperty().get())
                .ifPresent(post -> {
                    PostSession session = post.session();
                    long revision = session.revision();
                    List<Segment> parts = session.snapshot().segments();
                    background
                            .ask(() -> numbered(parts))
                            .onlyIf(() -> session.revision() == revision)
                            .thenAccept(edits -> {
                                if (edits.isEmpty()) {
                                    notices.show(Notice.info("renumber-notes", words.get("notice.notes.in-order"))
                                            .about(post));
                                } else {
                                    new Correction(session, background).make(edits, words.get("undo.renumber-notes"));
                                }
                            });
                });
    }

    private static List<TextEdit> numbered(List<Segment> parts) {
        List<TextEdit> edits = new ArrayList<>();
        int start = 0;
        for (Segment part : parts) {
            if (part.kind() == SegmentKind.BODY || part.kind() == SegmentKind.SUMMARY) {
                int content = start + part.opening().length();
                NoteNumbers.of(part.content())
                        .forEach(edit -> edits.add(new TextEdit(edit.range().shift(content), edit.replacement())));
            }
            start += part.length();
        }
        return edits;
    }

    /** Begins a link to a post of the site, with the chosen words as its text, and offers the posts. */
    public void linkPost() {
        focus.editor().ifPresent(editor -> {
            String words = selected(editor).strip();
            // A quote within would end the text.
            String text = words.isEmpty() ? "" : " " + words.replace("\"", "").replace("'", "’");
            put(editor, POST_LINK + text + " %}", POST_LINK.length());
        });
    }

    /** Begins a link to a heading of the post, with the chosen words as its text, and offers the headings. */
    public void linkHeading() {
        focus.editor().ifPresent(editor -> {
            String words = selected(editor);
            put(editor, "[" + words + "](#)", words.length() + "[](#".length());
        });
    }

    /** Puts {@code sign} in place of what is selected. */
    public void insert(String sign) {
        focus.editor().ifPresent(editor -> editor.commands().pastePlain(sign));
    }

    private static String selected(PostEditor editor) {
        String text = editor.area().getSelectedText();
        return text.indexOf('\n') < 0 ? text : "";
    }

    private void put(PostEditor editor, String text, int caret) {
        int end = editor.area().getSelection().getEnd();
        int start =
                selected(editor).isEmpty() ? end : editor.area().getSelection().getStart();
        editor.commands().insert(new TextRange(start, end), text, caret);
        names.offer();
    }
}
