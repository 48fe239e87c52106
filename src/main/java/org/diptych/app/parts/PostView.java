package org.diptych.app.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextRange;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.PostFacts;
import org.diptych.desk.text.Navigator;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Task;
import org.diptych.ui.editor.PostEditor;

/** One open post: its bodies side by side, the parts before them folded above, the parts after them below. */
public final class PostView extends PostRegion implements Navigator, AutoCloseable {
    private final OpenPost post;
    private final ViewSurroundings surroundings;
    private final PartDescriptions descriptions;
    private final CitationPlaces citations;
    private final PartEditors editors;
    private final FrontMatterParts frontMatter;
    private final InvalidationListener cut = observable -> rebuild();
    private final ChangeListener<PostFacts> known;

    /** A view that shows nothing before it {@link #begin begins}. */
    PostView(OpenPost post, ViewSurroundings surroundings) {
        super(new PartFolds("parts-above"), new BodyColumns(surroundings.words()), new PartFolds("parts-below"));
        this.post = post;
        this.surroundings = surroundings;
        this.descriptions = new PartDescriptions(post, surroundings.words(), above, bodies, below);
        this.known = (observable, before, facts) -> descriptions.tell(facts);
        this.citations = new CitationPlaces(post.session(), surroundings.partWords(), this);
        this.editors = new PartEditors(post.session(), surroundings, citations);
        this.frontMatter = new FrontMatterParts(post, surroundings, editors, above, this::focus);
        getStyleClass().add("post-view");
        bodies.onChosen(() -> {
            updateNeeds();
            focus();
        });
    }

    /** Makes the editors of all parts, a little at a time. */
    Task<Void> prepare(Background worker) {
        return editors.prepare(worker);
    }

    /** Shows the parts; what is known of the post is told from here on. */
    void begin() {
        build();
        post.session().partsProperty().addListener(cut);
        post.factsProperty().addListener(known);
    }

    /** Whether nothing is being entered here that closing would lose. */
    boolean mayBeClosed() {
        return frontMatter.isSettled()
                && editors().stream()
                        .noneMatch(editor -> editor.composingProperty().get());
    }

    /** Lets go of the post, whose text, undo and reading go on without a view; this one is not to be shown again. */
    @Override
    public void close() {
        post.session().partsProperty().removeListener(cut);
        post.factsProperty().removeListener(known);
        frontMatter.close();
        editors.close();
    }

    public OpenPost post() {
        return post;
    }

    /** The editor that has or last had the focus; at first the first body's. */
    public ReadOnlyObjectProperty<PostEditor> activeProperty() {
        return editors.activeProperty();
    }

    /** Where the author writes. */
    public ReadOnlyObjectProperty<CaretPlace> caretProperty() {
        return editors.caretProperty();
    }

    /** The ways between citations and their entries. */
    public CitationPlaces citations() {
        return citations;
    }

    /** Dresses the editors anew. */
    public void applyLooks() {
        editors.applyLooks();
        updateNeeds();
    }

    /** Whether there is room for one body only. */
    public void setRoomForOne(boolean narrow) {
        bodies.setRoomForOne(narrow);
    }

    /** Shows the body at {@code index} alone, or all of them for -1. */
    public void showOnly(int index) {
        bodies.showOnly(index);
    }

    /** Shows the body the author is in alone; where one is alone, all of them. */
    public void toggleOnly() {
        int active = bodies.indexOf(editors.activeProperty().get());
        bodies.showOnly(bodies.only() >= 0 ? -1 : Math.max(0, active));
    }

    /** Gives the focus to the body at {@code index}, if there is one. */
    public void focusBody(int index) {
        bodies.reveal(index).ifPresent(column -> column.editor().requestFocus());
    }

    /** Gives the focus to the editor that had it last, or to the first body. */
    public void focus() {
        Optional.ofNullable(editors.activeProperty().get())
                .filter(editor -> editor.getScene() != null)
                .or(() -> Stream.of(bodies.getItems().get(0))
                        .map(node -> ((BodyColumn) node).editor())
                        .findFirst())
                .ifPresent(PostEditor::requestFocus);
    }

    /** Says above the body in {@code editor} how much waits there: {@code sentence}, or nothing if that is empty. */
    public void tellWaiting(PostEditor editor, String sentence) {
        bodies.columns().stream().filter(column -> column.editor() == editor).forEach(column -> column.header()
                .setWaiting(sentence));
    }

    /** Opens the first part of {@code kind} and gives it the focus. */
    public void openPart(SegmentKind kind) {
        post.session().parts().stream()
                .filter(part -> part.kind() == kind)
                .findFirst()
                .ifPresent(part ->
                        frontMatter.show(part).orElseGet(() -> show(part)).requestFocus());
    }

    /** The front matter in this view. */
    public FrontMatterParts frontMatter() {
        return frontMatter;
    }

    /** All editors, in the order of the file. */
    public List<PostEditor> editors() {
        return post.session().parts().stream().map(editors::of).toList();
    }

    /** The editors that are to be seen, in the order of the file. */
    public List<PostEditor> shownEditors() {
        return post.session().parts().stream()
                .map(editors::of)
                .filter(editor -> editor.getScene() != null)
                .toList();
    }

    /** How the view is now. */
    public ViewState state() {
        List<PostPart> parts = post.session().parts();
        return new ViewState(
                parts.stream().map(editors::of).map(PostView::place).toList(),
                IntStream.range(0, parts.size())
                        .filter(i -> fold(parts.get(i))
                                .filter(fold -> fold.openProperty().get())
                                .isPresent())
                        .boxed()
                        .toList(),
                editors.activePart(),
                bodies.only(),
                Arrays.stream(bodies.dividers()).boxed().toList());
    }

    private static ViewState.Place place(PostEditor editor) {
        return new ViewState.Place(
                editor.area().getCaretPosition(), editor.scroll().topPlace());
    }

    /** Makes the view what it was; what no longer fits the post is passed over. */
    public void restore(ViewState state) {
        List<PostPart> parts = post.session().parts();
        for (int i = 0; i < Math.min(parts.size(), state.places().size()); i++) {
            ViewState.Place place = state.places().get(i);
            int caret = clamp(place.caret(), parts.get(i).content().length());
            if (place.top() >= 0) {
                editors.of(parts.get(i)).scroll().resume(caret, place.top());
            } else {
                editors.of(parts.get(i)).select(new TextRange(caret, caret));
            }
        }
        state.open().stream()
                .filter(i -> i >= 0 && i < parts.size())
                .flatMap(i -> fold(parts.get(i)).stream())
                .forEach(fold -> fold.openProperty().set(true));
        bodies.setDividers(
                state.dividers().stream().mapToDouble(Double::doubleValue).toArray());
        if (state.only() >= 0) {
            bodies.showOnly(state.only());
        }
        if (state.active() >= 0 && state.active() < parts.size()) {
            editors.enter(parts.get(state.active()));
            focus();
        }
    }

    @Override
    public void goTo(TextRange range) {
        select(range).requestFocus();
    }

    @Override
    public void reveal(TextRange range) {
        select(range);
    }

    private PostEditor select(TextRange range) {
        List<PostPart> parts = post.session().parts();
        int index = parts.size() - 1;
        while (index > 0 && post.session().contentStart(index) > range.start()) {
            index--;
        }
        int start = post.session().contentStart(index);
        int end = parts.get(index).content().length();
        PostEditor editor = show(parts.get(index));
        editor.select(new TextRange(clamp(range.start() - start, end), clamp(range.end() - start, end)));
        return editor;
    }

    private static int clamp(int offset, int end) {
        return Math.max(0, Math.min(offset, end));
    }

    private PostEditor show(PostPart part) {
        fold(part).ifPresent(fold -> fold.openProperty().set(true));
        frontMatter.sides(part).ifPresent(FrontMatterSides::showText);
        PostEditor editor = editors.of(part);
        bodies.reveal(bodies.indexOf(editor));
        return editor;
    }

    /** The post was cut anew: the author stays where they were, even if the editor there is another now. */
    private void rebuild() {
        PostEditor before = activeProperty().get();
        boolean hadFocus = before != null && before.area().isFocused();
        int caret = editors.caretProperty().get().offset();
        build();
        if (before != null && activeProperty().get() != before) {
            PostEditor there = select(new TextRange(caret, caret));
            editors.enter(there.part());
            if (hadFocus) {
                there.requestFocus();
            }
        }
    }

    private void build() {
        List<PostPart> parts = post.session().parts();
        PartLines lines = new PartLines(surroundings);
        editors.keepOnly(parts);
        List<PartFold> before = new ArrayList<>();
        List<PartFold> after = new ArrayList<>();
        List<BodyColumn> columns = new ArrayList<>();
        for (PostPart part : parts) {
            if (part.kind() == SegmentKind.BODY) {
                String name = lines.nameOf(part);
                columns.add(new BodyColumn(editors.of(part), name, new PartHeader(name)));
            } else if (PartLines.isWorthOne(part)) {
                (columns.isEmpty() ? before : after).add(newFold(part, lines.nameOf(part, columns.isEmpty())));
            }
        }
        above.setFolds(before);
        above.setFirst(frontMatter.offer());
        below.setFolds(after);
        bodies.setColumns(columns);
        if (activeProperty().get() == null && !columns.isEmpty()) {
            editors.enter(columns.get(0).editor().part());
        }
        descriptions.tell(post.factsProperty().get());
        updateNeeds();
    }

    private Optional<PartFold> fold(PostPart part) {
        return above.find(part).or(() -> below.find(part));
    }

    private PartFold newFold(PostPart part, String name) {
        boolean wasOpen = fold(part).filter(old -> old.openProperty().get()).isPresent();
        PartFold fold = part.kind() == SegmentKind.FRONT_MATTER
                ? frontMatter.fold(part, name, this::requestLayout)
                : new PartFold(editors.of(part), name);
        fold.openProperty().addListener(observable -> requestLayout());
        fold.openProperty().set(wasOpen);
        return fold;
    }
}
