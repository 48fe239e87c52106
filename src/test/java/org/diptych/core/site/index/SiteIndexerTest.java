package org.diptych.core.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.diptych.core.site.SiteWords.Counted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteIndexerTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_700_000_000_000L);

    @TempDir
    Path folder;

    private final List<SiteIndexer> indexers = new ArrayList<>();
    private IndexStore store;
    private Path site;

    @BeforeEach
    void makeSite() throws IOException {
        store = new IndexStore(folder.resolve("kept"));
        site = Files.createDirectory(folder.resolve("blog")).toRealPath();
        write("_config.yml", "permalink: :year/:title/\n");
        write("source/_posts/river.md", post("River", "2025-03-01 10:00:00", "water, time"));
    }

    @AfterEach
    void stop() {
        indexers.forEach(SiteIndexer::close);
        indexers.forEach(indexer -> indexer.ended().toCompletableFuture().join());
    }

    @Test
    void knowsWhatAPostSays() throws Exception {
        write(
                "source/_posts/dial.md",
                """
                ---
                title: "The Dial: a history"
                date: 2025-04-02 08:30:00
                categories: [[Essays, Time], [Notes]]
                tags: [time, 时间]
                ---
                {% lang_content en %}
                # On dials
                {% endlang_content %}
                {% lang_content zh %}
                # 论日晷
                {% endlang_content %}
                {% references %}
                [gnomon] Gnomon, A. (1990). *Shadows*.
                {% endreferences %}
                """);

        SiteIndex index = open().awaitComplete();

        IndexedPost dial = index.find(site.resolve("source/_posts/dial.md")).orElseThrow();
        assertThat(dial.name()).isEqualTo("The Dial: a history");
        assertThat(dial.head().date()).isEqualTo(LocalDateTime.of(2025, 4, 2, 8, 30));
        assertThat(dial.head().categories()).containsExactly(List.of("Essays", "Time"), List.of("Notes"));
        assertThat(dial.languages()).containsExactly("en", "zh");
        assertThat(dial.references()).containsExactly(new IndexedReference("gnomon", "Gnomon, A. (1990). *Shadows*."));
        assertThat(dial.place().slug()).isEqualTo("dial");
        assertThat(dial.place().address()).isEqualTo("2025/dial/");
    }

    @Test
    void listsTheNewestFirstAndCountsItsWords() throws Exception {
        write("source/_drafts/later.md", post("Later", "2026-01-01 00:00:00", "time"));

        SiteIndex index = open().awaitComplete();

        assertThat(index.posts()).extracting(IndexedPost::name).containsExactly("Later", "River");
        assertThat(index.posts().get(0).place().published()).isFalse();
        assertThat(index.words().tags()).containsExactly(new Counted("time", 2), new Counted("water", 1));
    }

    @Test
    void takesHiddenAndOtherFilesForNoPosts() throws Exception {
        write("source/_posts/_part.md", post("Part", "2025-01-01", "a"));
        write("source/_posts/.draft.md", post("Dot", "2025-01-01", "a"));
        write("source/about/index.md", post("About", "2025-01-01", "a"));
        write("source/images/dial.png", "");

        SiteIndex index = open().awaitComplete();

        assertThat(index.posts()).extracting(IndexedPost::name).containsExactly("River");
        assertThat(index.files()).contains("images/dial.png", "about/index.md").doesNotContain("_posts/.draft.md");
    }

    @Test
    void followsWhatChangesOnDisk() throws Exception {
        IndexProbe probe = open();
        probe.awaitComplete();

        write("source/_posts/new.md", post("New", "2025-05-01", "fresh"));
        probe.await(index -> titles(index).contains("New"));

        write("source/_posts/new.md", post("Renamed", "2025-05-01", "fresh"));
        SiteIndex renamed = probe.await(index -> titles(index).contains("Renamed"));
        assertThat(titles(renamed)).doesNotContain("New");

        Files.delete(site.resolve("source/_posts/new.md"));
        SiteIndex without = probe.await(index -> !titles(index).contains("Renamed"));
        assertThat(titles(without)).containsExactly("River");
    }

    @Test
    void followsFoldersThatComeMoveAndGo() throws Exception {
        IndexProbe probe = open();
        probe.awaitComplete();

        write("source/_posts/2026/deep/shore.md", post("Shore", "2026-05-01", "sea"));
        probe.await(index -> titles(index).contains("Shore"));

        write("source/_posts/2026/deep/tide.md", post("Tide", "2026-05-02", "sea"));
        probe.await(index -> titles(index).contains("Tide"));

        Files.move(site.resolve("source/_posts/2026"), site.resolve("source/_drafts"));
        SiteIndex moved = probe.await(
                index -> index.find(site.resolve("source/_drafts/deep/tide.md")).isPresent()
                        && index.posts().size() == 3);
        assertThat(moved.find(site.resolve("source/_posts/2026/deep/tide.md"))).isEmpty();
    }

    @Test
    void readsTheSettingsAgainWhenTheyChange() throws Exception {
        IndexProbe probe = open();
        probe.awaitComplete();

        write("_config.yml", "permalink: posts/:title.html\n");

        SiteIndex index = probe.await(
                told -> told.site().addresses().permalink().pattern().startsWith("posts"));
        assertThat(index.posts().get(0).place().address()).isEqualTo("posts/river.html");
    }

    @Test
    void readsTheThemesSettingsAgainWhenTheyChange() throws Exception {
        write("_config.yml", "theme: next\n");
        IndexProbe probe = open();
        assertThat(probe.awaitComplete().site().rendering().formulas().key()).isEmpty();

        write("_config.next.yml", "math: {mathjax: {enable: true}}\n");

        probe.await(told -> told.site().rendering().formulas().key().isPresent());
    }

    @Test
    void readsTheMacrosAgainWhenTheThemeOrItsOwnScriptsChange() throws Exception {
        write("_config.yml", "theme: next\n");
        write("themes/next/layout/_partials/math.njk", macros("dial", "D"));
        IndexProbe probe = open();
        assertThat(formulas(probe.awaitComplete())).containsExactly("\\newcommand{\\dial}{D}");

        write("themes/next/layout/_partials/math.njk", macros("dial", "E"));
        probe.await(told -> formulas(told).equals(List.of("\\newcommand{\\dial}{E}")));

        write("scripts/math.js", macros("hour", "h"));
        probe.await(told -> formulas(told).contains("\\newcommand{\\hour}{h}"));

        write("scripts/math.js", macros("hour", "H"));
        probe.await(told -> formulas(told).contains("\\newcommand{\\hour}{H}"));

        Files.move(site.resolve("themes/next/layout"), site.resolve("themes/next/layout.old"));
        probe.await(told -> !formulas(told).contains("\\newcommand{\\dial}{E}"));
    }

    @Test
    void readsAThemeThatIsInstalledOrChosenLater() throws Exception {
        write("_config.yml", "theme: fluid\n");
        IndexProbe probe = open();
        probe.awaitComplete();

        write("node_modules/hexo-theme-fluid/_config.yml", "mathjax: {macros: {dial: D}}\n");
        probe.await(told -> formulas(told).equals(List.of("\\newcommand{\\dial}{D}")));
        write("node_modules/hexo-theme-fluid/scripts/tags.js", "hexo.extend.tag.register('dial', d);");
        probe.await(told -> told.site().rendering().site().tags().named().containsKey("dial"));

        write("_config.yml", "theme: next\n");
        probe.await(told -> formulas(told).isEmpty());
        write("themes/next/_config.yml", "mathjax: {macros: {dial: E}}\n");
        probe.await(told -> formulas(told).equals(List.of("\\newcommand{\\dial}{E}")));
    }

    @Test
    void readsNoSettingsForStylesAndPicturesOfTheTheme() throws Exception {
        write("_config.yml", "theme: next\n");
        write("themes/next/source/css/main.styl", "a\n");
        IndexProbe probe = open();
        SiteIndex before = probe.awaitComplete();
        Path styles = write("themes/next/source/css/main.styl", "b\n");
        IndexWork work = new IndexWork(site, store, Courtesy.NONE, told -> {});
        work.scan();
        write("_config.yml", "theme: next\ntitle: Later\n");

        // Who looked at the settings for it would find them changed.
        work.update(new SiteWatch.Changes(Set.of(styles), false));

        assertThat(work.site()).isEqualTo(before.site());
    }

    @Test
    void readsNothingAgainThatIsStillTheSame() throws Exception {
        manyOldPosts();
        openAndClose();
        Path river = site.resolve("source/_posts/old-0.md");
        Files.writeString(river, Files.readString(river).replace("Old 0", "Odd 0"));
        Files.setLastModifiedTime(river, LONG_AGO);

        assertThat(titles(open().awaitComplete())).contains("Old 0");
    }

    @Test
    void readsAgainWhatChangedSinceItWasKept() throws Exception {
        manyOldPosts();
        openAndClose();
        Path old = site.resolve("source/_posts/old-0.md");
        Files.writeString(old, Files.readString(old).replace("Old 0", "Odd 0"));
        Files.delete(site.resolve("source/_posts/old-1.md"));

        assertThat(titles(open().awaitComplete())).contains("Odd 0", "Old 2").doesNotContain("Old 0", "Old 1");
    }

    @Test
    void readsTheSiteAnewWhenWhatWasKeptIsDamaged() throws Exception {
        manyOldPosts();
        List<String> before = titles(openAndClose());
        Path kept = store.fileFor(site);
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(kept, bytes);

        assertThat(titles(open().awaitComplete())).isEqualTo(before);

        Files.write(kept, new byte[] {1, 2, 3});
        assertThat(titles(open().awaitComplete())).isEqualTo(before);
    }

    @Test
    void howeverWhatWasKeptIsDamagedTheSiteIsKnown() throws Exception {
        manyOldPosts();
        List<String> before = titles(openAndClose());
        Path kept = store.fileFor(site);
        byte[] sound = Files.readAllBytes(kept);
        Random random = new Random(20261129);
        for (int i = 0; i < 100; i++) {
            byte[] damaged = Arrays.copyOf(sound, random.nextInt(3) == 0 ? random.nextInt(sound.length) : sound.length);
            for (int bytes = random.nextInt(9); damaged.length > 0 && bytes >= 0; bytes--) {
                damaged[random.nextInt(random.nextBoolean() ? Math.min(24, damaged.length) : damaged.length)] =
                        (byte) random.nextInt();
            }
            Files.write(kept, damaged);

            assertThat(titles(openAndClose())).as("damage %d", i).isEqualTo(before);
        }
    }

    @Test
    void keepsNothingInTheSite() throws Exception {
        manyOldPosts();
        openAndClose();

        assertThat(store.fileFor(site)).exists();
        try (var files = Files.walk(site)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allMatch(file -> file.toString().endsWith(".md") || file.endsWith("_config.yml"));
        }
    }

    @Test
    void looksAgainWhenAsked() throws Exception {
        IndexProbe probe = new IndexProbe();
        // As where the system tells of nothing: only what is asked for is looked at.
        IndexWork work = new IndexWork(site, store, Courtesy.NONE, probe);
        work.scan();
        probe.awaitComplete();
        write("source/_posts/new.md", post("New", "2025-05-01", "fresh"));

        work.scan();

        assertThat(titles(probe.awaitComplete())).contains("New");
    }

    private SiteIndex openAndClose() throws InterruptedException {
        SiteIndex index = open().awaitComplete();
        stop();
        indexers.clear();
        return index;
    }

    private IndexProbe open() {
        IndexProbe probe = new IndexProbe();
        indexers.add(new SiteIndexer(site, store, Courtesy.NONE, probe));
        return probe;
    }

    private void manyOldPosts() throws IOException {
        for (int i : IntStream.range(0, 40).toArray()) {
            Path file = write("source/_posts/old-" + i + ".md", post("Old " + i, "2020-01-01", "old"));
            Files.setLastModifiedTime(file, LONG_AGO);
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String macros(String name, String tex) {
        return "window.MathJax = {tex: {macros: {" + name + ": '" + tex + "'}}};\n";
    }

    private static List<String> formulas(SiteIndex index) {
        return index.site().rendering().formulas().macros();
    }

    private static List<String> titles(SiteIndex index) {
        return index.posts().stream().map(IndexedPost::name).toList();
    }

    private static String post(String title, String date, String tags) {
        return "---\ntitle: " + title + "\ndate: " + date + "\ntags: [" + tags + "]\n---\n\nText.\n";
    }
}
