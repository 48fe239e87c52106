package org.diptych.ui.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.diptych.core.messages.Messages;
import org.diptych.desk.citing.Adopter;
import org.diptych.desk.citing.CitationPickerModel;
import org.diptych.desk.citing.Offered;
import org.diptych.desk.citing.Offers;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.panels.ShownNode;
import org.diptych.ui.shared.AnalyzedSession;
import org.diptych.ui.shared.Keyboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list a citation is chosen from: what an entry says, which is marked, and where the list lies. */
@Tag("window")
class CandidateListWindowTest {
    private static final Messages WORDS = Messages.of("panels", Locale.ENGLISH);

    private final AnalyzedSession post = new AnalyzedSession(
            """
            text
            {% references %}
            [rivers] Ash, C. (2019). Quiet Rivers. Annals.
            [bare] Something without a year
            [tides] Bell, T. (2021). Slow Tides. Annals.
            {% endreferences %}
            """);
    private final ObjectProperty<Offers> offers = new SimpleObjectProperty<>(Offers.NONE);
    private final SimpleBooleanProperty composing = new SimpleBooleanProperty();
    private final List<String> cited = new ArrayList<>();
    private CitationPickerModel model;
    private CitationPicker picker;
    private CitationList typing;
    private ShownNode shown;

    @BeforeEach
    void open() {
        shown = ShownNode.of(TextArea::new, 700, 600);
        FxThread.run(() -> {
            model = new CitationPickerModel(
                    post.front(),
                    offers,
                    chosen -> cited.add(String.join(
                            " ", chosen.stream().map(Adopter.Chosen::key).toList())));
            picker = new CitationPicker(model, WORDS, composing);
            typing = new CitationList(model, WORDS);
        });
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private void openAt(double x, double y) {
        FxThread.run(() -> picker.open(shown.root(), new BoundingBox(x, y, 1, 20)));
    }

    private TextField sought() {
        return shown.find(TextField.class, field -> field.getParent() == picker);
    }

    private List<String> rows() {
        return shown.all().stream()
                .filter(CandidateCell.class::isInstance)
                .map(CandidateCell.class::cast)
                .filter(cell -> cell.getItem() != null)
                .sorted(Comparator.comparingInt(CandidateCell::getIndex))
                .map(Node::getAccessibleText)
                .toList();
    }

    private boolean isOpen() {
        return FxThread.call(() -> shown.root().getChildren().contains(picker));
    }

    @Test
    void anEntrySaysItsKeyItsMakersItsTitleAndItsNumber() {
        openAt(10, 10);

        assertThat(rows())
                .containsExactly(
                        "rivers, Ash, C. (2019), Quiet Rivers, [1]",
                        "bare, Something without a year, [2]",
                        "tides, Bell, T. (2021), Slow Tides, [3]");
    }

    @Test
    void anEntryFromElsewhereSaysWhereItStands() {
        offers.set(Offers.of(List.of(Offered.ofPost("lamps", "Stone, W. (2001). Lamps. Annals.", "Another post"))));
        openAt(10, 10);

        assertThat(rows()).last().isEqualTo("lamps, Stone, W. (2001), Lamps, Another post");
    }

    @Test
    void arrowsAndPagesMarkAndStopAtTheEnds() {
        openAt(10, 10);
        Keyboard.fire(sought(), KeyCode.UP, "");
        Keyboard.fire(sought(), KeyCode.DOWN, "");
        Keyboard.fire(sought(), KeyCode.PAGE_DOWN, "");
        Keyboard.fire(sought(), KeyCode.ENTER, "");
        assertThat(cited).containsExactly("tides");
        assertThat(isOpen()).isFalse();

        openAt(10, 10);
        Keyboard.fire(sought(), KeyCode.PAGE_DOWN, "");
        Keyboard.fire(sought(), KeyCode.PAGE_UP, "");
        Keyboard.fire(sought(), KeyCode.TAB, "");
        assertThat(cited).containsExactly("tides", "rivers");
    }

    @Test
    void severalKeysAreGatheredAndTheMarkedOneIsNotTakenByChance() {
        openAt(10, 10);
        FxThread.run(() -> sought().setText("tides"));
        Keyboard.fire(sought(), KeyCode.ENTER, "ctrl");
        assertThat(sought().getText()).isEmpty();
        assertThat(shown.words()).contains(WORDS.get("picker.chosen", "tides"));
        FxThread.run(() -> sought().setText("bare"));
        Keyboard.fire(sought(), KeyCode.ENTER, "ctrl");
        Keyboard.fire(sought(), KeyCode.ENTER, "");

        assertThat(cited).containsExactly("tides bare");
    }

    @Test
    void anEntryIsTakenOutAgain() {
        openAt(10, 10);
        Keyboard.fire(sought(), KeyCode.ENTER, "ctrl");
        Keyboard.fire(sought(), KeyCode.ENTER, "ctrl");

        assertThat(shown.words()).contains(WORDS.get("picker.hint"));
    }

    @Test
    void whereNothingFitsThatIsSaidAndNothingIsCited() {
        openAt(10, 10);
        FxThread.run(() -> sought().setText("nothing of the kind"));
        assertThat(shown.words()).contains(WORDS.get("picker.none"));
        Keyboard.fire(sought(), KeyCode.ENTER, "ctrl");
        Keyboard.fire(sought(), KeyCode.ENTER, "");

        assertThat(cited).isEmpty();
    }

    @Test
    void aPostWithoutReferencesSaysSoAlsoAfterASearchInVain() {
        openAt(10, 10);
        FxThread.run(() -> sought().setText("nothing of the kind"));
        Keyboard.fire(sought(), KeyCode.ESCAPE, "");
        FxThread.run(() -> post.front().set(new AnalyzedSession("text\n").session()));
        openAt(10, 10);

        assertThat(shown.words()).contains(WORDS.get("picker.noEntries")).doesNotContain(WORDS.get("picker.none"));
    }

    @Test
    void itLiesBelowTheCaretOrAboveItAndAlwaysInTheWindow() {
        openAt(100, 50);
        assertThat(picker.getLayoutY()).isGreaterThan(70);
        assertThat(picker.getLayoutX()).isEqualTo(100);
        Keyboard.fire(sought(), KeyCode.ESCAPE, "");

        openAt(650, 500);
        assertThat(picker.getLayoutY() + picker.getHeight()).isLessThan(500);
        assertThat(picker.getLayoutX() + picker.getWidth()).isLessThanOrEqualTo(700);
    }

    @Test
    void escapeGivesTheFocusBack() {
        TextArea text = shown.find(TextArea.class, area -> true);
        FxThread.run(text::requestFocus);
        openAt(10, 10);
        assertThat(shown.focused()).isSameAs(sought());
        Keyboard.fire(sought(), KeyCode.ESCAPE, "");

        assertThat(isOpen()).isFalse();
        assertThat(shown.focused()).isSameAs(text);
        assertThat(cited).isEmpty();
    }

    @Test
    void itGoesWhenTheFocusGoesAndDoesNotOpenWhileOneComposes() {
        openAt(10, 10);
        FxThread.run(() -> shown.find(TextArea.class, area -> true).requestFocus());
        assertThat(isOpen()).isFalse();
        FxThread.run(() -> composing.set(true));
        openAt(10, 10);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void theListBesideATypedCitationFollowsItAndIsAsHighAsItsRows() {
        FxThread.run(() -> {
            shown.root().getChildren().add(typing);
            typing.follow(List.of("rivers"), "tid");
        });
        assertThat(typing.key()).isEqualTo("tides");
        assertThat(typing.isOwn()).isTrue();
        double one = heightOfTyping();
        FxThread.run(() -> typing.follow(List.of("rivers"), ""));
        assertThat(heightOfTyping()).isGreaterThan(one);

        FxThread.run(() -> typing.move(2));
        FxThread.run(typing::cite);
        assertThat(cited).containsExactly("rivers tides");
        FxThread.run(() -> typing.follow(List.of(), "nothing"));
        assertThat(typing.key()).isNull();
        assertThat(typing.isOwn()).isFalse();
    }

    private double heightOfTyping() {
        return FxThread.call(() -> {
            shown.root().applyCss();
            shown.root().layout();
            return typing.prefHeight(400);
        });
    }
}
