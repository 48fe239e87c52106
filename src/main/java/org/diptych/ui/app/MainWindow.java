package org.diptych.ui.app;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.SegmentKind;
import org.diptych.ui.app.commands.CommandList;
import org.diptych.ui.app.commands.CommandMenuBar;
import org.diptych.ui.app.commands.CommandWords;
import org.diptych.ui.app.commands.FileCommands;
import org.diptych.ui.app.commands.WindowActions;
import org.diptych.ui.app.parts.PostView;
import org.diptych.ui.app.posts.Desk;
import org.diptych.ui.app.posts.Notices;
import org.diptych.ui.app.posts.OpenPost;
import org.diptych.ui.app.posts.OpenPosts;
import org.diptych.ui.preview.PreviewPane;

/** The window's frame: what lies where, and which post's view is shown. */
final class MainWindow implements WindowActions {
    private final OpenPosts posts;
    private final Messages messages;
    private final PreviewPane preview;
    private final Runnable quit;
    private final SheetLayer sheets;
    private final StatusBar status;
    private final StackPane centre = new StackPane();
    private final SplitPane split = new SplitPane(centre);
    private final StackPane root = new StackPane();
    private final Map<OpenPost, PostView> views = new IdentityHashMap<>();
    private final Desk desk;
    private final SamplePost sample;

    MainWindow(
            OpenPosts posts,
            Desk desk,
            Notices notices,
            SheetLayer sheets,
            PreviewPane preview,
            Messages messages,
            Runnable quit) {
        this.posts = posts;
        this.desk = desk;
        this.messages = messages;
        this.preview = preview;
        this.sheets = sheets;
        this.quit = quit;
        this.sample = new SamplePost();
        this.status = new StatusBar(messages, () -> {});
        CommandWords words = new CommandWords(messages);
        FileCommands file = FileCommands.of(desk, posts, this);
        CommandList commands = CommandList.of(file, posts, this);
        TabRow tabs = new TabRow(posts, desk::close, messages);
        BorderPane frame = new BorderPane(split);
        frame.setTop(
                new VBox(CommandMenuBar.of(commands.menus(), words), tabs, new NoticeBar(notices, posts, messages)));
        frame.setBottom(status);
        root.getChildren().setAll(frame, sheets);
        EmptyDesk empty = new EmptyDesk(messages, words, List.of(file.newPost(), file.open(), file.openSample()));
        posts.posts().addListener((ListChangeListener<OpenPost>) change -> forgetClosed());
        posts.currentProperty().addListener((observable, before, shown) -> show(shown, empty));
        show(null, empty);
    }

    Parent root() {
        return root;
    }

    private void show(OpenPost post, Node empty) {
        PostView view = post == null ? null : views.computeIfAbsent(post, this::newView);
        centre.getChildren().setAll(view == null ? empty : view);
        status.show(view);
        if (view == null) {
            split.getItems().remove(preview);
        } else {
            if (!split.getItems().contains(preview)) {
                split.getItems().add(preview);
                split.setDividerPositions(0.62);
            }
            showPage(post);
            view.focus();
        }
    }

    private PostView newView(OpenPost post) {
        post.session().analysisProperty().addListener(observable -> {
            if (posts.currentProperty().get() == post) {
                showPage(post);
            }
        });
        return new PostView(post, messages);
    }

    private void showPage(OpenPost post) {
        if (post.session().analysisProperty().get() != null) {
            preview.show(post.session().analysisProperty().get());
        }
    }

    private void forgetClosed() {
        views.keySet().removeIf(post -> !posts.posts().contains(post));
    }

    @Override
    public void newPost() {
        desk.openUntitled(org.diptych.core.post.Post.parse("---\ntitle: \n---\n"));
    }

    @Override
    public void openSample() {
        desk.openUntitled(sample.read());
    }

    @Override
    public void export() {}

    @Override
    public void quit() {
        desk.closeAll(List.copyOf(posts.posts()), quit);
    }

    @Override
    public void togglePreview() {
        if (!split.getItems().remove(preview)) {
            split.getItems().add(preview);
        }
    }

    @Override
    public void focusBody(int index) {}

    @Override
    public void focusPreview() {
        preview.requestFocus();
    }

    @Override
    public void openPart(SegmentKind kind) {}

    @Override
    public void showPalette() {}
}
