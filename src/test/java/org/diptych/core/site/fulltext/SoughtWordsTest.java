package org.diptych.core.site.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diptych.core.site.index.Courtesy;
import org.diptych.core.site.index.SiteIndexer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which posts are found by what is typed, and in which order. */
class SoughtWordsTest {
    @TempDir
    Path folder;

    private TextIndex index;

    @BeforeEach
    void readSite() throws Exception {
        Files.writeString(folder.resolve("_config.yml"), "title: Notes\n");
        post("a", "Old Rivers", "2023-01-01", "The heron's nest; state-of-the-art e-mail at 3.14.");
        post("b", "老河", "2024-01-01", "苍鹭在河边筑巢。ＬＬＭ 与 AI 写作，rivers too.");
        post("c", "Stones", "2025-01-01", "Rivers, rivers: Ærø, Straße, naïve café. 🌊 `code_word` $x^2$");
        index = TextIndex.open(folder.resolve("kept"), folder);
        index.update(SiteIndexer.read(folder), Courtesy.NONE, () -> false);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private void post(String name, String title, String date, String text) throws IOException {
        Path file = folder.resolve("source/_posts").resolve(name + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "---\ntitle: " + title + "\ndate: " + date + "\nhidden: frontword\n---\n" + text + "\n");
    }

    private String found(String typed) throws IOException {
        StringBuilder names = new StringBuilder();
        for (FoundText found : index.find(typed, 10, 10)) {
            names.append(found.file().charAt("_posts/".length()));
        }
        return names.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "heron, a",
        "HERON nest, a",
        "nest heron, a",
        "苍鹭, b",
        "河边筑巢, b",
        "筑巢河边, ''",
        "llm, b",
        "ＡＩ, b",
        "ai写作, b",
        "strasse, c",
        "aero, c",
        "NAIVE cafe, c",
        "code_w, c",
        "art, a",
        "state-of, a",
        "3.1, a",
        "frontword, ''",
        "heron 苍鹭, ''"
    })
    void allWordsAreInThePostHoweverTheyAreWritten(String typed, String posts) throws IOException {
        assertThat(found(typed)).isEqualTo(posts);
    }

    @Test
    void aTitleComesFirstAndOfEqualsTheNewest() throws IOException {
        assertThat(found("rivers")).isEqualTo("acb");
        assertThat(found("old")).isEqualTo("a");
        assertThat(found("r")).startsWith("a").hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "…", "。，", "*", "\"", "AND", "a* OR b", "[", "field:x", "\\"})
    void signsAreNoCommands(String typed) throws IOException {
        assertThat(found(typed)).isEmpty();
        assertThat(found(typed + " heron").length()).isLessThanOrEqualTo(1);
    }

    @Test
    void asManyPostsAndExcerptsAreGivenAsAreWanted() throws IOException {
        assertThat(index.find("rivers", 2, 1))
                .hasSize(2)
                .extracting(post -> post.excerpt().isPresent())
                .containsExactly(false, false);
        assertThat(index.find("heron", 5, 1).get(0).excerpt()).isPresent();
        assertThat(index.size()).isEqualTo(3);
        assertThat(List.copyOf(index.find("nowhere", 5, 5))).isEmpty();
    }
}
