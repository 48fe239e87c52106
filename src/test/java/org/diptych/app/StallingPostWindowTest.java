package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that would keep its reader for ever, and is mended. */
@Tag("window")
class StallingPostWindowTest {
    @TempDir
    Path folder;

    @Test
    void thePageFollowsAtOnceAndNoSecondReaderWorksOn() throws Exception {
        String tags = "{% codeblock a %}\n".repeat(40);
        String text = "---\ntitle: Stalling\n---\n\n{% lang_content en %}\nFirst words.\n\n" + tags
                + "\n{% endlang_content %}\n";
        Path file = WindowFixture.write(folder.resolve("post.md"), text);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.await(
                    "the post", () -> window.bench.hand.views.currentProperty().get() != null);
            window.await("the findings", () -> window.post().factsProperty().get() != null);

            window.type("en", "{% codeblock", "Mended *words*.\n\n");
            window.await("the page of the mended text", () -> window.post()
                    .factsProperty()
                    .get()
                    .analysis()
                    .published()
                    .html()
                    .contains("Mended <em>words</em>"));

            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> thread.getName().equals("reader"))
                    .hasSize(1);
        }
    }
}
