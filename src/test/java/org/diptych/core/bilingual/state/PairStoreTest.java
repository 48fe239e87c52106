package org.diptych.core.bilingual.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.diptych.core.bilingual.state.PairStore.Kept;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairStoreTest {
    private static final List<String> LANGUAGES = List.of("en", "zh");
    private static final String TEXT = "One.\n\nTwo.\n\nThree.\n\n一。\n\n二。\n\n三。\n";

    @TempDir
    private Path root;

    private PairStore store;
    private Path site;

    @BeforeEach
    void begin() throws IOException {
        store = new PairStore(root.resolve("data").resolve("pairs"));
        site = Files.createDirectories(root.resolve("site"));
    }

    private Kept post(String name) throws IOException {
        Path file = site.resolve("source/_posts").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, TEXT);
        return new Kept(file, Optional.of(site), LANGUAGES);
    }

    private static Agreement agreed(String first, String second) {
        return new Agreement(new SideText(first), new SideText(second), 1);
    }

    private static Given.Meant meant(String text, int before) {
        return new Given.Meant(new SideText(text), before);
    }

    private static PairState three() {
        return new PairState(
                List.of(agreed("One.", "一。"), agreed("Two.", "二。"), agreed("Three.", "三。")), List.of(), List.of());
    }

    private static PairState all() {
        Agreement old = new Agreement(new SideText("a\tb\n\n\\n"), new SideText("甲\r乙"), 7);
        return three().with(List.of(), List.of(new Unsettled(new SideText("c"), new SideText("丙"), Waits.SECOND, old)))
                .saying(List.of(
                        new Given(Given.Kind.TOGETHER, "", meant("One.", 2), meant("二。", 0)),
                        new Given(Given.Kind.ALONE, "", meant("", 0), meant("三。", 1)),
                        Given.quiet("drift-formula", "x", "y")));
    }

    private Path ownFile() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("data/pairs"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void whatIsKeptIsReadAgain() throws IOException {
        store.write(post("a.md"), PairState.EMPTY, all(), false);

        assertThat(store.read(post("a.md"), TEXT)).isEqualTo(all());
        assertThat(site.resolve(PairStore.SITE_FILE)).doesNotExist();
    }

    @Test
    void bodiesThatChangePlacesAreStillKnown() throws IOException {
        Kept post = post("a.md");
        store.write(post, PairState.EMPTY, all(), false);
        Kept turned = new Kept(post.file(), post.site(), List.of("zh", "en"));

        assertThat(store.read(turned, TEXT)).isEqualTo(all().turned());
        store.write(turned, all().turned(), all().turned(), false);
        assertThat(store.read(post, TEXT)).isEqualTo(all());
    }

    @Test
    void aDamagedLineCostsItselfAlone() throws IOException {
        Kept post = post("a.md");
        store.write(post, PairState.EMPTY, three(), false);
        byte[] bytes = Files.readAllBytes(ownFile());
        for (int at = 0; at < bytes.length; at += 5) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x41;
            Files.write(ownFile(), damaged);

            List<Agreement> read = store.read(post, "").agreements();
            assertThat(read).as("damaged at %d", at).hasSizeGreaterThanOrEqualTo(at < bytes.length - 1 ? 1 : 2);
            assertThat(three().agreements()).containsAll(read);
        }
    }

    @Test
    void aFileCutShortLosesItsEndAlone() throws IOException {
        Kept post = post("a.md");
        store.write(post, PairState.EMPTY, three(), false);
        byte[] bytes = Files.readAllBytes(ownFile());
        Files.write(ownFile(), Arrays.copyOf(bytes, bytes.length - 3));

        assertThat(store.read(post, "").agreements()).hasSize(2);
    }

    @Test
    void aRenamedPostIsKnownByWhatItSays() throws IOException {
        Kept old = post("a.md");
        post("b.md");
        store.write(old, PairState.EMPTY, three(), false);
        store.write(post("b.md"), PairState.EMPTY, all(), false);
        Files.move(old.file(), old.file().resolveSibling("c.md"));

        assertThat(store.read(new Kept(old.file().resolveSibling("c.md"), old.site(), LANGUAGES), TEXT))
                .isEqualTo(three());
    }

    @Test
    void aNewPostTakesNothingFromOneThatIsStillThere() throws IOException {
        store.write(post("a.md"), PairState.EMPTY, three(), false);

        assertThat(store.read(post("b.md"), TEXT).isEmpty()).isTrue();
    }

    @Test
    void inASiteThatKeepsThemItselfOneSortedLineIsOnePair() throws IOException {
        store.write(post("b.md"), PairState.EMPTY, three(), true);
        store.write(post("a.md"), PairState.EMPTY, three(), false);

        List<String> lines = Files.readAllLines(site.resolve(PairStore.SITE_FILE));
        assertThat(lines).hasSize(6).isSorted();
        assertThat(lines.get(0)).startsWith("source/_posts/a.md\tOne.\t一。\tagreed 1\ten\tzh\t");
        assertThat(store.read(post("b.md"), TEXT)).isEqualTo(three());
    }

    @Test
    void aConflictThatGitLeftCostsNothing() throws IOException {
        Kept post = post("a.md");
        store.write(post, PairState.EMPTY, three(), true);
        Path file = site.resolve(PairStore.SITE_FILE);
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add(1, "<<<<<<< HEAD");
        lines.add(3, "=======");
        lines.add(">>>>>>> branch");
        Files.write(file, String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));

        assertThat(store.read(post, TEXT)).isEqualTo(three());
        store.write(post, three(), three().with(List.of(agreed("Four.", "四。")), List.of()), false);
        assertThat(Files.readAllLines(file)).hasSize(4).isSorted();
    }

    @Test
    void aPostRenamedInItsSiteLeavesNoLinesBehind() throws IOException {
        Kept old = post("a.md");
        store.write(old, PairState.EMPTY, three(), true);
        Kept renamed = new Kept(old.file().resolveSibling("c.md"), old.site(), LANGUAGES);
        Files.move(old.file(), renamed.file());

        PairState known = store.read(renamed, TEXT);
        assertThat(known).isEqualTo(three());
        store.write(renamed, known, known, false);
        assertThat(Files.readAllLines(site.resolve(PairStore.SITE_FILE)))
                .hasSize(3)
                .allMatch(line -> line.startsWith("source/_posts/c.md\t"));
    }

    @Test
    void whatIsTakenBackIsGoneAndWhatAnotherWindowKeptStays() throws IOException {
        Kept post = post("a.md");
        store.write(post, PairState.EMPTY, three(), false);
        PairState ours = three().with(List.of(agreed("Four.", "四。")), List.of());
        store.write(post, three(), three().with(List.of(agreed("Five.", "五。")), List.of()), false);
        store.write(post, three(), ours, false);
        store.write(post, ours, three(), false);

        assertThat(store.read(post, TEXT).agreements())
                .extracting(agreement -> agreement.first().text())
                .containsExactlyInAnyOrder("One.", "Two.", "Three.", "Five.");
    }

    @Test
    void writersAtTheSameTimeLoseNothingOfEachOthers() throws IOException, ExecutionException, InterruptedException {
        Kept post = post("a.md");
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int writer = 0; writer < 2; writer++) {
                int own = writer;
                done.add(both.submit(() -> {
                    for (int i = 0; i < 20; i++) {
                        PairState more = PairState.EMPTY.with(List.of(agreed(own + " " + i, "字")), List.of());
                        new PairStore(root.resolve("data/pairs")).write(post, PairState.EMPTY, more, false);
                    }
                    return null;
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            both.shutdown();
        }
        assertThat(store.read(post, "").agreements()).hasSize(40);
    }

    @Test
    void whatLiesInTheWayIsPutAside() throws IOException {
        Kept post = post("a.md");
        store.write(post, PairState.EMPTY, three(), false);
        Path file = ownFile();
        Files.delete(file);
        Files.createDirectories(file.resolve("folder"));
        Files.deleteIfExists(root.resolve("data/pairs/lock"));
        Files.createDirectories(root.resolve("data/pairs/lock"));
        assertThat(store.read(post, "").isEmpty()).isTrue();
        store.write(post, PairState.EMPTY, three(), false);

        assertThat(store.read(post, "")).isEqualTo(three());
    }

    @Test
    void whatALaterVersionWroteStays() throws IOException {
        Kept post = post("a.md");
        store.write(post, PairState.EMPTY, three(), false);
        String later =
                new PairLine(post.file().toString(), List.of("x", "y"), "dreams 5", LANGUAGES, List.of()).written();
        Files.writeString(ownFile(), Files.readString(ownFile()) + later + "\n");
        store.write(post, three(), PairState.EMPTY, false);

        assertThat(Files.readAllLines(ownFile())).containsExactly(later);
    }
}
