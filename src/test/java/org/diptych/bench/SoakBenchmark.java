package org.diptych.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.diptych.app.DiptychApplication;
import org.diptych.core.post.Post;
import org.diptych.core.text.LineEndedText;
import org.fxmisc.richtext.GenericStyledArea;

/**
 * Types into a post in the real window for long, as fast as the page follows, and saves now and then; prints what the
 * memory does meanwhile and what the log says, as JSON. Fails if anything was logged as an error.
 */
public final class SoakBenchmark {
    private static final String TYPED = "the sun keeps bad time yet each leaf tells of the same hour ";
    private static final int EDITS = Integer.getInteger("bench.edits", 2000);
    private static final int SAMPLE = 100;
    private static final int SAVE = 250;

    private final String body;
    private final MemorySamples memory = new MemorySamples();
    private final LogWatch log = LogWatch.start();

    private SoakBenchmark(Path post) throws IOException {
        Post read = Post.parse(LineEndedText.of(Files.readString(post)).content());
        this.body = read.body("en")
                .or(() -> read.body(read.languages().get(0)))
                .orElseThrow()
                .content();
    }

    /** The one argument is the post, which is copied first; {@code long} for one of 200 KB. */
    public static void main(String[] arguments) throws IOException {
        Home.makeOwn();
        Path copy = Files.createTempDirectory("diptych-bench").resolve("post.md");
        Files.writeString(
                copy, arguments[0].equals("long") ? LongPost.text() : Files.readString(Path.of(arguments[0])));
        SoakBenchmark benchmark = new SoakBenchmark(copy);
        WindowObserver.start(() -> System.out.println(benchmark.run()));
        DiptychApplication.launchWith(List.of(copy));
    }

    private String run() {
        Opening opening = OnFxThread.await(OpenWindow.first().thenApply(Opening::new));
        OnFxThread.await(opening.readable());
        Quiet.await();
        GenericStyledArea<?, ?, ?> editor =
                OnFxThread.call(() -> opening.window().editorOf(body));
        Typist typist = OnFxThread.call(() -> new Typist(editor, opening.frames(), opening.shown()));
        Robot robot = OnFxThread.call(Robot::new);
        int place = TypingPlace.in(body) + 1;
        OnFxThread.call(() -> typist.goTo(place));
        long begun = System.nanoTime();
        for (int edit = 0; edit < EDITS; edit++) {
            if (edit % SAMPLE == 0) {
                memory.take();
            }
            if (edit % SAVE == SAVE - 1) {
                Platform.runLater(() -> save(robot));
            }
            type(typist, edit);
            LockSupport.parkNanos(5_000_000L);
        }
        memory.take();
        long seconds = (System.nanoTime() - begun) / 1_000_000_000L;
        String written = OnFxThread.call(editor::getText);
        if (written.length() != body.length() + EDITS) {
            throw new IllegalStateException("the editor did not take what was typed");
        }
        log.failIfAnything();
        return "{\"edits\": %d, \"seconds\": %d, %s, \"errorsLogged\": 0}".formatted(EDITS, seconds, memory.json());
    }

    private static void type(Typist typist, int edit) {
        char letter = TYPED.charAt(edit % TYPED.length());
        try {
            OnFxThread.await(OnFxThread.call(() -> typist.type(letter)));
        } catch (IllegalStateException silent) {
            throw new IllegalStateException("edit " + edit + " was never shown", silent);
        }
    }

    private static void save(Robot robot) {
        robot.keyPress(KeyCode.CONTROL);
        robot.keyPress(KeyCode.S);
        robot.keyRelease(KeyCode.S);
        robot.keyRelease(KeyCode.CONTROL);
    }
}
