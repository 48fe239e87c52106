package org.diptych.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.bilingual.state.PairStore;
import org.diptych.core.bilingual.state.Waiting;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingVerbTest {
    private static final String TEXT =
            """
            ---
            title: Cats
            ---

            {% lang_content en %}

            Cats sleep.

            Cats eat.

            {% endlang_content %}

            {% lang_content zh %}

            猫睡觉。

            猫吃饭。

            {% endlang_content %}
            """;

    @TempDir
    private Path folder;

    private Path post;
    private Path data;

    @BeforeEach
    void begin() throws IOException {
        post = Files.writeString(folder.resolve("a.md"), TEXT);
        data = folder.resolve("data");
    }

    private InMemoryTerminal check(int status, Object... more) {
        InMemoryTerminal terminal = new InMemoryTerminal(Locale.ENGLISH);
        Object[] words = new Object[more.length + 3];
        words[0] = "check";
        words[1] = "--waiting";
        words[2] = post;
        System.arraycopy(more, 0, words, 3, more.length);
        assertThat(terminal.runKeeping(data, words)).isEqualTo(status);
        assertThat(terminal.error()).isEmpty();
        return terminal;
    }

    @Test
    void aPostSeenForTheFirstTimeAgreesAndIsNotTouched() throws IOException {
        assertThat(check(0).out()).isEmpty();
        assertThat(check(0).out()).isEmpty();
        assertThat(post).hasContent(TEXT);
    }

    @Test
    void afterAChangeItNamesTheSideThatWaitsAndEndsWithOne() throws IOException {
        check(0);
        Files.writeString(post, TEXT.replace("Cats eat.", "Cats eat mice."));

        assertThat(check(1).out())
                .isEqualTo(post + ":17:1: warning waiting “猫吃饭。” waits: its partner in the other language"
                        + " has changed since the two last agreed. (see line 9)\n");
        Files.writeString(post, TEXT);
        assertThat(check(0).out()).isEmpty();
    }

    @Test
    void anotherEditorMayMoveThemRenameTheFileAndChangeBoth() throws IOException {
        check(0);
        String changed = TEXT.replace("Cats sleep.\n\nCats eat.", "Cats eat.\n\nCats sleep all day.")
                .replace("猫睡觉。\n\n猫吃饭。", "猫吃饭。\n\n猫天天睡觉。");
        Files.delete(post);
        post = Files.writeString(folder.resolve("b.md"), changed);

        assertThat(check(1).out().lines()).hasSize(2).allMatch(line -> line.contains("both changed"));
    }

    @Test
    void programsReadItAsJson() throws IOException {
        check(0);
        Files.writeString(post, TEXT.replace("猫吃饭。", "猫吃老鼠。"));

        JsonNode found =
                new ObjectMapper().readTree(check(1, "--format", "json").out());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("rule").asText()).isEqualTo("waiting");
        assertThat(found.get(0).get("line").asInt()).isEqualTo(9);
    }

    @Test
    void aSiteThatKeepsThemItselfTellsWithoutAnyFolder() throws IOException {
        Files.writeString(folder.resolve("_config.yml"), "title: A\n");
        Post read = Post.parse(TEXT);
        Waiting first =
                Waiting.of(Alignment.of(Body.allOf(read, Dialect.PANDOC)).links(), PairState.EMPTY);
        PairStore.Kept kept = new PairStore.Kept(post, Optional.of(folder), List.of("en", "zh"));
        new PairStore(folder.resolve("elsewhere"))
                .write(kept, PairState.EMPTY, first.kept(PairState.EMPTY, first.unseen()), true);
        String site = Files.readString(folder.resolve(PairStore.SITE_FILE));
        Files.writeString(post, TEXT.replace("Cats eat.", "Cats eat mice.\n\nThey do."));

        InMemoryTerminal terminal = new InMemoryTerminal(Locale.CHINA);
        assertThat(terminal.run("check", post, "--waiting")).isEqualTo(1);
        assertThat(terminal.out()).contains("等待处理");
        check(1);
        assertThat(folder.resolve(PairStore.SITE_FILE)).hasContent(site);
    }

    @Test
    void aFolderThatCannotBeUsedStopsNothing() throws IOException {
        data = Files.writeString(folder.resolve("file"), "in the way");

        assertThat(check(0).out()).isEmpty();
    }

    @Test
    void aPostOfOneLanguageHasNothingToWaitFor() throws IOException {
        Files.writeString(post, "---\ntitle: A\n---\n\nText.\n");

        assertThat(check(0).out()).isEmpty();
    }
}
