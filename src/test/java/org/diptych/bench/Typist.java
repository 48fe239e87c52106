package org.diptych.bench;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.fxmisc.richtext.GenericStyledArea;

/** Presses keys as a keyboard does and notes what becomes of each. Confined to the FX thread. */
final class Typist {
    private final GenericStyledArea<?, ?, ?> editor;
    private final FrameClock frames;
    private final ShownRevisions shown;
    private final Robot robot = new Robot();
    private Keystroke underWay;

    Typist(GenericStyledArea<?, ?, ?> editor, FrameClock frames, ShownRevisions shown) {
        this.editor = editor;
        this.frames = frames;
        this.shown = shown;
        editor.multiPlainChanges().subscribe(changes -> edited());
    }

    int goTo(int place) {
        editor.requestFocus();
        editor.moveTo(place);
        editor.requestFollowCaret();
        return place;
    }

    /** Types {@code letter}, a small Latin letter or a blank, and tells when everything it caused was seen. */
    CompletableFuture<Keystroke> type(char letter) {
        KeyCode key = letter == ' '
                ? KeyCode.SPACE
                : KeyCode.getKeyCode(String.valueOf(letter).toUpperCase(Locale.ROOT));
        underWay = new Keystroke(System.nanoTime());
        Keystroke keystroke = underWay;
        CompletableFuture<Void> page = shown.atLeast(shown.newest() + 1)
                .thenCompose(time -> {
                    keystroke.patched = time;
                    return frames.lastFrame();
                })
                .thenAccept(time -> keystroke.page = time);
        robot.keyPress(key);
        robot.keyRelease(key);
        return page.thenCombine(keystroke.glyphSeen, (nothing, time) -> keystroke);
    }

    private void edited() {
        Keystroke keystroke = underWay;
        keystroke.edited = System.nanoTime();
        frames.nextFrame().thenAccept(time -> {
            keystroke.glyph = time;
            keystroke.glyphSeen.complete(time);
        });
    }

    /** One key and what it caused, in {@link System#nanoTime}. */
    static final class Keystroke {
        final long pressed;
        final CompletableFuture<Long> glyphSeen = new CompletableFuture<>();
        volatile long edited;
        volatile long glyph;
        volatile long patched;
        volatile long page;

        Keystroke(long pressed) {
            this.pressed = pressed;
        }
    }
}
