package org.diptych.ui.app.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import org.diptych.core.messages.Messages;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.frontmatter.FrontMatterPane;
import org.diptych.ui.shared.Buttons;
import org.kordamp.ikonli.feather.Feather;

/** The front matter as a form and as text, side by side; where there is room for one only, the one asked for last. */
final class FrontMatterSides extends SplitPane {
    /** Below this width, in pixels, form and text are each too narrow to read. */
    private static final double NARROW = 560;

    private final FrontMatterPane form;
    private final PostEditor text;
    private final BooleanProperty formWanted = new SimpleBooleanProperty(this, "formWanted", true);
    private final BooleanProperty textWanted = new SimpleBooleanProperty(this, "textWanted", true);
    private boolean formLast = true;

    FrontMatterSides(FrontMatterPane form, PostEditor text) {
        this.form = form;
        this.text = text;
        text.setMinWidth(160);
        getStyleClass().add("front-matter-sides");
        formWanted.addListener((observable, before, wanted) -> asked(true, wanted));
        textWanted.addListener((observable, before, wanted) -> asked(false, wanted));
        widthProperty().addListener(observable -> arrange());
        arrange();
    }

    /** The switches that show and hide either side. */
    List<ToggleButton> switches(Messages words) {
        return List.of(
                newSwitch(Feather.LIST, words.get("view.form"), formWanted),
                newSwitch(Feather.CODE, words.get("view.text"), textWanted));
    }

    /** In pixels. */
    ObservableDoubleValue wantedHeight() {
        return form.neededHeight();
    }

    /** Shows the text, where it was hidden. */
    void showText() {
        formLast = false;
        textWanted.set(true);
        arrange();
    }

    /** Shows the form, where it was hidden. */
    void showForm() {
        formLast = true;
        formWanted.set(true);
        arrange();
    }

    /**
     * Shows the text beside the form, or hides it.
     *
     * @param seen whether the author sees it now, if it is not hidden
     */
    void toggleText(boolean seen) {
        if (seen && getItems().contains(text)) {
            showForm();
            textWanted.set(false);
        } else {
            showText();
        }
    }

    /** Gives the focus to the form if it can be filled in, else to the text. */
    @Override
    public void requestFocus() {
        // A split pane takes its items into the scene with its skin; before that they cannot have the focus.
        applyCss();
        if (getItems().contains(form) && !form.isWaiting()) {
            form.requestFocus();
        } else {
            showText();
            text.requestFocus();
        }
    }

    private ToggleButton newSwitch(Feather icon, String words, BooleanProperty wanted) {
        ToggleButton button = Buttons.toggle(icon, words);
        button.selectedProperty().bindBidirectional(wanted);
        return button;
    }

    private void asked(boolean aboutForm, boolean wanted) {
        formLast = aboutForm == wanted;
        if (!formWanted.get() && !textWanted.get()) {
            (aboutForm ? textWanted : formWanted).set(true);
        }
        arrange();
    }

    private void arrange() {
        boolean both = getWidth() == 0 || getWidth() >= NARROW;
        List<Node> shown = new ArrayList<>();
        if (formWanted.get() && (both || formLast || !textWanted.get())) {
            shown.add(form);
        }
        if (textWanted.get() && (both || shown.isEmpty())) {
            shown.add(text);
        }
        if (!getItems().equals(shown)) {
            getItems().setAll(shown);
            setDividerPositions(0.58);
        }
    }
}
