package org.diptych.desk.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.history.History;
import org.diptych.core.history.Version;
import org.diptych.desk.HeldWork;
import org.diptych.desk.work.Background;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The versions an author is shown, also of a history that is damaged, and under a clock that jumps. */
class HistoryModelTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private final ObjectProperty<PostFile> shown = new SimpleObjectProperty<>();
    private final List<Optional<Throwable>> trouble = new ArrayList<>();
    private Instant now = NOON;
    private Path post;
    private HistoryModel model;

    private final Clock clock = new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @BeforeEach
    void begin() throws IOException, FileProblem {
        post = Files.writeString(folder.resolve("post.md"), "one\n");
        model = model(AnalyzedSession.AT_ONCE);
        model.activeProperty().set(true);
        show();
    }

    private HistoryModel model(Background background) {
        return new HistoryModel(shown, new History(folder.resolve("kept"), clock), background, trouble::add);
    }

    private void show() throws FileProblem {
        shown.set(PostFileReader.read(post));
    }

    /** The author saves {@code text}. */
    private void save(String text) throws IOException, FileProblem {
        Optional<PostFile> before = Optional.ofNullable(shown.get());
        Files.writeString(post, text);
        model.keep(post, before, now, text);
        show();
        now = now.plus(Duration.ofMinutes(10));
    }

    private List<String> texts() {
        return model.versions().stream().map(this::text).toList();
    }

    private String text(Version version) {
        List<String> text = new ArrayList<>();
        model.compare(
                version,
                "",
                compared -> text.add(compared.map(found -> found.then().text()).orElse("(damaged)")));
        return text.get(0);
    }

    @Test
    void eachSaveIsAVersionTheNewestFirstAndWhatWasThereBeforeItTheLast() throws Exception {
        save("two\n");
        save("three\n");

        assertThat(texts()).containsExactly("three\n", "two\n", "one\n");
        assertThat(trouble).containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void aSaveThatChangesNothingIsNone() throws Exception {
        save("two\n");
        save("two\n");

        assertThat(texts()).containsExactly("two\n", "one\n");
    }

    @Test
    void aVersionIsHeldAgainstTheTextAsItStands() throws Exception {
        save("one\n\ntwo\n");
        Version first = model.versions().get(1);
        List<Compared> seen = new ArrayList<>();

        model.compare(first, "one\n\ntwo\n\nthree\n", compared -> seen.add(compared.orElseThrow()));
        model.compare(first, "one\n", compared -> seen.add(compared.orElseThrow()));

        assertThat(seen.get(0).then().text()).isEqualTo("one\n");
        assertThat(seen.get(0).difference().isEmpty()).isFalse();
        assertThat(seen.get(1).difference().isEmpty()).isTrue();
    }

    @Test
    void aClockThatJumpsLosesNoVersionAndTheirOrderStays() throws Exception {
        save("two\n");
        now = NOON.plus(Duration.ofDays(36_500));
        save("in a hundred years\n");
        now = NOON.minus(Duration.ofDays(3_650));
        save("ten years ago\n");
        now = NOON.plus(Duration.ofHours(1));
        save("today\n");

        assertThat(texts()).containsExactly("today\n", "ten years ago\n", "in a hundred years\n", "two\n", "one\n");
        assertThat(model.versions()).extracting(Version::when).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(model.versions().get(0).when()).isBeforeOrEqualTo(now);
    }

    private List<Path> files(String under) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("kept").resolve(under))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void ofADamagedHistoryOnlyWhatIsDamagedIsLost() throws Exception {
        save("two\n");
        save("three\n");
        Version two = model.versions().get(1);
        for (Path text : files("texts")) {
            if (text.getFileName().toString().contains(two.text().value())
                    || text.toString().replace("/", "").contains(two.text().value())) {
                Files.write(text, new byte[] {0, 1, 2});
            }
        }

        model.refresh();

        assertThat(texts()).contains("three\n", "one\n").doesNotContain("two\n");
    }

    @Test
    void aListThatIsDamagedIsMadeAnewOfTheTexts() throws Exception {
        save("two\n");
        save("three\n");
        for (Path file : files("")) {
            if (!file.startsWith(folder.resolve("kept/texts"))) {
                Files.writeString(file, "\u0000nonsense\n");
            }
        }

        HistoryModel later = model(AnalyzedSession.AT_ONCE);
        later.activeProperty().set(true);

        assertThat(later.versions()).hasSize(3);
        model = later;
        assertThat(texts()).containsExactly("three\n", "two\n", "one\n");
    }

    @Test
    void whyNoVersionCouldBeKeptIsToldAndTheNextIsTriedAgain() throws Exception {
        Files.writeString(folder.resolve("kept"), "in the way");
        save("two\n");
        assertThat(trouble).singleElement().satisfies(told -> assertThat(told).isPresent());
        assertThat(model.versions()).isEmpty();

        Files.delete(folder.resolve("kept"));
        save("three\n");

        assertThat(trouble.get(trouble.size() - 1)).isEmpty();
        assertThat(texts()).containsExactly("three\n", "two\n");
    }

    @Test
    void nothingIsReadWhileNobodyLooks() throws Exception {
        model.activeProperty().set(false);
        save("two\n");
        assertThat(model.versions()).isEmpty();
        model.activeProperty().set(true);
        assertThat(texts()).containsExactly("two\n", "one\n");
    }

    @Test
    void aPostWithoutAFileHasNoVersions() throws Exception {
        save("two\n");
        shown.set(null);
        assertThat(model.hasFileProperty().get()).isFalse();
        assertThat(model.versions()).isEmpty();
    }

    @Test
    void versionsOfAPostThatIsNoLongerInFrontAreNotShown() throws Exception {
        save("two\n");
        HeldWork worker = new HeldWork();
        HistoryModel slow = model(new Background(worker, Runnable::run));
        slow.activeProperty().set(true);
        Path other = Files.writeString(folder.resolve("other.md"), "other\n");

        shown.set(PostFileReader.read(other));
        worker.all();

        assertThat(slow.versions()).isEmpty();
    }

    @Test
    void aHistoryThatCannotBeReadShowsNothingOfAnotherAndSaysWhy() throws Exception {
        save("two\n");
        Path history = folder.resolve("kept");
        Path away = Files.move(history, folder.resolve("away"));
        for (String lock : List.of("lock", "lock-2", "lock-3")) {
            Files.createDirectories(history.resolve(lock));
        }
        trouble.clear();

        model.refresh();

        assertThat(model.versions()).isEmpty();
        assertThat(trouble).singleElement().satisfies(told -> assertThat(told).isPresent());
        for (String lock : List.of("lock", "lock-2", "lock-3", "")) {
            Files.delete(history.resolve(lock));
        }
        Files.move(away, history);
        model.refresh();
        assertThat(texts()).containsExactly("two\n", "one\n");
    }
}
