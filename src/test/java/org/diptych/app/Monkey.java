package org.diptych.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.geometry.Rectangle2D;
import javafx.stage.Window;
import org.diptych.app.system.LogFile;
import org.diptych.core.file.PostFile;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.ReadOnly;
import org.diptych.desk.text.PostSession;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.editor.PostEditor;

/**
 * The window on a real X server, and an author who presses everything. In each round a post is opened and worked on at
 * random; then each editor must show what the post holds, saving must write just that, undoing everything must lead to
 * the first text and redoing to the last, and nothing may have been caught by nobody.
 *
 * <p>The files it could choose from, and the browser, are nobody's: it does not leave its own folder.
 */
public final class Monkey {
    private static final int ACTIONS = 60;
    private static final int MOST_STEPS = 5000;
    private static final List<String> FIRST_TEXTS = List.of(
            """
            ---
            title: Trial
            tags: [a, b]
            ---
            Summary
            <!--more-->

            {% lang_content en %}

            # One

            Some *English* words, [a link](https://example.com) and $x$.

            - a
              - b
            - c

            {% endlang_content %}

            {% lang_content zh %}

            # 一

            一些**中文**的字，很长的一行用来测试自动换行，看光标上下移动是否正确；再长一点，再长一点。

            1. 甲
            2. 乙

            {% endlang_content %}
            """,
            "---\ntitle: 无正文\n---\nOnly one language.\n\n| a | b |\n|---|---|\n| 1 | 二 |\n",
            "No front matter.\r\n\r\n- one\r\n- two\r\n",
            "");

    private final Path folder;
    private final long seed;
    private final Queue<String> caught = new ConcurrentLinkedQueue<>();
    private WindowFixture window;

    private Monkey(Path folder, long seed) {
        this.folder = folder;
        this.seed = seed;
    }

    /** @param arguments a folder of its own, a seed, for how many seconds, and the first round */
    public static void main(String[] arguments) throws Exception {
        Monkey monkey = new Monkey(Path.of(arguments[0]), Long.parseLong(arguments[1]));
        int first = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0;
        boolean well = false;
        try {
            well = monkey.run(Duration.ofSeconds(Long.parseLong(arguments[2])), first);
        } catch (Throwable failure) {
            // Whatever it is: a window that is left open would keep the monkey waiting for ever.
            failure.printStackTrace(System.out);
        }
        System.out.flush();
        // The window is still being painted; leaving in order is what other tests are about.
        Runtime.getRuntime().halt(well ? 0 : 1);
    }

    private boolean run(Duration time, int first) throws Exception {
        LogFile.begin(folder.resolve("diptych.log"), "monkey");
        Logger.getLogger("").addHandler(new Listener());
        Instant end = Instant.now().plus(time);
        int round = first;
        while (Instant.now().isBefore(end)) {
            Random random = new Random(seed * 1_000 + round);
            if (!round(round, random)) {
                return false;
            }
            round++;
        }
        System.out.println("rounds: " + (round - first) + ", of " + ACTIONS + " actions each");
        return true;
    }

    private boolean round(int round, Random random) throws Exception {
        String before = FIRST_TEXTS.get(random.nextInt(FIRST_TEXTS.size()));
        Path site = Files.createDirectories(folder.resolve("site/source/_posts"));
        Files.writeString(folder.resolve("site/_config.yml"), "title: Site\n");
        Path file = Files.writeString(site.resolve("round-" + round + ".md"), before);
        OpenPost post = open(file);
        MonkeyHand hand = new MonkeyHand(random, ground());
        try {
            for (int action = 0; action < ACTIONS && isOpen(post); action++) {
                hand.act();
                FxThread.run(() -> {});
                nothingCaught();
            }
            hand.comeBack();
            check(post, before);
            nothingCaught();
        } catch (AssertionError | StackOverflowError failure) {
            report(round, failure, hand);
            return false;
        }
        FxThread.run(() -> window.bench.hand.desk.drop(post));
        return true;
    }

    private void nothingCaught() {
        if (!caught.isEmpty()) {
            throw new AssertionError("caught by nobody: " + caught.peek());
        }
    }

    /** In the window there is, or in a new one: the last may have been closed. */
    private OpenPost open(Path file) {
        if (window == null || !window.isOpen()) {
            window = new WindowFixture(folder.resolve("settings"), file);
        } else {
            window.with(bench -> List.copyOf(bench.hand.posts.posts()).forEach(bench.hand.desk::drop));
            window.with(bench -> bench.hand.desk.open(file));
        }
        window.await("the post", () -> window.bench.hand.posts.find(file).isPresent());
        OpenPost post = FxThread.call(() -> window.bench.hand.posts.find(file).orElseThrow());
        window.await("its page", () -> post.factsProperty().get() != null);
        return post;
    }

    private boolean isOpen(OpenPost post) {
        return window.isOpen()
                && FxThread.call(() -> window.bench.hand.posts.posts().contains(post));
    }

    private Rectangle2D ground() {
        return FxThread.call(() -> {
            Window shown = window.bench.shell.frame.root().getScene().getWindow();
            return new Rectangle2D(
                    shown.getX() + shown.getScene().getX(),
                    shown.getY() + shown.getScene().getY(),
                    shown.getScene().getWidth(),
                    shown.getScene().getHeight());
        });
    }

    private void check(OpenPost post, String before) throws Exception {
        if (!isOpen(post)) {
            return;
        }
        window.with(bench -> bench.hand.posts.currentProperty().set(post));
        editorsShowThePost();
        PostSession session = post.session();
        // Saving counts what is typed in a field, too.
        save(post);
        String after = FxThread.call(session::fileText);
        int steps = undo(session);
        same("undoing everything", before, FxThread.call(session::fileText));
        editorsShowThePost();
        for (int step = 0; step < steps; step++) {
            FxThread.run(session.history()::redo);
        }
        same("redoing as much", after, FxThread.call(session::fileText));
    }

    private void editorsShowThePost() {
        for (PostEditor editor : FxThread.call(() -> window.view().shownEditors())) {
            same(
                    "the editor of " + editor.part().kind(),
                    FxThread.call(() -> editor.part().content()),
                    FxThread.call(() -> editor.area().getText()));
        }
    }

    private void save(OpenPost post) throws Exception {
        if (post.path().isEmpty() || FxThread.call(() -> post.readOnlyProperty().get() != ReadOnly.NO)) {
            return;
        }
        window.with(bench -> bench.hand.desk.save(post, () -> {}));
        window.await("saving", () -> !post.session().dirtyProperty().get());
        PostFile file = FxThread.call(() -> post.fileProperty().get());
        same(
                "the file",
                FxThread.call(post.session()::fileText),
                file.encoding().decode(Files.readAllBytes(file.path())));
    }

    /** Undoes everything, and says in how many steps: what was undone before can be redone further. */
    private static int undo(PostSession session) {
        int steps = 0;
        while (steps < MOST_STEPS && FxThread.call(() -> canUndo(session))) {
            FxThread.run(session.history()::undo);
            steps++;
        }
        return steps;
    }

    private static boolean canUndo(PostSession session) {
        return session.parts().stream()
                .anyMatch(part -> part.history().undoTitleProperty().get() != null);
    }

    private static void same(String what, String expected, String found) {
        if (!expected.equals(found)) {
            throw new AssertionError(what + "\n--- expected\n" + expected + "\n--- found\n" + found + "\n---");
        }
    }

    private void report(int round, Error failure, MonkeyHand hand) {
        System.out.println("FAILED: seed " + seed + ", round " + round);
        failure.printStackTrace(System.out);
        System.out.println("last done:");
        hand.lastDone().forEach(action -> System.out.println("  " + action.replace("\n", "\\n")));
        caught.forEach(System.out::println);
        if (String.valueOf(failure.getMessage()).contains("does not answer")) {
            for (Map.Entry<Thread, StackTraceElement[]> each :
                    Thread.getAllStackTraces().entrySet()) {
                System.out.println(each.getKey().getName() + "\n  " + List.of(each.getValue()));
            }
        }
    }

    /** Hears of exceptions, whoever logs them. */
    private final class Listener extends Handler {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getThrown() != null) {
                StringWriter trace = new StringWriter();
                entry.getThrown().printStackTrace(new PrintWriter(trace));
                caught.add(entry.getMessage() + "\n" + trace);
            }
        }

        @Override
        public void flush() {
            // Nothing waits.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
