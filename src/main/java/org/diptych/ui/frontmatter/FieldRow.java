package org.diptych.ui.frontmatter;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.desk.frontmatter.FormReading;
import org.diptych.desk.frontmatter.FrontMatterForm;
import org.diptych.desk.frontmatter.RefusedChange;

/**
 * One line of the form: what the field is called, and the control that holds it. While the front matter does not take
 * what stands there, that stays, and a note below says why.
 */
abstract class FieldRow extends VBox {
    private final FrontMatterForm form;
    private final Messages words;
    private final Label name;
    private final HBox line = new HBox(8);
    private final FieldNote note;

    /** @param label what the field is called */
    FieldRow(String label, FrontMatterForm form, Messages words) {
        this.form = form;
        this.words = words;
        name = new Label(label);
        name.getStyleClass().add("field-name");
        name.setMinHeight(Region.USE_PREF_SIZE);
        if (!label.isEmpty()) {
            name.setTooltip(new Tooltip(label));
        }
        note = new FieldNote(words);
        line.getStyleClass().add("field-row");
        line.setAlignment(Pos.TOP_LEFT);
        line.getChildren().add(name);
        setMinWidth(0);
        getChildren().addAll(line, note);
    }

    /** Puts {@code control} beside the name. */
    final void hold(Region control) {
        control.setMinWidth(0);
        HBox.setHgrow(control, Priority.ALWAYS);
        line.getChildren().add(1, control);
        name.setLabelFor(focusTarget());
    }

    /** Puts {@code tool} at the row's end. */
    final void offer(Node tool) {
        line.getChildren().add(tool);
    }

    /** Shows what the front matter says of the field, or why it does not say what stands there. */
    final void show(FormReading reading) {
        if (refusal(reading).filter(this::keeps).isEmpty()) {
            say(reading);
        }
        complain(reading);
    }

    /** Says what is wrong with what stands in the field, if anything is. */
    final void complain(FormReading reading) {
        Optional<RefusedChange> refusal = refusal(reading);
        Optional<String> reason = refusal.map(refused -> words.get(
                        "refused." + refused.reason(), refused.change().key()))
                .or(this::misread);
        note.say(reason, focusTarget(), () -> {
            forget();
            refusal.ifPresent(refused -> form.refusals().remove(refused.change().key()));
            show(form.readingProperty().get());
        });
    }

    private Optional<RefusedChange> refusal(FormReading reading) {
        return keys(reading).flatMap(key -> form.refusals().of(key).stream()).findFirst();
    }

    /** The keys whose values the field holds. */
    abstract Stream<String> keys(FormReading reading);

    /** Shows what the front matter says of the field. */
    abstract void say(FormReading reading);

    /** What takes the focus when the author comes to the field. */
    abstract Node focusTarget();

    /** Whether what was refused stays in the field. */
    boolean keeps(RefusedChange refusal) {
        return refusal.change().wanted().isPresent();
    }

    /** Why what was typed cannot be told to the front matter at all, if it cannot. */
    Optional<String> misread() {
        return Optional.empty();
    }

    /** Tells what is typed in the field and waits for Enter, or for the author to leave. */
    void enter() {}

    /** Lets go of what was typed and is no value. */
    void forget() {}
}
