package org.diptych.app.parts;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.diptych.ui.editor.PostEditor;

/**
 * What a command on text is about. The editor the author was in last counts as theirs while the focus is on a button or
 * a list; a field they type into, in the form, in a panel or a sheet, is another matter. Confined to the FX thread.
 */
public final class TextFocus {
    private final PostViews views;

    public TextFocus(PostViews views) {
        this.views = views;
    }

    /** The editor; empty while the focus is in the form or in a field. */
    public Optional<PostEditor> editor() {
        return isInForm() || field().isPresent() ? Optional.empty() : views.editor();
    }

    /** The field that is typed into; empty for an editor. */
    public Optional<TextInputControl> field() {
        return owner().filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast);
    }

    /** Whether the focus is in the front matter's form. */
    public boolean isInForm() {
        Optional<Node> form = views.current().flatMap(view -> view.frontMatter().shownForm());
        return form.isPresent()
                && owner().filter(node -> isWithin(node, form.get())).isPresent();
    }

    private Optional<Node> owner() {
        return views.current().map(Node::getScene).map(Scene::getFocusOwner);
    }

    private static boolean isWithin(Node node, Node holder) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == holder) {
                return true;
            }
        }
        return false;
    }
}
