package org.diptych.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.diptych.core.diff.PostDifference;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.Post;
import org.diptych.core.recovery.Journal;
import org.diptych.core.recovery.JournalHead;
import org.diptych.desk.recovery.Recoverable;
import org.diptych.desk.recovery.Recoverable.Origin;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.panels.ShownNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Unsaved text that was found: how each is told from the others, and what is done with it one by one. */
@Tag("window")
class RecoveryPaneWindowTest {
    private static final Messages WORDS = Messages.of("recovery", Locale.ENGLISH);
    private static final Path FILE = Path.of("posts", "tides.md").toAbsolutePath();

    private final List<String> done = new ArrayList<>();
    private ShownNode shown;

    private final RecoveryActions actions = new RecoveryActions() {
        @Override
        public void take(Recoverable found) {
            done.add("take " + found.name());
        }

        @Override
        public void keepBoth(Recoverable found) {
            done.add("both " + found.name());
        }

        @Override
        public void putAway(Recoverable found) {
            done.add("away " + found.name());
        }
    };

    private static Recoverable found(String title, Origin origin, boolean changed, boolean damaged) {
        return found(new JournalHead(Optional.of(FILE), title), origin, changed, damaged);
    }

    private static Recoverable found(JournalHead head, Origin origin, boolean changed, boolean damaged) {
        Journal journal =
                new Journal(Path.of("journal"), head, "one two\n", Instant.parse("2026-03-01T12:00:00Z"), damaged);
        PostDifference difference = PostDifference.of(Post.parse("one\n"), Post.parse("one two\n"));
        return new Recoverable(journal, difference, head.file().isPresent(), changed, origin);
    }

    private RecoveryPane open(Recoverable... all) {
        RecoveryPane[] pane = new RecoveryPane[1];
        shown = ShownNode.of(
                () -> {
                    pane[0] = new RecoveryPane(List.of(all), actions, () -> done.add("closed"), WORDS);
                    return pane[0];
                },
                1000,
                700);
        return pane[0];
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private List<String> rows() {
        return shown.all().stream()
                .filter(RecoverableCell.class::isInstance)
                .map(cell -> cell.getAccessibleText())
                .filter(said -> said != null)
                .toList();
    }

    private Button button(String id) {
        return shown.find(Button.class, button -> ("recovery-" + id).equals(button.getId()));
    }

    private Stream<String> notes() {
        return shown.all().stream()
                .filter(node -> node.getStyleClass().contains("recovery-damage"))
                .map(node -> ((Label) node).getText());
    }

    @Test
    void eachIsKnownByItsTitleOrItsFileOrHasNone() {
        open(
                found("Tides", Origin.JOURNAL, false, false),
                found("", Origin.JOURNAL, false, false),
                found(new JournalHead(Optional.empty(), ""), Origin.JOURNAL, false, false),
                found("Two\nlines", Origin.ASIDE, false, false));

        assertThat(rows().get(0)).startsWith("Tides, ").contains("2026");
        assertThat(rows().get(1)).startsWith("tides.md, ");
        assertThat(rows().get(2)).startsWith(WORDS.get("recovery.untitled"));
        assertThat(rows().get(3)).startsWith("Two␊lines, ").isNotEqualTo(rows().get(0));
    }

    @Test
    void oneAfterTheOtherIsDecidedAndTheSheetClosesAfterTheLast() {
        open(found("First", Origin.JOURNAL, false, false), found("Second", Origin.JOURNAL, false, false));

        shown.press(WORDS.get("recovery.keep-both"));
        assertThat(done).containsExactly("both First");
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).startsWith("Second"));
        shown.press(WORDS.get("recovery.put-away"));

        assertThat(done).containsExactly("both First", "closed", "away Second");
    }

    @Test
    void theOneThatIsSelectedIsMeant() {
        open(found("First", Origin.JOURNAL, false, false), found("Second", Origin.JOURNAL, false, false));
        ListView<?> list = shown.find(ListView.class, each -> each.getItems().size() == 2);
        FxThread.run(() -> list.getSelectionModel().select(1));

        shown.press(WORDS.get("recovery.take"));

        assertThat(done).containsExactly("take Second");
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).startsWith("First"));
    }

    @Test
    void laterDecidesNothing() {
        open(found("First", Origin.JOURNAL, false, false));
        FxThread.run(() -> button("later").fire());

        assertThat(done).containsExactly("closed");
        assertThat(button("later").isCancelButton()).as("Escape does the same").isTrue();
    }

    @Test
    void whereTheFileChangedMeanwhileItIsMergedAndThatIsSaid() {
        open(found("First", Origin.JOURNAL, true, false), found("Second", Origin.JOURNAL, false, true));

        assertThat(button("take").getText()).isEqualTo(WORDS.get("recovery.merge"));
        assertThat(button("take").getTooltip().getText()).isEqualTo(WORDS.get("recovery.merge.tip"));
        assertThat(notes()).containsExactly(WORDS.get("recovery.file-changed"));

        ListView<?> list = shown.find(ListView.class, each -> each.getItems().size() == 2);
        FxThread.run(() -> list.getSelectionModel().select(1));
        assertThat(button("take").getText()).isEqualTo(WORDS.get("recovery.take"));
        assertThat(button("take").getTooltip().getText()).isEqualTo(WORDS.get("recovery.take.tip"));
        assertThat(notes()).containsExactly(WORDS.get("recovery.damaged"));
    }

    @Test
    void whatWasPutAwayIsNotPutAwayAgain() {
        open(found("First", Origin.ASIDE, false, false), found("Second", Origin.JOURNAL, false, false));
        assertThat(button("put-away").isDisabled()).isTrue();

        ListView<?> list = shown.find(ListView.class, each -> each.getItems().size() == 2);
        FxThread.run(() -> list.getSelectionModel().select(1));
        assertThat(button("put-away").isDisabled()).isFalse();
        FxThread.run(() -> list.getSelectionModel().clearSelection());
        assertThat(button("put-away").isDisabled()).isTrue();
        assertThat(button("take").isDisabled()).isTrue();
    }

    @Test
    void theTitleSaysWhereAllOfItComesFrom() {
        open(found("First", Origin.COPY, false, false));
        assertThat(shown.words()).contains(WORDS.get("recovery.title.copy"), WORDS.get("recovery.sentence.copy"));
        shown.close();
        open(found("First", Origin.ASIDE, false, false));
        assertThat(shown.words()).contains(WORDS.get("recovery.title.aside"));
        shown.close();
        open(found("First", Origin.COPY, false, false), found("Second", Origin.JOURNAL, false, false));
        assertThat(shown.words()).contains(WORDS.get("recovery.title"));
    }

    @Test
    void theTwoSidesAreNamedByWhatTheyAre() {
        open(found("First", Origin.JOURNAL, false, false));
        assertThat(shown.words()).contains(WORDS.get("recovery.file")).anyMatch(words -> words.contains("2026"));
        shown.close();
        open(found(new JournalHead(Optional.empty(), "Loose"), Origin.JOURNAL, false, false));
        assertThat(shown.words()).contains(WORDS.get("recovery.no-file")).doesNotContain(WORDS.get("recovery.file"));
    }

    @Test
    void withNothingFoundThatIsSaidAndTheSheetIsClosed() {
        RecoveryPane pane = open();

        assertThat(shown.words()).contains(WORDS.get("recovery.none"), WORDS.get("recovery.close"));
        assertThat(shown.words()).doesNotContain(WORDS.get("recovery.take"), WORDS.get("recovery.put-away"));
        assertThat(pane.getPrefWidth()).isLessThan(600);
        FxThread.run(() -> button("later").fire());
        assertThat(done).containsExactly("closed");
    }
}
