package org.diptych.app.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final double NARROW = 640;

    private static final double FORM_SHARE = 0.58;

    private final FrontMatterPane form;
    private final PostEditor text;
    private final ToggleButton formSwitch;
    private final ToggleButton textSwitch;
    private boolean formWanted = true;
    private boolean textWanted = true;
    private boolean formLast = true;

    /** @param words area {@code frontmatter} */
    FrontMatterSides(FrontMatterPane form, PostEditor text, Messages words) {
        this.form = form;
        this.text = text;
        this.formSwitch = newSwitch(Feather.LIST, words.get("view.form"), form);
        this.textSwitch = newSwitch(Feather.CODE, words.get("view.text"), text);
        text.setMinWidth(160);
        getStyleClass().add("front-matter-sides");
        widthProperty().addListener(observable -> arrange());
        arrange();
    }

    /** The switches that show and hide either side. */
    List<ToggleButton> switches() {
        return List.of(formSwitch, textSwitch);
    }

    /** The form, where it is seen and can be filled in. */
    Optional<Node> shownForm() {
        return getItems().contains(form) && !form.isWaiting() ? Optional.of(form) : Optional.empty();
    }

    /** In pixels. */
    ObservableDoubleValue wantedHeight() {
        return form.neededHeight();
    }

    /** Shows the text, where it was hidden. */
    void showText() {
        ask(text, true);
    }

    /**
     * Shows the text beside the form, or hides it.
     *
     * @param seen whether the author sees it now, if it is not hidden
     */
    void toggleText(boolean seen) {
        ask(text, !seen || !getItems().contains(text));
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
            applyCss();
            text.requestFocus();
        }
    }

    private ToggleButton newSwitch(Feather icon, String words, Node side) {
        ToggleButton button = Buttons.toggle(icon, words);
        button.setOnAction(event -> ask(side, button.isSelected()));
        return button;
    }

    private void ask(Node side, boolean wanted) {
        boolean aboutForm = side == form;
        formLast = aboutForm == wanted;
        if (hasRoomForBoth() || wanted) {
            formWanted = aboutForm ? wanted : formWanted;
            textWanted = aboutForm ? textWanted : wanted;
        }
        // One of them is always seen.
        formWanted |= formLast;
        textWanted |= !formLast;
        arrange();
    }

    private boolean hasRoomForBoth() {
        return getWidth() == 0 || getWidth() >= NARROW;
    }

    private void arrange() {
        List<Node> shown = new ArrayList<>();
        if (formWanted && (hasRoomForBoth() || formLast)) {
            shown.add(form);
        }
        if (textWanted && (hasRoomForBoth() || !formLast)) {
            shown.add(text);
        }
        if (!getItems().equals(shown)) {
            getItems().setAll(shown);
            setDividerPositions(FORM_SHARE);
        }
        formSwitch.setSelected(shown.contains(form));
        textSwitch.setSelected(shown.contains(text));
    }
}
