package org.diptych.core.site.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.file.ContentHash;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.post.Post;
import org.diptych.core.site.index.IndexedPost;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.index.SiteIndexer;
import org.diptych.core.site.pictures.PictureFindings.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingCounterTest {
    private static final String FAULTY =
            """
            ---
            title: Faulty
            refplus: true
            ---
            {% lang_content en %}
            See {% ref nobody %} and {% post_link nowhere %}, {% asset_img none.png %}.
            Glued
            # Heading
            {% endlang_content %}
            {% references %}
            [unused] U.

            [unused] U.
            {% endreferences %}
            """;

    private static final Counting PANDOC = new Counting(Dialect.PANDOC);

    @TempDir
    Path folder;

    private final FindingCounter counter = new FindingCounter();

    @BeforeEach
    void makeSite() throws IOException {
        Files.writeString(folder.resolve("_config.yml"), "title: A\npost_asset_folder: true\n");
        Files.createDirectories(folder.resolve("source/_posts"));
    }

    @Test
    void countsWhatTheWindowFindsInTheOpenPost() throws Exception {
        Path file = post("faulty.md", FAULTY.replace("\n", "\r\n"));
        SiteIndex index = SiteIndexer.read(folder);
        int opened = new Analyzer()
                .analyze(new Snapshot(
                        1, Post.parse(FAULTY).segments(), new PublishSettings(Dialect.PANDOC, index.renderingOf(file))))
                .findings()
                .size();

        assertThat(opened).isGreaterThan(4);
        assertThat(count(index, "faulty").known()).hasValue(opened);
    }

    @Test
    void picturesCountAsTheyDoInTheWindow() throws Exception {
        post("shown.md", "---\ntitle: A\n---\n![](here.png) ![b](gone.png) ![c](large.png) {% asset_img none.png %}\n");
        Path assets = Files.createDirectories(folder.toRealPath().resolve("source/_posts/shown"));
        Files.write(assets.resolve("here.png"), new byte[10]);
        Files.write(assets.resolve("large.png"), new byte[3 << 20]);
        Files.write(assets.resolve("unused.png"), new byte[10]);
        SiteIndex index = SiteIndexer.read(folder);
        int text = new Analyzer()
                .analyze(new Snapshot(
                        1,
                        Post.parse(Files.readString(index.pathOf(find(index, "shown"))))
                                .segments(),
                        new PublishSettings(Dialect.PANDOC, index.renderingOf(index.pathOf(find(index, "shown"))))))
                .findings()
                .size();

        // Two are not there, one is too large, one file is not used; and one says not what it shows, where that is
        // asked.
        assertThat(count(index, "shown").known()).hasValue(text + 4);
        Counting strict = new Counting(Dialect.PANDOC, new Wishes(0, true));
        assertThat(counter.count(index, strict, find(index, "shown"), Optional.empty())
                        .known())
                .hasValue(text + 4);
    }

    @Test
    void aPictureThatComesGoesOrGrowsCountsAgainWhatNamesIt() throws Exception {
        post("shown.md", "---\ntitle: A\n---\n![a](a.png)\n");
        post("plain.md", "---\ntitle: B\n---\nText.\n");
        SiteIndex before = SiteIndexer.read(folder);
        CountedPost shown = count(before, "shown");
        FindingCounts counts = new FindingCounts(List.of(shown, count(before, "plain")), SiteLinks.of(before, 2048));
        Path picture = Files.createDirectories(folder.toRealPath().resolve("source/_posts/shown"))
                .resolve("a.png");
        for (int size : List.of(10, 3 << 20)) {
            Files.write(picture, new byte[size]);
            SiteIndex now = SiteIndexer.read(folder);

            assertThat(counts.missing(now, SiteLinks.of(now, 2048)))
                    .extracting(IndexedPost::file)
                    .containsExactly("_posts/shown.md");
            CountedPost again = counter.count(now, PANDOC, find(now, "shown"), counts.before(find(now, "shown")));
            counts.put(again);
            assertThat(again.known().getAsInt()).isEqualTo(shown.known().getAsInt() - (size == 10 ? 1 : 0));
        }
    }

    @Test
    void whatItsTagsNameCountsAgainOnceTheSiteHasIt() throws Exception {
        post("faulty.md", FAULTY);
        SiteIndex before = SiteIndexer.read(folder);
        CountedPost counted = count(before, "faulty");
        FindingCounts counts = new FindingCounts(List.of(counted), SiteLinks.of(before, 2048));
        assertThat(counts.missing(before, SiteLinks.of(before, 2048))).isEmpty();

        post("nowhere.md", "---\ntitle: Here now\n---\n");
        SiteIndex now = SiteIndexer.read(folder);

        assertThat(counts.missing(now, SiteLinks.of(now, 2048)))
                .extracting(IndexedPost::file)
                .containsExactlyInAnyOrder("_posts/faulty.md", "_posts/nowhere.md");
        assertThat(count(now, "faulty").known()).hasValue(counted.known().getAsInt() - 1);
    }

    @Test
    void aFileThatWasOnlyTouchedKeepsItsCountAndAnotherTextDoesNot() throws Exception {
        Path file = post("a.md", "---\ntitle: A\n---\nText.\n");
        SiteIndex before = SiteIndexer.read(folder);
        CountedPost known = new CountedPost(
                "_posts/a.md",
                "elsewhere",
                ContentHash.of(Files.readAllBytes(file)),
                new CountedPost.Counts(77, 0, false));

        CountedPost touched = counter.count(before, PANDOC, find(before, "a"), Optional.of(known));
        assertThat(touched.known()).hasValue(77);
        assertThat(touched.mark()).isEqualTo(find(before, "a").mark());

        post("a.md", "---\ntitle: A\n---\nMore text.\n<!--more-->\n");
        SiteIndex now = SiteIndexer.read(folder);
        assertThat(counter.count(now, PANDOC, find(now, "a"), Optional.of(known))
                        .known())
                .hasValue(0);
    }

    @Test
    void whatIsKeptHoldsForTheSameProgramAndSettingsAlone(@TempDir Path kept) throws Exception {
        post("faulty.md", FAULTY);
        SiteIndex index = SiteIndexer.read(folder);
        List<CountedPost> counted = List.of(count(index, "faulty"), CountedPost.unknown("_posts/tab\tbed.md", "1-2"));
        CountStore store = new CountStore(kept, "1.0");
        store.save(index.site(), PANDOC, counted, SiteLinks.of(index, 2048));

        FindingCounts again = store.load(index.site(), PANDOC);
        assertThat(again.all()).containsExactlyInAnyOrderElementsOf(counted);
        assertThat(again.links()).isEqualTo(SiteLinks.of(index, 2048));
        assertThat(new CountStore(kept, "1.1").load(index.site(), PANDOC).all()).isEmpty();
        assertThat(store.load(index.site(), new Counting(Dialect.HEXO_DEFAULT)).all())
                .isEmpty();

        Files.writeString(folder.resolve("_config.yml"), "title: B\n");
        assertThat(store.load(index.site(), PANDOC).all()).isEmpty();
    }

    @Test
    void whatIsDamagedIsCountedAnew(@TempDir Path kept) throws Exception {
        post("faulty.md", FAULTY);
        SiteIndex index = SiteIndexer.read(folder);
        CountStore store = new CountStore(kept, "1.0");
        store.save(index.site(), PANDOC, List.of(count(index, "faulty")), SiteLinks.of(index, 2048));
        Path file;
        try (var files = Files.list(kept)) {
            file = files.findFirst().orElseThrow();
        }
        String whole = Files.readString(file);

        for (String damaged : List.of(
                "",
                "x",
                whole.substring(0, 40),
                whole.replace("\tfalse", "\ttrue").replace("\ttrue\t", "\tno\t"),
                whole.substring(0, whole.length() - 9))) {
            Files.writeString(file, damaged);
            assertThat(store.load(index.site(), PANDOC).all()).as(damaged).isEmpty();
        }
    }

    private CountedPost count(SiteIndex index, String name) {
        return counter.count(index, PANDOC, find(index, name), Optional.empty());
    }

    private static IndexedPost find(SiteIndex index, String name) {
        return index.posts().stream()
                .filter(post -> post.file().endsWith("/" + name + ".md"))
                .findFirst()
                .orElseThrow();
    }

    private Path post(String name, String text) throws IOException {
        return Files.writeString(folder.toRealPath().resolve("source/_posts").resolve(name), text);
    }
}
