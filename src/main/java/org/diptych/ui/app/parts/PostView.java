package org.diptych.ui.app.parts;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextRange;
import org.diptych.ui.app.posts.OpenPost;
import org.diptych.ui.app.posts.PostFacts;
import org.diptych.ui.shared.Navigator;
import org.diptych.ui.shared.PostPart;

/** One open post: its bodies side by side, the parts before them folded above, the parts after them below. */
public final class PostView extends BorderPane implements Navigator {
    /** Of the view's height, the most an opened part takes, so that the bodies' first lines stay in sight. */
    private static final double FOLD_SHARE = 0.3;

    private final OpenPost post;
    private final PartNames names;
    private final OneLine oneLine;
    private final VBox above = new VBox();
    private final VBox below = new VBox();
    private final SplitPane bodies = new SplitPane();
    private final Map<PostPart, PartEditor> editors = new IdentityHashMap<>();
    private final List<PartFold> folds = new ArrayList<>();
    private final List<BodyColumn> columns = new ArrayList<>();
    private final ReadOnlyObjectWrapper<PartEditor> active = new ReadOnlyObjectWrapper<>(this, "active");

    public PostView(OpenPost post, Messages messages) {
        this.post = post;
        this.names = new PartNames(messages);
        this.oneLine = new OneLine(messages);
        getStyleClass().add("post-view");
        setTop(above);
        setCenter(bodies);
        setBottom(below);
        build();
        post.session().partsProperty().addListener(observable -> build());
        post.factsProperty().addListener((observable, before, facts) -> describe(facts));
        heightProperty().addListener(observable -> shareHeight());
    }

    public OpenPost post() {
        return post;
    }

    /** The editor that had the focus last; null before any had it. */
    public ReadOnlyObjectProperty<PartEditor> activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** Gives the focus to the body of {@code language}, if the post has one. */
    public void focusLanguage(String language) {
        columns.stream()
                .map(BodyColumn::editor)
                .filter(editor -> editor.part().language().equals(language))
                .findFirst()
                .ifPresent(PartEditor::requestFocus);
    }

    /** Gives the focus to the editor that had it last, or to the first body. */
    public void focus() {
        Optional.ofNullable(active.get())
                .or(() -> columns.stream().map(BodyColumn::editor).findFirst())
                .ifPresent(PartEditor::requestFocus);
    }

    @Override
    public void goTo(TextRange range) {
        List<PostPart> parts = post.session().parts();
        for (int i = parts.size() - 1; i >= 0; i--) {
            int start = post.session().contentStart(i);
            if (range.start() >= start) {
                int end = parts.get(i).content().length();
                show(
                        parts.get(i),
                        new TextRange(Math.min(range.start() - start, end), Math.min(range.end() - start, end)));
                return;
            }
        }
    }

    private void show(PostPart part, TextRange range) {
        folds.stream().filter(fold -> fold.editor().part() == part).forEach(fold -> fold.openProperty()
                .set(true));
        PartEditor editor = editors.get(part);
        editor.requestFocus();
        editor.select(range);
    }

    private void build() {
        folds.clear();
        columns.clear();
        List<PostPart> parts = post.session().parts();
        editors.keySet().retainAll(parts);
        parts.forEach(part -> editors.computeIfAbsent(part, this::newEditor));
        boolean seenBody = false;
        above.getChildren().clear();
        below.getChildren().clear();
        for (PostPart part : parts) {
            if (part.kind() == SegmentKind.BODY) {
                seenBody = true;
                columns.add(new BodyColumn(editors.get(part), new PartHeader(names.of(part))));
            } else if (isWorthALine(part)) {
                PartFold fold = new PartFold(editors.get(part), names.of(part));
                folds.add(fold);
                (seenBody ? below : above).getChildren().add(fold);
            }
        }
        bodies.getItems().setAll(columns);
        describe(post.factsProperty().get());
        shareHeight();
    }

    private PartEditor newEditor(PostPart part) {
        PartEditor editor = new PartEditor(part);
        editor.focusedProperty().addListener((observable, before, focused) -> {
            if (focused) {
                active.set(editor);
            }
        });
        return editor;
    }

    private static boolean isWorthALine(PostPart part) {
        String content = part.content().strip();
        return part.kind() != SegmentKind.BETWEEN
                || !content.isEmpty() && !content.matches("\\{%\\s*language_switch\\s*%\\}");
    }

    private void describe(PostFacts facts) {
        for (PartFold fold : folds) {
            fold.setContent(oneLine.of(fold.editor().part(), facts == null ? null : facts.analysis()));
        }
        if (facts != null && facts.counts().size() == post.session().parts().size()) {
            for (BodyColumn column : columns) {
                int index = post.session().parts().indexOf(column.editor().part());
                column.header().setCount(names.length(facts.counts().get(index)));
            }
        }
    }

    private void shareHeight() {
        folds.forEach(fold -> fold.setEditorHeight(getHeight() * FOLD_SHARE));
    }
}
