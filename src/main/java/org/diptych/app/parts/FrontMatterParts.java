package org.diptych.app.parts;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.diptych.core.frontmatter.edit.NewFrontMatter;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.Post;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.site.Site;
import org.diptych.core.text.TextRange;
import org.diptych.desk.frontmatter.FormSurroundings;
import org.diptych.desk.frontmatter.FrontMatterForm;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.text.PostSession;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.frontmatter.FrontMatterPane;
import org.jspecify.annotations.Nullable;

/** The front matter of one post in its view: a form beside the text, or, where there is none, the offer to make one. */
public final class FrontMatterParts implements AutoCloseable {
    private final OpenPost post;
    private final ViewSurroundings surroundings;
    private final PartEditors editors;
    private final PartFolds folds;
    private final Runnable leave;
    private final Map<PostPart, FrontMatterSides> sides = new IdentityHashMap<>();
    private final List<FrontMatterForm> forms = new ArrayList<>();

    /**
     * @param folds where its fold is
     * @param leave gives the focus to what the author was in before
     */
    FrontMatterParts(
            OpenPost post, ViewSurroundings surroundings, PartEditors editors, PartFolds folds, Runnable leave) {
        this.post = post;
        this.surroundings = surroundings;
        this.editors = editors;
        this.folds = folds;
        this.leave = leave;
    }

    /** Whether all that was typed into the form is in the text. */
    boolean isSettled() {
        return forms.stream().allMatch(FrontMatterForm::isSettled);
    }

    /** The forms let go of the post. */
    @Override
    public void close() {
        forms.forEach(FrontMatterForm::close);
        forms.clear();
        sides.clear();
    }

    /** Opens the form and gives it the focus, or folds it. */
    public void toggle() {
        fold().ifPresent(fold -> {
            if (fold.openProperty().get()) {
                fold.openProperty().set(false);
                leave.run();
            } else {
                open(fold);
            }
        });
    }

    private void open(PartFold fold) {
        show(fold.editor().part()).ifPresent(Node::requestFocus);
    }

    /** Shows the text beside the form, or hides it. */
    public void toggleText() {
        fold().ifPresent(fold -> {
            boolean wasOpen = fold.openProperty().get();
            fold.openProperty().set(true);
            sides(fold.editor().part()).ifPresent(shown -> shown.toggleText(wasOpen));
        });
    }

    /** The form, where it is seen. */
    public Optional<Node> shownForm() {
        return fold().filter(fold -> fold.openProperty().get())
                .flatMap(fold -> sides(fold.editor().part()))
                .flatMap(FrontMatterSides::shownForm);
    }

    /** Opens {@code part}, if it is a front matter; what takes the focus there. */
    Optional<Node> show(PostPart part) {
        folds.find(part).filter(fold -> sides.containsKey(part)).ifPresent(fold -> fold.openProperty()
                .set(true));
        return sides(part).map(shown -> shown);
    }

    private Optional<PartFold> fold() {
        return folds.folds().stream()
                .filter(fold -> fold.editor().part().kind() == SegmentKind.FRONT_MATTER)
                .findFirst();
    }

    /** The fold of {@code part}, which is a front matter; {@code resized} hears when it needs another height. */
    PartFold fold(PostPart part, String name, Runnable resized) {
        FrontMatterSides shown = sides.computeIfAbsent(part, this::newSides);
        PartFold fold = new PartFold(editors.of(part), shown, name);
        fold.setWanted(shown.wantedHeight(), resized);
        fold.setTools(shown.switches());
        return fold;
    }

    /** The form and text of {@code part}, if it is a front matter. */
    Optional<FrontMatterSides> sides(PostPart part) {
        return Optional.ofNullable(sides.get(part));
    }

    /** What stands in the place of the front matter of a post that has none; null where it has one. */
    @Nullable
    Region offer() {
        boolean has = post.session().parts().stream().anyMatch(part -> part.kind() == SegmentKind.FRONT_MATTER);
        return has ? null : newOffer();
    }

    private FrontMatterSides newSides(PostPart part) {
        Messages words = surroundings.form();
        PostEditor editor = editors.of(part);
        FrontMatterForm form = new FrontMatterForm(post.session(), part, surroundings.background(), words);
        forms.add(form);
        FrontMatterPane pane = new FrontMatterPane(
                form, new FormSurroundings(surroundings.siteWords(), zone(), place -> goTo(part, place)), words);
        pane.activeProperty().addListener((observable, before, active) -> {
            if (active) {
                editors.enter(part);
            }
        });
        return new FrontMatterSides(pane, editor, words);
    }

    private void goTo(PostPart part, int place) {
        sides(part).ifPresent(FrontMatterSides::showText);
        PostEditor editor = editors.of(part);
        editor.select(new TextRange(place, place));
        editor.requestFocus();
    }

    private ObservableValue<ZoneId> zone() {
        return post.siteProperty().map(FrontMatterParts::zone).orElse(ZoneId.systemDefault());
    }

    private static ZoneId zone(Site site) {
        try {
            String named = site.addresses().timezone();
            return named.isBlank() ? ZoneId.systemDefault() : ZoneId.of(named);
        } catch (DateTimeException noSuchZone) {
            return ZoneId.systemDefault();
        }
    }

    private HBox newOffer() {
        Messages words = surroundings.form();
        Label sentence = new Label(words.get("none.sentence"));
        sentence.getStyleClass().add("part-content");
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button add = new Button(words.get("none.add"));
        add.setId("front-matter-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> make());
        HBox offer = new HBox(12, sentence, add);
        offer.setAlignment(Pos.CENTER_LEFT);
        offer.getStyleClass().addAll("part-fold", "front-matter-offer");
        return offer;
    }

    private void make() {
        PostSession session = post.session();
        String file = session.fileText();
        LocalDateTime now = LocalDateTime.now(zone().getValue());
        surroundings
                .background()
                .ask(() -> Post.parse(NewFrontMatter.before(file, now)))
                .onlyIf(() -> session.fileText().equals(file))
                .thenAccept(with -> {
                    session.restructure(with, surroundings.form().get("none.undo"));
                    fold().ifPresent(this::open);
                });
    }
}
