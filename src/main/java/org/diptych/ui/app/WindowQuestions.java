package org.diptych.ui.app;

import java.io.File;
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
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.diptych.core.messages.Messages;
import org.diptych.ui.app.posts.OpenPost;
import org.diptych.ui.app.posts.Questions;

/** Asks with the system's file choosers, and with a sheet in the window. */
final class WindowQuestions implements Questions {
    private final Window window;
    private final SheetLayer sheets;
    private final Messages messages;

    WindowQuestions(Window window, SheetLayer sheets, Messages messages) {
        this.window = window;
        this.sheets = sheets;
        this.messages = messages;
    }

    @Override
    public CompletableFuture<List<Path>> filesToOpen() {
        List<File> chosen = chooser("file.open-title").showOpenMultipleDialog(window);
        return CompletableFuture.completedFuture(
                chosen == null ? List.of() : chosen.stream().map(File::toPath).toList());
    }

    @Override
    public CompletableFuture<Optional<Path>> whereToSave(OpenPost post) {
        FileChooser chooser = chooser("file.save-title");
        post.path()
                .ifPresentOrElse(
                        path -> {
                            chooser.setInitialDirectory(path.getParent().toFile());
                            chooser.setInitialFileName(path.getFileName().toString());
                        },
                        () -> chooser.setInitialFileName(FileNames.of(PostTitle.of(post, messages)) + ".md"));
        return CompletableFuture.completedFuture(
                Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath));
    }

    @Override
    public CompletableFuture<Unsaved> whatAboutUnsaved(List<OpenPost> posts) {
        CompletableFuture<Unsaved> answer = new CompletableFuture<>();
        Label question = new Label(
                posts.size() == 1
                        ? messages.get("unsaved.one", PostTitle.of(posts.get(0), messages))
                        : messages.get(
                                "unsaved.several",
                                posts.size(),
                                posts.stream()
                                        .map(post -> PostTitle.of(post, messages))
                                        .collect(Collectors.joining("\n"))));
        question.setWrapText(true);
        question.getStyleClass().add("sheet-question");
        Button save = button("unsaved.save", answer, Unsaved.SAVE);
        save.setDefaultButton(true);
        Button discard = button("unsaved.discard", answer, Unsaved.DISCARD);
        Button cancel = button("unsaved.cancel", answer, Unsaved.CANCEL);
        HBox buttons = new HBox(8, discard, cancel, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox sheet = new VBox(16, question, buttons);
        sheet.getStyleClass().add("question");
        sheets.show(sheet, save, Pos.CENTER, () -> answer.complete(Unsaved.CANCEL));
        return answer;
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

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get(title));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(messages.get("file.posts"), "*.md", "*.markdown"),
                        new FileChooser.ExtensionFilter(messages.get("file.all"), "*"));
        return chooser;
    }
}
