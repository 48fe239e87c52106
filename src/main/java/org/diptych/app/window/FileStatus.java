package org.diptych.app.window;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.diptych.core.file.PostFile;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.LineEnds;
import org.diptych.desk.files.Desk;
import org.diptych.desk.posts.OpenPost;
import org.jspecify.annotations.Nullable;

/** Says in the status bar how the shown post's file is written, its encoding and its line ends; its menu changes that. */
public final class FileStatus extends MenuButton {
    private final Messages messages;
    private final ChangeListener<PostFile> listener = (observable, before, file) -> describe(file);
    private @Nullable OpenPost post;

    public FileStatus(Messages messages, Desk desk) {
        this.messages = messages;
        setId("status-encoding");
        getStyleClass().addAll("flat", "status-item", "in-step-menu");
        managedProperty().bind(visibleProperty());
        MenuItem reopen = new MenuItem(messages.get("command.reopen-encoding", ""));
        reopen.setOnAction(event -> ofPost(desk::reopenInEncoding));
        MenuItem save = new MenuItem(messages.get("command.save-encoding", ""));
        save.setOnAction(event -> ofPost(desk::saveInEncoding));
        getItems().addAll(reopen, save);
        describe(null);
    }

    private void ofPost(Consumer<OpenPost> action) {
        if (post != null) {
            action.accept(post);
        }
    }

    /** Speaks of {@code shown} from now on; null while no post is open. */
    void show(@Nullable OpenPost shown) {
        if (post != null) {
            post.fileProperty().removeListener(listener);
        }
        post = shown;
        if (post != null) {
            post.fileProperty().addListener(listener);
        }
        describe(post == null ? null : post.file().orElse(null));
    }

    private void describe(@Nullable PostFile file) {
        setVisible(file != null);
        if (file != null) {
            String ends = words(LineEnds.of(file.text()));
            setText(messages.get("status.encoding", file.encoding().label(), ends));
            String sentence =
                    messages.get("status.encoding.tip", file.encoding().label(), ends);
            setTooltip(new Tooltip(sentence));
            setAccessibleText(sentence);
        }
    }

    private String words(LineEnds ends) {
        String kinds = ends.kinds().stream().map(Enum::name).collect(Collectors.joining(", "));
        return ends.areMixed()
                ? messages.get("status.ends.mixed", kinds)
                : kinds.isEmpty() ? messages.get("status.ends.none") : kinds;
    }
}
