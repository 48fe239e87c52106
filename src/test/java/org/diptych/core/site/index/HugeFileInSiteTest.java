package org.diptych.core.site.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.search.SearchQuery;
import org.diptych.core.site.findings.Counting;
import org.diptych.core.site.findings.FindingCounter;
import org.diptych.core.site.fulltext.FoundText;
import org.diptych.core.site.fulltext.TextIndex;
import org.diptych.core.site.search.FoundPost;
import org.diptych.core.site.search.SiteSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file among a site's posts that is larger than any text, and than the memory there is. */
class HugeFileInSiteTest {
    private static final long BYTES = 2_400_000_000L;

    @TempDir
    Path folder;

    private Path site;
    private Path huge;

    @BeforeEach
    void makeSite() throws IOException {
        site = Files.createDirectory(folder.resolve("blog")).toRealPath();
        Files.writeString(site.resolve("_config.yml"), "title: A\n");
        Path posts = Files.createDirectories(site.resolve("source/_posts"));
        Files.writeString(posts.resolve("river.md"), "---\ntitle: River\n---\nA word of water.\n");
        huge = posts.resolve("huge.md");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.writeBytes("---\ntitle: Huge\n---\nwater\n");
            // Its end is all that takes room on the disk.
            file.setLength(BYTES);
        }
    }

    @Test
    void isListedByItsNameAndTheOthersAreKnown() throws Exception {
        SiteIndex index = SiteIndexer.read(site);

        assertThat(index.posts()).extracting(IndexedPost::name).containsExactlyInAnyOrder("huge", "River");
    }

    @Test
    void isSaidToBeTooLargeWhereItIsOpenedOrItsFindingsAreCounted() throws Exception {
        assertThatThrownBy(() -> PostFileReader.read(huge))
                .isInstanceOfSatisfying(
                        FileProblem.class, problem -> assertThat(problem.kind()).isEqualTo(FileProblem.Kind.TOO_LARGE));

        SiteIndex index = SiteIndexer.read(site);
        FindingCounter counter = new FindingCounter();
        assertThatThrownBy(
                        () -> counter.count(index, new Counting(Dialect.PANDOC), post(index, "huge"), Optional.empty()))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(counter.count(index, new Counting(Dialect.PANDOC), post(index, "River"), Optional.empty())
                        .known())
                .isPresent();
    }

    @Test
    void searchesGoOnPastIt() throws Exception {
        SiteIndex index = SiteIndexer.read(site);
        List<FoundPost> found = new ArrayList<>();
        new SiteSearch(index, new SearchQuery("water", false, false, false), Map.of(), 100)
                .run(found::add, () -> false);
        assertThat(found).extracting(FoundPost::path).containsExactly(site.resolve("source/_posts/river.md"));

        try (TextIndex texts = TextIndex.open(folder.resolve("kept"), site)) {
            texts.update(index, () -> {}, () -> false);
            assertThat(texts.find("water", 10, 10)).extracting(FoundText::file).hasSize(1);
        }
    }

    private static IndexedPost post(SiteIndex index, String name) {
        return index.posts().stream()
                .filter(post -> post.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
