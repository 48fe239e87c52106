package org.diptych.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.diptych.core.diff.PartDifference;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.history.History;
import org.diptych.core.history.Version;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.SegmentKind;
import org.diptych.desk.history.HistoryModel;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.panels.ShownNode;
import org.diptych.ui.shared.AnalyzedSession;
import org.diptych.ui.shared.Keyboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The earlier versions of a post in their list, and one of them beside the text as it is now. */
@Tag("window")
class VersionsWindowTest {
    private static final Messages WORDS = Messages.of("history", Locale.ENGLISH);
    private static final ZoneId HERE = ZoneId.systemDefault();

    @TempDir
    Path folder;

    private final ObjectProperty<PostFile> file = new SimpleObjectProperty<>();
    private final List<String> restored = new ArrayList<>();
    private final List<Version> opened = new ArrayList<>();
    private Instant now = at(2020, 5, 6, 9, 30);
    private Path post;
    private HistoryModel model;
    private ShownNode shown;

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return HERE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private static Instant at(int year, int month, int day, int hour, int minute) {
        return ZonedDateTime.of(year, month, day, hour, minute, 0, 0, HERE).toInstant();
    }

    @BeforeEach
    void keepVersions() throws Exception {
        post = folder.resolve("post.md");
        model = new HistoryModel(
                file, new History(folder.resolve("kept"), clock), AnalyzedSession.AT_ONCE, trouble -> {});
        model.activeProperty().set(true);
        save("---\ntitle: T\n---\none\n", at(2020, 5, 6, 9, 30));
        save("---\ntitle: T\n---\none two\n", at(2020, 5, 7, 9, 30));
        save("---\ntitle: Tides\n---\none two three\n", Instant.now());
    }

    @AfterEach
    void close() {
        if (shown != null) {
            shown.close();
        }
    }

    private void save(String text, Instant when) throws Exception {
        now = when;
        Optional<PostFile> before = Optional.ofNullable(file.get());
        Files.writeString(post, text);
        model.keep(post, before, now, text);
        file.set(PostFileReader.read(post));
    }

    private VersionSheet sheet(int version) {
        VersionSheet[] made = new VersionSheet[1];
        shown = ShownNode.of(
                () -> {
                    made[0] = new VersionSheet(
                            model,
                            () -> file.get().text(),
                            (compared, wanted, done) -> {
                                compared.difference().changed().stream()
                                        .map(VersionsWindowTest::turned)
                                        .filter(wanted)
                                        .map(PartDifference::kind)
                                        .map(SegmentKind::name)
                                        .forEach(restored::add);
                                done.run();
                            },
                            () -> restored.add("closed"),
                            WORDS);
                    made[0].show(model.versions().get(version));
                    return made[0].pane();
                },
                900,
                600);
        return made[0];
    }

    /** The difference from now to then. */
    private static PartDifference turned(PartDifference part) {
        return new PartDifference(part.after(), part.before(), part.text());
    }

    private Button button(String words) {
        return shown.find(
                Button.class, button -> words.equals(button.getText()) || words.equals(button.getAccessibleText()));
    }

    private void showList() {
        shown = ShownNode.of(() -> new HistoryPane(model, opened::add, WORDS), 300, 400);
    }

    @Test
    void aVersionSaysWhenItWasSavedAndHowMuchItChanged() {
        showList();

        assertThat(shown.words()).anyMatch(words -> words.startsWith("May 7, 2020") && words.contains("9:30"));
        assertThat(shown.words()).contains(WORDS.get("history.first", 21), WORDS.get("history.change", 4, 0));
    }

    @Test
    void yesterdayIsCalledSo() {
        VersionWords words = new VersionWords(WORDS);
        Version version = model.versions().get(0);
        Instant yesterday = ZonedDateTime.now(HERE).minusDays(1).toInstant();
        Version earlier = new Version(yesterday, version.text(), version.length(), version.change());

        assertThat(words.when(earlier)).startsWith("Yesterday");
        assertThat(words.when(version)).as("the time alone").doesNotContain("Yesterday");
    }

    @Test
    void enterOrAClickShowsAVersion() {
        showList();
        ListView<?> list = shown.find(ListView.class, each -> true);
        FxThread.run(() -> list.getSelectionModel().select(1));
        Keyboard.fire(list, KeyCode.ENTER, "");
        Node first = shown.find(VersionCell.class, cell -> cell.getIndex() == 0);
        shown.click(first);
        FxThread.run(() -> list.getSelectionModel().clearSelection());
        Keyboard.fire(list, KeyCode.ENTER, "");

        assertThat(opened)
                .containsExactly(model.versions().get(1), model.versions().get(0));
    }

    @Test
    void oneGoesFromVersionToVersionUpToTheEnds() {
        sheet(0);
        assertThat(button("Newer version").isDisabled()).isTrue();

        shown.press("Older version");
        shown.press("Older version");

        assertThat(shown.words()).contains(WORDS.get("history.first", 21));
        assertThat(button("Older version").isDisabled()).isTrue();
        shown.press("Newer version");
        assertThat(shown.words()).contains(WORDS.get("history.change", 4, 0));
    }

    @Test
    void theVersionThatIsTheTextHasNothingToRestore() {
        sheet(0);
        assertThat(button("Restore all").isDisabled()).isTrue();

        shown.press("Older version");
        assertThat(button("Restore all").isDisabled()).isFalse();
    }

    @Test
    void allOrOnePartIsRestored() {
        sheet(1);
        shown.find(Button.class, button -> WORDS.get("history.restore-part").equals(button.getText()));
        shown.press(WORDS.get("history.restore-part"));
        assertThat(restored).hasSize(1).doesNotContain("closed");

        restored.clear();
        shown.press("Restore all");
        assertThat(restored).containsExactly("FRONT_MATTER", "BODY", "closed");
    }

    @Test
    void aVersionThatCannotBeReadSaysSo() throws Exception {
        try (var kept = Files.walk(folder.resolve("kept"))) {
            for (Path text : kept.filter(Files::isRegularFile).toList()) {
                Files.writeString(text, "damaged");
            }
        }
        sheet(1);

        assertThat(shown.words()).contains(WORDS.get("history.damaged"));
        assertThat(button("Restore all").isDisabled()).isTrue();
    }

    @Test
    void aVersionThatWasThinnedOutMeanwhileLeavesAWayOn() {
        VersionSheet sheet = sheet(1);
        FxThread.run(() -> model.versions().remove(1));

        shown.press("Newer version");
        assertThat(shown.words()).contains(WORDS.get("history.change", 11, 1));
        FxThread.run(() -> sheet.show(model.versions().get(0)));
        FxThread.run(() -> model.versions().clear());
        shown.press("Older version");
    }
}
