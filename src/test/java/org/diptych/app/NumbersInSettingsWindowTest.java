package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Spinner;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers in the settings take digits, and whatever else is typed or pasted leaves the number there was. */
@Tag("window")
class NumbersInSettingsWindowTest {
    @TempDir
    Path folder;

    @Test
    void onlyANumberWithinItsBoundsIsEverTaken() {
        List<Throwable> uncaught = new CopyOnWriteArrayList<>();
        try (WindowFixture window = new WindowFixture(folder, WindowFixture.write(folder.resolve("p.md"), "One.\n"))) {
            window.awaitPosts(1);
            FxThread.run(() ->
                    Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure)));
            window.command("settings");
            List<Spinner<Integer>> numbers = FxThread.call(() -> spinners(window));
            for (Spinner<Integer> number : numbers) {
                int most = after(number, "999999999");
                int least = after(number, "0");
                assertThat(least).isLessThan(most);
                for (Map.Entry<String, Integer> typed : Map.of(
                                "",
                                least,
                                "[@a2020]# 新",
                                least,
                                "-" + most,
                                most,
                                "12345678901234567890",
                                most,
                                " " + most,
                                most)
                        .entrySet()) {
                    after(number, String.valueOf(typed.getValue()));
                    assertThat(after(number, typed.getKey()))
                            .as("after '%s'", typed.getKey())
                            .isEqualTo(typed.getValue());
                }
            }
        } finally {
            FxThread.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        }
        assertThat(uncaught).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<Spinner<Integer>> spinners(WindowFixture window) {
        Function<Object, Spinner<Integer>> number = node -> (Spinner<Integer>) node;
        return Stream.of("font-size", "largest-picture", "host-seconds")
                .map(name -> window.bench.shell.frame.root().lookup("#settings-" + name))
                .map(number)
                .toList();
    }

    /** The number once {@code typed} stands in its field, as far as that takes it, and the focus has left it. */
    private static int after(Spinner<Integer> number, String typed) {
        return FxThread.call(() -> {
            number.requestFocus();
            number.getEditor().selectAll();
            number.getEditor().replaceSelection(typed);
            number.getScene().lookup("#settings-language").requestFocus();
            assertThat(number.getEditor().getText()).isEqualTo(String.valueOf(number.getValue()));
            return number.getValue();
        });
    }
}
