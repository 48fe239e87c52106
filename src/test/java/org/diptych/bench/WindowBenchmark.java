package org.diptych.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import org.diptych.app.DiptychApplication;
import org.diptych.app.system.FrameRate;
import org.diptych.bench.Typist.Keystroke;
import org.diptych.core.post.Post;
import org.diptych.core.text.LineEndedText;
import org.fxmisc.richtext.GenericStyledArea;

/**
 * Opens a post in the real window, types 60 characters one at a time into the middle of its English body (without one,
 * of its first), and prints how long the author waits, as JSON.
 */
public final class WindowBenchmark {
    private static final String TYPED = " the sun keeps bad time yet each leaf tells of the same hour";

    /** So many times the 60 characters are typed before the measured ones: an author has typed before. */
    private static final int WARM_ROUNDS = Integer.getInteger("bench.warm", 8);

    private final Path post;
    private final SiteAround site;
    private final String body;
    private final Pauses pauses = new Pauses();

    private WindowBenchmark(Path post, SiteAround site) throws IOException {
        this.post = post;
        this.site = site;
        Post read = Post.parse(LineEndedText.of(Files.readString(post)).content());
        this.body = read.body("en")
                .or(() -> read.body(read.languages().get(0)))
                .orElseThrow()
                .content();
    }

    /**
     * The one argument is the post; it is copied first, so it stays as it is. With {@code -Dbench.site=N} it is copied
     * into a site of so many other posts, which the program gets to know while it is typed into.
     */
    public static void main(String[] arguments) throws IOException {
        Home.makeOwn();
        SiteAround site = new SiteAround(Integer.getInteger("bench.site", 0));
        Path copy = site.place(Files.createTempDirectory("diptych-bench"));
        Files.copy(Path.of(arguments[0]), copy);
        WindowBenchmark benchmark = new WindowBenchmark(copy, site);
        FrameRate.raise();
        long launched = System.nanoTime();
        WindowObserver.start(() -> System.out.println(benchmark.run(launched)));
        DiptychApplication.launchWith(List.of(copy));
    }

    private String run(long launched) {
        Opening opening = OnFxThread.await(OpenWindow.first().thenApply(Opening::new));
        long readable = OnFxThread.await(opening.readable());
        Page page = new Page(OnFxThread.call(() -> opening.window().page()));
        long formulas = page.awaitFormulas();
        long holdOpening = opening.holds().takeLongest();
        if (!site.isThere()) {
            Quiet.await();
        }
        opening.holds().takeLongest();
        Desk desk = OnFxThread.call(() -> sitDown(opening));
        List<Keystroke> first = type(desk);
        for (int round = 1; round < WARM_ROUNDS; round++) {
            type(desk);
        }
        opening.holds().takeLongest();
        ThreadCosts before = ThreadCosts.now();
        List<Keystroke> keystrokes = type(desk);
        String costs = ThreadCosts.now().jsonSince(before, keystrokes.size());
        long holdTyping = opening.holds().takeLongest();
        String beside = site.goingOn();
        return new Report(post, page.formulas(), beside, first, keystrokes)
                .json(readable - launched, formulas - launched, holdOpening, holdTyping, costs, this::peer);
    }

    /** Measured once the window has ended: an idle one with its instruments still takes a tenth of a core. */
    private Peer peer() {
        Platform.exit();
        return Peer.typing(TYPED, Math.max(1, WARM_ROUNDS) + 1, body);
    }

    private Desk sitDown(Opening opening) {
        GenericStyledArea<?, ?, ?> editor = opening.window().editorOf(body);
        return new Desk(editor, new Typist(editor, opening.frames(), opening.shown()));
    }

    private List<Keystroke> type(Desk desk) {
        int place = TypingPlace.in(body);
        OnFxThread.call(() -> desk.typist().goTo(place));
        List<Keystroke> keystrokes = new ArrayList<>();
        for (char letter : TYPED.toCharArray()) {
            keystrokes.add(OnFxThread.await(OnFxThread.call(() -> desk.typist().type(letter))));
            LockSupport.parkNanos(pauses.nextNanoseconds());
        }
        String written = OnFxThread.call(desk.editor()::getText);
        if (!written.startsWith(TYPED, place)) {
            throw new IllegalStateException("the editor did not take what was typed");
        }
        return keystrokes;
    }

    /** Where the typing is done. */
    private record Desk(GenericStyledArea<?, ?, ?> editor, Typist typist) {}
}
