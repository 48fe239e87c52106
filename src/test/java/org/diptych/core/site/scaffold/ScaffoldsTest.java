package org.diptych.core.site.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.post.Post;
import org.diptych.core.site.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaffoldsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-04T20:06:07Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @BeforeEach
    void makeSite() throws IOException {
        config("timezone: UTC\n");
        Files.createDirectories(folder.resolve("scaffolds"));
        Files.createDirectories(folder.resolve("source/_posts"));
    }

    @Test
    void fillsTheSitesScaffoldAndKeepsItsText() throws IOException {
        scaffold(
                "post", "---\n# mine\ntitle: {{ title }}\ndate: {{ date }}\ntags: [] # none yet\nrefplus: true\n---\n");

        String text = newPost("post", "A River").text();

        assertThat(text)
                .isEqualTo(
                        "---\n# mine\ntitle: A River\ndate: 2025-03-04 20:06:07\ntags: [] # none yet\nrefplus: true\n---\n"
                                + EmptyBodies.TEXT);
        assertThat(Post.parse(text).languages()).containsExactly("en", "zh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A: b", "[draft]", "yes", "1.10", "# one", "it's \"so\"", "河边: 日晷", "@home", "a {{ b }}", "- x"})
    void writesAnyTitleSoThatHexoReadsIt(String title) throws IOException {
        scaffold("post", "---\ntitle: {{ title }}\nsub: 'On {{ title }}'\ndate: {{ date }}\n---\n");

        FrontMatter read =
                FrontMatterReader.of(Post.parse(newPost("post", title).text()));

        assertThat(read.fault()).isEmpty();
        assertThat(read.title()).contains(title);
        assertThat(read.find("sub").orElseThrow().value().toString()).contains("On " + title);
        assertThat(read.date()).contains("2025-03-04 20:06:07");
        assertThat(read.refplus()).isTrue();
    }

    @Test
    void leavesTheBodiesOfTheScaffoldAlone() throws IOException {
        String bodies = "{% lang_content zh %}\n\n{% endlang_content %}\n";
        scaffold("post", "---\ntitle: {{ title }}\n---\n" + bodies);

        assertThat(newPost("post", "A").text()).isEqualTo("---\ntitle: A\n---\n" + bodies);
    }

    @Test
    void makesAPostOfALayoutWithoutAScaffold() {
        assertThat(newPost("post", "A").text())
                .startsWith("---\nlayout: post\ntitle: A\ndate: 2025-03-04 20:06:07\ntags:\n");
    }

    @ParameterizedTest
    @CsvSource({
        ":title.md, post, A River: two, _posts/A-River-two.md",
        ":year-:month-:day-:title.md, post, 河边 日晷, _posts/2025-03-04-河边-日晷.md",
        ":year/:i_month/:title.markdown, post, Á bé, _posts/2025/3/A-be.markdown",
        "../:title.md, post, A, _posts/A.md",
        ":year-:title.md, draft, A River, _drafts/A-River.md",
        ":title.md, page, About Me, About-Me/index.md",
        ":title.md, post, ???, _posts/untitled.md"
    })
    void putsAPostWhereHexoDoes(String pattern, String layout, String title, String file) throws IOException {
        config("timezone: UTC\nnew_post_name: " + pattern + "\n");

        assertThat(newPost(layout, title).file())
                .isEqualTo(folder.resolve("source").resolve(file));
    }

    @Test
    void writesTheDayOfTheSitesTimezone() throws IOException {
        config("timezone: Asia/Shanghai\nnew_post_name: :day-:title.md\nfilename_case: 1\n");

        NewPost post = newPost("post", "River");

        assertThat(post.file()).hasFileName("05-river.md");
        assertThat(post.text()).contains("date: 2025-03-05 04:06:07");
    }

    @Test
    void neverTakesTheNameOfAnotherPost() throws IOException {
        Files.writeString(folder.resolve("source/_posts/A.md"), "");
        Files.writeString(folder.resolve("source/_posts/A-1.md"), "");

        assertThat(newPost("post", "A").file()).hasFileName("A-2.md");
    }

    @Test
    void offersTheSitesLayouts() throws IOException {
        scaffold("photo", "");
        scaffold("_part", "");

        assertThat(new Scaffolds(Site.of(folder), CLOCK).layouts()).containsExactly("post", "draft", "photo");
    }

    private NewPost newPost(String layout, String title) {
        return new Scaffolds(Site.of(folder), CLOCK).newPost(layout, title);
    }

    private void scaffold(String name, String text) throws IOException {
        Files.writeString(folder.resolve("scaffolds").resolve(name + ".md"), text);
    }

    private void config(String text) throws IOException {
        Files.writeString(folder.resolve("_config.yml"), text);
    }
}
