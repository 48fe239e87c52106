package org.diptych.app.tabs;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.diptych.core.messages.Messages;
import org.diptych.desk.posts.OpenPost;
import org.diptych.ui.shared.Icons;
import org.diptych.ui.shared.ShownName;
import org.kordamp.ikonli.feather.Feather;

/** One tab: the post's title, a mark while it is unsaved, and a way to close it. */
final class PostTab extends HBox {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    /** A word or two of the title, in pixels. */
    private static final double LEAST_WIDTH = 132;

    private final OpenPost post;
    private final Messages messages;
    private final Label title = new Label();
    private final Label unsaved = new Label("●");
    private final Tooltip tooltip = new Tooltip();

    PostTab(OpenPost post, Messages messages, Runnable close) {
        this.post = post;
        this.messages = messages;
        getStyleClass().add("post-tab");
        setAccessibleRole(AccessibleRole.TAB_ITEM);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(LEAST_WIDTH);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.SOMETIMES);
        unsaved.getStyleClass().add("unsaved-mark");
        unsaved.setMinWidth(USE_PREF_SIZE);
        unsaved.visibleProperty().bind(post.session().dirtyProperty());
        unsaved.managedProperty().bind(unsaved.visibleProperty());
        getChildren().addAll(title, unsaved, closeButton(close));
        Tooltip.install(this, tooltip);
        post.factsProperty().addListener(observable -> describe());
        post.pathProperty().addListener(observable -> describe());
        post.session().dirtyProperty().addListener(observable -> describe());
        describe();
    }

    OpenPost post() {
        return post;
    }

    void setShown(boolean shown) {
        pseudoClassStateChanged(SHOWN, shown);
    }

    private Button closeButton(Runnable close) {
        Button button = new Button(null, Icons.of(Feather.X));
        button.getStyleClass().addAll("flat", "tab-close");
        button.setAccessibleText(messages.get("tab.close"));
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> close.run());
        return button;
    }

    private void describe() {
        String name = PostTitle.of(post, messages);
        title.setText(name);
        tooltip.setText(
                post.path().map(Object::toString).map(ShownName::of).orElseGet(() -> messages.get("tab.no-file")));
        setAccessibleText(post.session().dirtyProperty().get() ? messages.get("tab.unsaved", name) : name);
    }
}
