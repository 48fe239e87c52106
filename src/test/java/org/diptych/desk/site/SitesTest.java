package org.diptych.desk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.diptych.core.bilingual.state.PairStore;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.site.SiteWords.Counted;
import org.diptych.core.site.findings.CountStore;
import org.diptych.core.site.findings.Counting;
import org.diptych.core.site.fulltext.FoundText;
import org.diptych.core.site.index.Courtesy;
import org.diptych.core.site.pictures.PictureFindings.Wishes;
import org.diptych.desk.HeldWork;
import org.diptych.desk.OneThread;
import org.diptych.desk.TestDesk;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.work.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the window knows of the site around its posts, while they and the site's files change. */
class SitesTest {
    /** A citation without an entry is a finding. */
    private static final String FAULTY = "---\ntitle: Faulty\ntags: [java]\n---\n{% ref nobody %}\n";

    @TempDir
    Path folder;

    private TestSite site;
    private Path faulty;
    private Path fine;

    @BeforeEach
    void begin() throws IOException {
        site = new TestSite(folder);
        faulty = site.post("faulty.md", FAULTY);
        fine = site.post("fine.md", "---\ntitle: Fine\ntags: [java, web]\ncategories: [Maps]\n---\nAn old sundial.\n");
        site.begin();
    }

    @AfterEach
    void end() {
        site.close();
    }

    private List<Counted> tags() {
        return site.sites().words().getValue().tags();
    }

    private LiveFindings findings() {
        return findings(
                () -> new Counting(Dialect.USUAL),
                Courtesy.NONE,
                site.desk().thread().background());
    }

    private LiveFindings findings(Supplier<Counting> by, Courtesy courtesy, Background background) {
        return new LiveFindings(
                site.desk().posts(),
                new SiteFindings(
                        site.sites().currentProperty(),
                        by,
                        new CountStore(site.kept(), "1"),
                        new CountingWorker(new PairStore(site.kept().resolve("pairs")), courtesy, background),
                        background),
                background);
    }

    @Test
    void theSiteOfThePostInFrontIsTheOneThatIsKnown() throws IOException {
        Path other = Files.createDirectories(folder.toRealPath().resolve("other/source/_posts"));
        Files.writeString(other.resolve("../../_config.yml").normalize(), "title: O\n");
        OpenPost here = site.open(fine);
        site.open(Files.writeString(other.resolve("o.md"), "text"));
        assertThat(site.sites().folderProperty().get())
                .isEqualTo(folder.toRealPath().resolve("other"));
        site.awaitIndex();
        assertThat(site.index().posts()).hasSize(1);

        site.desk().posts().currentProperty().set(here);
        assertThat(site.sites().folderProperty().get()).isEqualTo(site.blog());
        assertThat(site.index().posts()).hasSize(2);

        site.sites().open(folder.toRealPath().resolve("other"));
        assertThat(site.index().posts()).as("whatever is in front").hasSize(1);
        site.sites().lookWherePostIs();
        assertThat(site.index().posts()).hasSize(2);
    }

    @Test
    void aPostOfNoSiteLeavesTheLastSiteKnown() throws IOException {
        site.open(fine);
        site.open(Files.writeString(folder.toRealPath().resolve("alone.md"), "text"));
        assertThat(site.sites().folderProperty().get()).isEqualTo(site.blog());
        assertThat(site.index().posts()).hasSize(2);
    }

    @Test
    void aPostThatComesIsKnownWithoutAsking() {
        site.post("new.md", "---\ntitle: New\n---\n");
        site.sites().lookAgain();
        site.desk().thread().until(() -> site.index().posts().size() == 3);
        assertThat(site.index().posts()).anyMatch(post -> post.name().equals("New"));
    }

    @Test
    void tagsOfAnOpenPostCountAsItStands() {
        assertThat(tags()).containsExactly(new Counted("java", 2), new Counted("web", 1));
        OpenPost open = site.open(fine);
        site.desk().awaitReading(open);
        String front = open.session().parts().get(0).content();
        int at = front.indexOf("web");

        open.session().parts().get(0).changed(at, at + 3, "time");
        site.desk().awaitReading(open);
        assertThat(tags()).containsExactly(new Counted("java", 2), new Counted("time", 1));

        site.desk().desk().drop(open);
        assertThat(tags()).as("as its file stands").contains(new Counted("web", 1));
    }

    @Test
    void openPostsFollowTheSitesMarkdownUnlessTheirAuthorChoseAnother() {
        site.write("package.json", "{\"dependencies\":{\"hexo-renderer-marked\":\"7\"}}");
        site.sites().lookAgain();
        site.desk().thread().until(() -> site.index().site().dialect().isPresent());
        OpenPost following = site.open(fine);
        OpenPost chosen = site.open(faulty);
        Dialect marked = following.session().dialectProperty().get();
        assertThat(marked).isNotEqualTo(Dialect.PANDOC);
        chosen.session().dialectProperty().set(Dialect.PANDOC);

        site.write("package.json", "{\"dependencies\":{\"hexo-renderer-markdown-it\":\"7\"}}");
        site.sites().lookAgain();
        site.desk()
                .thread()
                .until(() -> !following.session().dialectProperty().get().equals(marked));

        assertThat(chosen.session().dialectProperty().get()).isEqualTo(Dialect.PANDOC);
        assertThat(chosen.siteProperty().get())
                .isEqualTo(following.siteProperty().get());
    }

    /** Programs that change a file often empty it first. */
    @Test
    void aSiteThatSaysNothingForAMomentIsFollowedAfterwards() {
        site.write("package.json", "{\"dependencies\":{\"hexo-renderer-marked\":\"7\"}}");
        site.sites().lookAgain();
        site.desk().thread().until(() -> site.index().site().dialect().isPresent());
        OpenPost following = site.open(fine);
        OpenPost chosen = site.open(faulty);
        Dialect marked = following.session().dialectProperty().get();
        chosen.session().dialectProperty().set(Dialect.PANDOC);

        site.write("package.json", "");
        site.sites().lookAgain();
        site.desk()
                .thread()
                .until(() -> following.siteProperty().get().dialect().isEmpty()
                        && chosen.siteProperty().get().dialect().isEmpty());
        assertThat(following.session().dialectProperty().get()).isEqualTo(marked);

        site.write("package.json", "{\"dependencies\":{\"hexo-renderer-markdown-it\":\"7\"}}");
        site.sites().lookAgain();
        site.desk()
                .thread()
                .until(() -> !following.session().dialectProperty().get().equals(marked));
        assertThat(chosen.session().dialectProperty().get()).isEqualTo(Dialect.PANDOC);
    }

    @Test
    void findingsOfPostsThatAreLookedAtAreCountedAsTheWindowCountsThem() {
        try (LiveFindings findings = findings()) {
            assertThat(findings.of(faulty)).isEmpty();
            assertThat(findings.ask(faulty)).isTrue();
            site.desk().thread().until(() -> findings.of(faulty).isPresent());
            OptionalInt counted = findings.of(faulty);
            assertThat(counted.getAsInt()).isPositive();
            assertThat(findings.waiting(faulty)).hasValue(0);
            assertThat(findings.ask(faulty)).as("known by now").isFalse();
            OpenPost open = site.open(faulty);
            site.desk().awaitReading(open);
            assertThat(findings.of(faulty)).as("as many as in the window").isEqualTo(counted);
        }
    }

    @Test
    void allOtherPostsAreCountedAfterAWhile() {
        try (LiveFindings findings = findings()) {
            site.desk()
                    .thread()
                    .until(() ->
                            findings.of(faulty).isPresent() && findings.of(fine).isPresent());
            assertThat(findings.of(fine).getAsInt())
                    .isLessThan(findings.of(faulty).getAsInt());
        }
    }

    /** A post is being counted when its author wishes for something else; what is then read comes before or after it. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatWasCountedByOtherWishesDoesNotCount(boolean readLate) throws Exception {
        Path pictured = site.post("pictured.md", "---\ntitle: P\n---\n![](https://example.org/leaf.png)\n");
        OneThread thread = site.desk().thread();
        site.sites().lookAgain();
        thread.until(() -> site.sites().currentProperty().get().find(pictured).isPresent());
        OptionalInt expected = counted(pictured, wanting(false));
        assertThat(counted(pictured, wanting(true))).isNotEqualTo(expected);
        AtomicReference<Counting> by = new AtomicReference<>(wanting(true));
        Semaphore begun = new Semaphore(0);
        Semaphore mayGoOn = new Semaphore(0);
        Courtesy held = () -> {
            begun.release();
            mayGoOn.acquire();
        };
        HeldWork reading = new HeldWork();
        try (LiveFindings findings = findings(by::get, held, new Background(reading, thread))) {
            reading.all();
            assertThat(findings.ask(pictured)).isTrue();
            begun.acquire();
            by.set(wanting(false));
            findings.look();
            if (!readLate) {
                reading.all();
            }
            mayGoOn.release(100);
            if (readLate) {
                thread.until(() -> findings.of(pictured).isPresent());
                reading.all();
            }
            findings.ask(pictured);
            thread.until(() -> findings.of(pictured).isPresent());

            assertThat(findings.of(pictured)).isEqualTo(expected);
        }
    }

    private OptionalInt counted(Path post, Counting by) {
        OneThread thread = site.desk().thread();
        try (LiveFindings findings = findings(() -> by, Courtesy.NONE, thread.background())) {
            findings.ask(post);
            thread.until(() -> findings.of(post).isPresent());
            return findings.of(post);
        }
    }

    private static Counting wanting(boolean descriptions) {
        return new Counting(Dialect.USUAL, new Wishes(0, descriptions));
    }

    @Test
    void anOpenPostsFindingsAreThoseOfItsTextAndStayWhenItIsClosed() {
        try (LiveFindings findings = findings()) {
            OpenPost open = site.open(faulty);
            site.desk().awaitReading(open);
            OptionalInt before = findings.of(faulty);
            assertThat(before).isPresent();
            assertThat(findings.ask(faulty)).as("it is open").isFalse();

            TestDesk.type(open, "{% ref other %} ");
            site.desk().awaitReading(open);
            assertThat(findings.of(faulty).getAsInt()).isGreaterThan(before.getAsInt());
            assertThat(findings.waiting(faulty)).hasValue(0);

            site.desk().desk().drop(open);
            assertThat(findings.of(faulty)).as("until its file is counted").isNotEqualTo(OptionalInt.empty());
            findings.ask(faulty);
            site.desk().thread().until(() -> findings.of(faulty).equals(before));
        }
    }

    @Test
    void whatPostsSayIsFoundOnceSomeoneLooks() throws IOException {
        try (SiteTexts texts = new SiteTexts(
                site.sites().currentProperty(),
                site.kept(),
                Courtesy.NONE,
                site.desk().thread().background())) {
            assertThat(texts.find("sundial")).as("nobody looks").isEmpty();
            long before = texts.revision().get();

            texts.begin();
            site.desk().thread().until(() -> texts.revision().get() > before);
            assertThat(texts.find("sundial")).extracting(FoundText::file).containsExactly("_posts/fine.md");

            long then = texts.revision().get();
            site.post("new.md", "---\ntitle: New\n---\nAnother sundial.\n");
            site.sites().lookAgain();
            site.desk()
                    .thread()
                    .until(() ->
                            site.index().posts().size() == 3 && texts.revision().get() > then);
            assertThat(texts.find("sundial"))
                    .extracting(FoundText::file)
                    .containsExactlyInAnyOrder("_posts/fine.md", "_posts/new.md");
        }
    }

    @Test
    void whereWordsCannotBeKeptNothingIsFoundAndNothingFails() throws IOException {
        Path noFolder = Files.writeString(folder.resolve("a file"), "x");
        try (SiteTexts texts = new SiteTexts(
                site.sites().currentProperty(),
                noFolder,
                Courtesy.NONE,
                site.desk().thread().background())) {
            texts.begin();
            site.desk().thread().until(() -> texts.revision().get() > 0);
            assertThat(texts.find("sundial")).isEmpty();
        }
    }
}
