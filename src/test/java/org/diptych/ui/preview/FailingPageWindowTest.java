package org.diptych.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Platform;
import org.diptych.core.messages.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** A page that never comes: whoever made it hears why. */
@Tag("window")
class FailingPageWindowTest {
    private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();

    @Test
    void aPageThatCannotBeReadIsTold() throws Exception {
        UncheckedIOException gone = new UncheckedIOException(new IOException("gone"));
        show(messages -> {
            throw gone;
        });

        assertThat(failures.poll(60, TimeUnit.SECONDS)).isSameAs(gone);
    }

    @Test
    void aPageThatNeedsMoreMemoryThanThereIsIsToldToo() throws Exception {
        OutOfMemoryError none = new OutOfMemoryError("for the page");
        show(messages -> {
            throw none;
        });

        assertThat(failures.poll(60, TimeUnit.SECONDS)).isSameAs(none);
    }

    private void show(Function<Messages, PageSource> source) throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.runLater(() -> new PreviewPane(
                new PreviewActions() {
                    @Override
                    public void openLink(URI address) {
                        throw new AssertionError(address);
                    }

                    @Override
                    public void goTo(int segment, int offset) {
                        throw new AssertionError(offset);
                    }
                },
                Locale.ENGLISH,
                failures::add,
                source));
    }
}
