package org.diptych.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.ui.app.posts.OpenPost;
import org.diptych.ui.app.posts.OpenPosts;
import org.diptych.ui.app.posts.Questions;

/** Asks with the system's file choosers, and with a sheet in the window. */
final class WindowQuestions implements Questions {
    private final FileAsker files;
    private final OpenPosts posts;
    private final SheetLayer sheets;
    private final Messages messages;

    WindowQuestions(FileAsker files, OpenPosts posts, SheetLayer sheets, Messages messages) {
        this.files = files;
        this.posts = posts;
        this.sheets = sheets;
        this.messages = messages;
    }

    @Override
    public CompletableFuture<List<Path>> filesToOpen() {
        return CompletableFuture.completedFuture(files.toOpen(folder()));
    }

    @Override
    public CompletableFuture<Optional<Path>> whereToSave(OpenPost post) {
        String name = post.path()
                .map(path -> path.getFileName().toString())
                .orElseGet(() -> FileNames.of(PostTitle.of(post, messages)) + ".md");
        return CompletableFuture.completedFuture(
                files.toSave(post.path().map(Path::getParent).or(this::folder), name));
    }

    @Override
    public CompletableFuture<Unsaved> whatAboutUnsaved(List<OpenPost> unsaved) {
        CompletableFuture<Unsaved> answer = new CompletableFuture<>();
        Label question = new Label(question(unsaved));
        question.setWrapText(true);
        question.getStyleClass().add("sheet-question");
        Button save = button("unsaved.save", answer, Unsaved.SAVE);
        save.setDefaultButton(true);
        HBox buttons = new HBox(
                8,
                button("unsaved.discard", answer, Unsaved.DISCARD),
                button("unsaved.cancel", answer, Unsaved.CANCEL),
                save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox sheet = new VBox(24, question, buttons);
        sheet.getStyleClass().add("question");
        sheets.show(sheet, save, Pos.CENTER, () -> answer.complete(Unsaved.CANCEL));
        return answer;
    }

    private Optional<Path> folder() {
        return posts.current().flatMap(OpenPost::path).map(Path::getParent);
    }

    private String question(List<OpenPost> unsaved) {
        if (unsaved.size() == 1) {
            return messages.get("unsaved.one", PostTitle.of(unsaved.get(0), messages));
        }
        return unsaved.stream()
                .map(post -> "• " + PostTitle.of(post, messages))
                .collect(Collectors.joining("\n", messages.get("unsaved.several", unsaved.size()) + "\n\n", ""));
    }

    private Button button(String key, CompletableFuture<Unsaved> answer, Unsaved meaning) {
        Button button = new Button(messages.get(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> {
            // The sheet goes first: what follows the answer may show the next one.
            sheets.dismiss();
            answer.complete(meaning);
        });
        return button;
    }
}
