package org.diptych.core.site.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;
import org.diptych.core.file.ContentHash;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.site.Damage;
import org.diptych.core.site.Site;
import org.diptych.core.site.findings.CountedPost.Counts;
import org.diptych.core.site.pictures.PictureFindings.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The counts of a site's findings come back at the next start, but for what they no longer hold for. */
class CountStoreTest {
    private static final Counting USUAL = new Counting(Dialect.PANDOC);
    private static final SiteLinks LINKS = new SiteLinks(hash("links"));
    private static final List<CountedPost> COUNTED = List.of(
            post("_posts/river.md", 3),
            post("_posts/日 晷.md", 0),
            post("_posts/a\tb.md", 12),
            CountedPost.unknown("_posts/odd.md", "7-8"));

    @TempDir
    Path folder;

    private CountStore store;

    @BeforeEach
    void makeSite() throws IOException {
        write("_config.yml", "title: A\n");
        store = new CountStore(folder.resolve("kept/deep"), "1.0");
        store.save(site(), USUAL, COUNTED, LINKS);
    }

    @Test
    void whatWasKeptIsThereAgain() {
        assertThat(load()).satisfies(holds(COUNTED, LINKS));
        assertThat(new CountStore(folder.resolve("kept/deep"), "1.0").load(site(), USUAL))
                .satisfies(holds(COUNTED, LINKS));
    }

    @Test
    void whatIsKeptAnewTakesThePlaceOfWhatWas() throws IOException {
        store.save(site(), USUAL, COUNTED.subList(0, 1), SiteLinks.NONE);

        assertThat(load()).satisfies(holds(COUNTED.subList(0, 1), SiteLinks.NONE));
        store.save(site(), USUAL, List.of(), SiteLinks.NONE);
        assertThat(load()).satisfies(holds(List.of(), SiteLinks.NONE));
        assertThat(kept()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_config.yml", "package.json"})
    void otherSettingsCountAnew(String file) throws IOException {
        write(file, "{\"title\": \"B\"}\n");

        assertNothing(load());
    }

    @Test
    void anotherProgramAnotherMarkdownAndOtherWishesCountAnew() {
        assertNothing(new CountStore(folder.resolve("kept/deep"), "1.1").load(site(), USUAL));
        assertNothing(store.load(site(), new Counting(Dialect.HEXO_DEFAULT)));
        assertNothing(store.load(site(), new Counting(Dialect.PANDOC, new Wishes(100, true))));
    }

    @Test
    void anotherSiteHasNothingYet() throws IOException {
        write("other/_config.yml", "title: A\n");

        assertNothing(store.load(Site.of(folder.resolve("other")), USUAL));
    }

    @Test
    void aFileWithAnyByteChangedOrCutOffCountsAsNothing() throws IOException {
        Damage.each(kept().get(0), () -> assertThat(load())
                .satisfiesAnyOf(holds(List.of(), SiteLinks.NONE), holds(COUNTED, LINKS)));

        assertThat(load()).satisfies(holds(COUNTED, LINKS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_posts/a\nb.md", "_posts/a\rb.md", "_posts/a\r\nb.md"})
    void aNameThatGoesOverALineCostsItsOwnPostAlone(String name) {
        store.save(site(), USUAL, List.of(COUNTED.get(0), post(name, 1), COUNTED.get(1)), LINKS);

        assertThat(load()).satisfies(holds(COUNTED.subList(0, 2), LINKS));
    }

    @Test
    void whereNothingCanBeKeptNothingIs() throws IOException {
        write("file", "text");
        CountStore nowhere = new CountStore(folder.resolve("file"), "1.0");

        nowhere.save(site(), USUAL, COUNTED, LINKS);

        assertNothing(nowhere.load(site(), USUAL));
        assertThat(folder.resolve("file")).hasContent("text");
    }

    private static CountedPost post(String file, int findings) {
        return new CountedPost(file, "12-345", hash(file), new Counts(findings, findings / 2, findings > 5));
    }

    private static ContentHash hash(String text) {
        return ContentHash.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertNothing(FindingCounts counts) {
        assertThat(counts).satisfies(holds(List.of(), SiteLinks.NONE));
    }

    private static ThrowingConsumer<FindingCounts> holds(List<CountedPost> posts, SiteLinks links) {
        return counts -> {
            assertThat(counts.all()).containsExactlyInAnyOrderElementsOf(posts);
            assertThat(counts.links()).isEqualTo(links);
        };
    }

    private FindingCounts load() {
        return store.load(site(), USUAL);
    }

    private Site site() {
        return Site.of(folder);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("kept/deep"))) {
            return files.toList();
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
