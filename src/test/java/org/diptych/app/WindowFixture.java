package org.diptych.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.diptych.app.commands.KeyHolder;
import org.diptych.app.parts.PostView;
import org.diptych.app.session.Remembered;
import org.diptych.app.system.Environment;
import org.diptych.app.system.FileAsker;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.spelling.EnglishDictionary;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.work.Background;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.editor.PostEditor;

/** The whole window, without a screen and without the system's file choosers. */
final class WindowFixture implements AutoCloseable {
    private static final long PATIENCE_SECONDS = FxThread.PATIENCE_SECONDS;
    private final ExecutorService fileWorker = Executors.newSingleThreadExecutor();
    /** What writes besides: journals, versions. */
    private final List<ExecutorService> lasting = new ArrayList<>();

    private final Queue<Path> saveAnswers = new ArrayDeque<>();
    /** Which sites the author chooses, one after the other. */
    final Queue<Path> siteAnswers = new ArrayDeque<>();

    /** Which style sheets the author chooses, one after the other. */
    final Queue<Path> styleAnswers = new ArrayDeque<>();

    private final Stage stage;
    final Workbench bench;

    /** @param folder where the program keeps what it remembers */
    WindowFixture(Path folder, Path... wanted) {
        this(false, folder, wanted);
    }

    /** @param spelling whether there is a dictionary: most tests are about something else, and need not wait for it */
    WindowFixture(boolean spelling, Path folder, Path... wanted) {
        Remembered remembered = Remembered.in(folder);
        stage = FxThread.call(Stage::new);
        Environment outside = new Environment(
                folder,
                folder.resolve("data"),
                new Background(fileWorker, Platform::runLater),
                this::lasting,
                new Answers(),
                address -> {},
                "test",
                spelling ? () -> Optional.of(EnglishDictionary.shared()) : Optional::empty);
        bench = FxThread.call(() -> {
            Workbench made = new Workbench(stage, outside, remembered);
            made.show(List.of(wanted), remembered);
            return made;
        });
    }

    /** The next question where to save is answered with {@code file}. */
    void willSaveTo(Path file) {
        saveAnswers.add(file);
    }

    /** Waits until {@code condition}, asked on the FX thread in each frame, holds. */
    void await(String what, BooleanSupplier condition) {
        CompletableFuture<Void> holds = new CompletableFuture<>();
        FxThread.run(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (holds.isDone() || condition.getAsBoolean()) {
                    holds.complete(null);
                    stop();
                }
            }
        }.start());
        try {
            holds.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception failure) {
            holds.complete(null);
            throw new AssertionError("never came: " + what, failure);
        }
    }

    /** Waits until all posts of the site are known. */
    void awaitSite() {
        await("the site", () -> Optional.ofNullable(
                        bench.site.sites.currentProperty().get())
                .filter(SiteIndex::complete)
                .isPresent());
    }

    /** Waits until {@code count} posts of the site are known. */
    void awaitSite(int count) {
        await(count + " posts of the site", () -> Optional.ofNullable(
                        bench.site.sites.currentProperty().get())
                .filter(index -> index.posts().size() == count)
                .isPresent());
    }

    /** Waits until {@code count} posts are open and read. */
    void awaitPosts(int count) {
        await(
                count + " open posts",
                () -> bench.shell.keys.holderProperty().get() != KeyHolder.LOADING
                        && bench.hand.posts.posts().size() == count
                        && bench.hand.posts.posts().stream()
                                .allMatch(post -> post.factsProperty().get() != null));
    }

    /** Opens the sample, as its button on the first page does, and waits until it is read. */
    void openSample() {
        await("the begin", () -> bench.shell.keys.holderProperty().get() != KeyHolder.LOADING);
        command("open-sample");
        awaitPosts(1);
    }

    OpenPost post() {
        return FxThread.call(() -> bench.hand.posts.currentProperty().get());
    }

    /** The post that is shown, as its file would be written. */
    String text() {
        return FxThread.call(() -> post().session().fileText());
    }

    PostView view() {
        return FxThread.call(() -> bench.hand.views.currentProperty().get());
    }

    /** The part with this language, or of this kind's name. */
    PostPart part(String name) {
        return FxThread.call(() -> post().session().parts().stream()
                .filter(part ->
                        part.language().equals(name) || part.kind().name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    /** The editor of a part that is to be seen. */
    PostEditor editor(String name) {
        PostPart part = part(name);
        return FxThread.call(() -> view().shownEditors().stream()
                .filter(editor -> editor.part() == part)
                .findFirst()
                .orElseThrow());
    }

    /** Types {@code text} before the first {@code before} in the editor of {@code part}. */
    void type(String part, String before, String text) {
        PostEditor editor = editor(part);
        FxThread.run(() -> {
            editor.requestFocus();
            int place = editor.area().getText().indexOf(before);
            editor.area().moveTo(place);
            editor.area().replaceSelection(text);
        });
    }

    /** Enters {@code letters} one by one into the editor that has the keys. */
    void key(String... letters) {
        for (String letter : letters) {
            fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED);
        }
        // What is offered looks at the text once the key has gone through.
        FxThread.run(() -> {});
    }

    /** Presses {@code key} in the editor that has the keys. */
    void press(KeyCode key) {
        fire(KeyEvent.KEY_PRESSED, "", key);
    }

    private void fire(EventType<KeyEvent> kind, String letter, KeyCode key) {
        FxThread.run(() -> Event.fireEvent(
                bench.hand.views.editor().orElseThrow().area(),
                new KeyEvent(kind, letter, letter, key, false, false, false, false)));
    }

    /** Runs the command {@code id}, as its menu item would. */
    void command(String id) {
        FxThread.run(() ->
                bench.shell.dispatcher.run(bench.furnishing.commands.find(id).orElseThrow()));
    }

    /** Whether the command {@code id} may act now. */
    boolean isAvailable(String id) {
        return FxThread.call(() -> bench.shell.dispatcher.isAvailable(
                bench.furnishing.commands.find(id).orElseThrow()));
    }

    /** The commands whose menu items are marked. */
    List<String> marked() {
        return FxThread.call(() -> ((MenuBar) bench.shell.frame.root().lookup(".menu-bar"))
                .getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item -> item instanceof CheckMenuItem check && check.isSelected()
                                || item instanceof RadioMenuItem radio && radio.isSelected())
                        .map(item -> item.getId().replaceFirst("^command-", ""))
                        .toList());
    }

    /** Presses the button with {@code id} once it is there. */
    void press(String id) {
        await("button " + id, () -> bench.shell.frame.root().lookup("#" + id) != null);
        FxThread.run(() -> ((Button) bench.shell.frame.root().lookup("#" + id)).fire());
    }

    /** Presses the button with these words among those with {@code id}. */
    void press(String words, String id) {
        await("button " + words, () -> buttons(words, id).findFirst().isPresent());
        FxThread.run(() -> buttons(words, id).findFirst().orElseThrow().fire());
    }

    private Stream<Button> buttons(String words, String id) {
        return bench.shell.frame.root().lookupAll("#" + id).stream()
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()));
    }

    /** The words on the button or label with {@code id}. */
    String text(String id) {
        return FxThread.call(() -> ((Labeled) bench.shell.frame.root().lookup("#" + id)).getText());
    }

    boolean isDirty() {
        return FxThread.call(() -> post().session().dirtyProperty().get());
    }

    boolean anyDirty() {
        return FxThread.call(() -> bench.hand.posts.posts().stream()
                .anyMatch(post -> post.session().dirtyProperty().get()));
    }

    /** Whether anything that {@code selector} means is there; on the FX thread. */
    boolean isShownNow(String selector) {
        return bench.shell.frame.root().lookup(selector) != null;
    }

    boolean isShown(String id) {
        return FxThread.call(() -> bench.shell.frame.root().lookup("#" + id) != null);
    }

    /** The words of everything with {@code styleClass}. */
    List<String> words(String styleClass) {
        return FxThread.call(() -> bench.shell.frame.root().lookupAll("." + styleClass).stream()
                .flatMap(node -> node.lookupAll(".label").stream())
                .filter(Labeled.class::isInstance)
                .map(label -> ((Labeled) label).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList());
    }

    void with(Consumer<Workbench> action) {
        FxThread.run(() -> action.accept(bench));
    }

    Node focused() {
        return FxThread.call(() -> stage.getScene().getFocusOwner());
    }

    boolean isOpen() {
        return FxThread.call(stage::isShowing);
    }

    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Nothing is read or written until the answer is counted down. */
    CountDownLatch holdTheDisk() {
        CountDownLatch answer = new CountDownLatch(1);
        fileWorker.execute(() -> {
            try {
                answer.await();
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        });
        return answer;
    }

    /** Waits until all that was to be written is. */
    void awaitWrites() {
        CompletableFuture.runAsync(() -> {}, fileWorker).join();
    }

    @Override
    public void close() {
        FxThread.run(() -> {
            bench.keeper.stop();
            bench.hand.posts.posts().stream().toList().forEach(bench.hand.posts::remove);
            bench.close();
        });
        // What is being written just now must not meet the test's folder while that is deleted.
        fileWorker.shutdownNow();
        end(fileWorker);
        // What the file worker told last may still have a version or a journal written.
        FxThread.run(() -> {});
        lasting.forEach(ExecutorService::shutdown);
        lasting.forEach(WindowFixture::end);
    }

    private static void end(ExecutorService worker) {
        try {
            if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("something is still being written");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private Background lasting(String name) {
        // What comes after the end, from a timer that still runs, has nowhere to be written any more.
        ExecutorService worker = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> new Thread(work, name),
                new ThreadPoolExecutor.DiscardPolicy());
        lasting.add(worker);
        return new Background(worker, Platform::runLater);
    }

    private final class Answers implements FileAsker {
        @Override
        public List<Path> toOpen(Optional<Path> folder) {
            return List.of();
        }

        @Override
        public List<Path> toRead(Optional<Path> folder) {
            return List.of();
        }

        @Override
        public List<Path> toShow(Optional<Path> folder) {
            return List.of();
        }

        @Override
        public Optional<Path> toDressWith(Optional<Path> folder) {
            return Optional.ofNullable(styleAnswers.poll());
        }

        @Override
        public Optional<Path> toOpenSite(Optional<Path> near) {
            return Optional.ofNullable(siteAnswers.poll());
        }

        @Override
        public Optional<Path> toSave(Optional<Path> folder, String name) {
            return Optional.ofNullable(saveAnswers.poll());
        }
    }
}
