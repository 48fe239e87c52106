package org.diptych.core.site.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.core.site.fulltext.FoundText.Excerpt;
import org.diptych.core.site.index.Courtesy;
import org.diptych.core.site.index.SiteIndexer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words sought in all posts of a site. */
class TextIndexTest {
    @TempDir
    Path folder;

    private Path site;
    private Path kept;
    private TextIndex index;

    @BeforeEach
    void makeSite() throws IOException {
        site = folder.resolve("blog");
        kept = folder.resolve("kept");
        write("_config.yml", "title: Notes\n");
        write("source/_posts/river.md", "---\ntitle: River\ndate: 2025-01-02\n---\nThe heron waits by the Weir.\n");
        write(
                "source/_posts/dial.md",
                "---\ntitle: 日晷\ndate: 2025-03-04\ntags: [时间, heron]\n---\n正午的影子最短，日晷要朝北。\nCafé LLM推理\n");
        index = TextIndex.open(kept, site);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void aWordIsFoundByItsBeginningWhateverItsCase() throws Exception {
        update();
        assertThat(files("wei")).containsExactly("_posts/river.md");
        assertThat(files("WEIR")).containsExactly("_posts/river.md");
        assertThat(files("cafe")).containsExactly("_posts/dial.md");
        assertThat(files("eir")).isEmpty();
        assertThat(files("  ")).isEmpty();
    }

    @Test
    void chineseIsFoundAsItStands() throws Exception {
        update();
        assertThat(files("影子最短")).containsExactly("_posts/dial.md");
        assertThat(files("子")).containsExactly("_posts/dial.md");
        assertThat(files("影最")).isEmpty();
        assertThat(files("llm推")).containsExactly("_posts/dial.md");
        assertThat(files("影子　朝北")).containsExactly("_posts/dial.md");
        assertThat(files("影子 heron weir")).isEmpty();
    }

    @Test
    void whatIsFiledUnderAWordComesBeforeWhatMentionsIt() throws Exception {
        update();
        assertThat(files("heron")).containsExactly("_posts/dial.md", "_posts/river.md");
        assertThat(files("river")).containsExactly("_posts/river.md");
    }

    @Test
    void anExcerptShowsTheWordsWhereTheyStandInTheFile() throws Exception {
        update();
        Excerpt excerpt = index.find("最短", 5, 5).get(0).excerpt().orElseThrow();
        String file = Files.readString(site.resolve("source/_posts/dial.md"));
        assertThat(excerpt.words()).isEqualTo("正午的影子最短，日晷要朝北。");
        assertThat(excerpt.found().in(excerpt.words())).isEqualTo("最短");
        assertThat(excerpt.place().in(file)).isEqualTo("最短");
        assertThat(index.find("最短", 5, 0).get(0).excerpt()).isEqualTo(Optional.empty());
    }

    @Test
    void whatChangesIsFoundAndWhatGoesIsNot() throws Exception {
        update();
        write("source/_posts/river.md", "---\ntitle: Stream\ndate: 2025-01-02\n---\nAn otter swims here now.\n");
        Files.delete(site.resolve("source/_posts/dial.md"));
        write("source/_drafts/idea.md", "---\ntitle: Idea\n---\nAn otter again.\n");
        update();
        assertThat(files("otter")).containsExactlyInAnyOrder("_posts/river.md", "_drafts/idea.md");
        assertThat(files("weir")).isEmpty();
        assertThat(files("日晷")).isEmpty();
    }

    @Test
    void whatIsKeptIsFoundAtTheNextStartBeforeAnythingIsRead() throws Exception {
        update();
        index.close();
        index = TextIndex.open(kept, site);
        assertThat(files("影子")).containsExactly("_posts/dial.md");
    }

    @Test
    void whatIsDamagedIsMadeAnew() throws Exception {
        update();
        index.close();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(kept)) {
            for (Path each : folders) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(each, "segments*")) {
                    for (Path file : files) {
                        Files.writeString(file, "nothing");
                    }
                }
            }
        }
        index = TextIndex.open(kept, site);
        assertThat(files("heron")).isEmpty();
        update();
        assertThat(files("heron")).hasSize(2);
    }

    @Test
    void aSecondWindowFindsWhatTheFirstOneKeeps() throws Exception {
        update();
        try (TextIndex other = TextIndex.open(kept, site)) {
            assertThat(other.find("heron", 5, 0)).hasSize(2);
            write("source/_posts/new.md", "---\ntitle: New\n---\nA third heron.\n");
            update();
            other.update(SiteIndexer.read(site), Courtesy.NONE, () -> false);
            assertThat(other.find("heron", 5, 0)).hasSize(3);
        }
    }

    private void update() throws Exception {
        index.update(SiteIndexer.read(site), Courtesy.NONE, () -> false);
    }

    private List<String> files(String typed) throws IOException {
        return index.find(typed, 10, 10).stream().map(FoundText::file).toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
