package org.diptych.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;
import org.diptych.ui.editor.FxThread;
import org.fxmisc.richtext.StyleClassedTextArea;

/**
 * The whole window in a process of its own, with an author who never stops: types {@code x} after the heading of the
 * English body, so many times a second, writes down when each {@code x} was in the text, and saves now and then.
 */
final class TypingProgram {
    static final String MARK = "# One";

    private TypingProgram() {}

    /** @param arguments the program's folder, the post, a file for the times, keys in a second, keys from save to save */
    public static void main(String[] arguments) throws IOException {
        WindowFixture window = new WindowFixture(Path.of(arguments[0]), Path.of(arguments[1]));
        window.awaitPosts(1);
        StyleClassedTextArea area = FxThread.call(() -> window.editor("en").area());
        int saving = Integer.parseInt(arguments[4]);
        long pause = 1_000_000_000L / Integer.parseInt(arguments[3]);
        try (FileChannel times =
                FileChannel.open(Path.of(arguments[2]), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long next = System.nanoTime();
            for (int typed = 1; true; typed++) {
                FxThread.run(() -> {
                    int place = area.getText().indexOf(MARK) + MARK.length();
                    area.moveTo(place);
                    area.replaceSelection("x");
                });
                ByteBuffer now = ByteBuffer.allocate(8).putLong(0, System.currentTimeMillis());
                times.write(now);
                if (saving > 0 && typed % saving == 0) {
                    window.command("save");
                }
                next += pause;
                LockSupport.parkNanos(next - System.nanoTime());
            }
        }
    }
}
