package org.diptych.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.work.Background;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindModelTest {
    private static final String FILE =
            """
            ---
            title: the agent
            ---
            {% lang_content en %}
            An agent and an Agent.
            {% endlang_content %}
            {% lang_content zh %}
            智能体 agent 与 agent。
            {% endlang_content %}
            """;

    private final AnalyzedSession post = new AnalyzedSession(FILE);
    private final FindModel model = new FindModel(post.front(), post.navigator(), AnalyzedSession.AT_ONCE);

    @BeforeEach
    void show() {
        model.activeProperty().set(true);
        model.partProperty().set(body("en"));
    }

    private PostPart body(String language) {
        return post.session().parts().stream()
                .filter(part -> part.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> starts() {
        return post.visitedRanges().stream().map(range -> range.start()).toList();
    }

    private static int nth(String text, int n) {
        int at = -1;
        for (int i = 0; i < n; i++) {
            at = FILE.toLowerCase(java.util.Locale.ROOT).indexOf(text, at + 1);
        }
        return at;
    }

    @Test
    void showsTheFirstMatchAsItIsTyped() {
        model.textProperty().set("agent");
        assertThat(model.resultProperty().get().matches()).hasSize(2);
        assertThat(model.currentProperty().get()).isZero();
        assertThat(starts()).containsExactly(nth("agent", 2));
    }

    @Test
    void goesRoundForwardsAndBackwards() {
        model.textProperty().set("agent");
        model.next();
        model.next();
        model.previous();
        assertThat(starts()).containsExactly(nth("agent", 2), nth("agent", 3), nth("agent", 2), nth("agent", 3));
    }

    @Test
    void goesOnFromWhereTheCaretIs() {
        model.everywhereProperty().set(true);
        model.textProperty().set("agent");
        model.caretMoved(FILE.indexOf("智能体"));
        model.next();
        assertThat(starts()).endsWith(nth("agent", 4));
        model.caretMoved(FILE.indexOf("智能体"));
        model.previous();
        assertThat(starts()).endsWith(nth("agent", 3));
    }

    @Test
    void searchesAllPartsWhenAsked() {
        model.textProperty().set("agent");
        model.everywhereProperty().set(true);
        assertThat(model.resultProperty().get().matches()).hasSize(5);
    }

    @Test
    void replacesOneAndGoesOn() {
        model.textProperty().set("agent");
        model.replacementProperty().set("helper");
        model.replace("");
        assertThat(post.text()).isEqualTo(FILE.replace("An agent", "An helper"));
        assertThat(model.resultProperty().get().matches()).hasSize(1);
        model.replace("");
        assertThat(post.text()).isEqualTo(FILE.replace("An agent and an Agent", "An helper and an helper"));
        assertThat(model.resultProperty().get().state()).isEqualTo(SearchResult.State.NOT_FOUND);
    }

    @Test
    void replacesAllInAllParts() {
        model.everywhereProperty().set(true);
        model.textProperty().set("agent");
        model.replacementProperty().set("助手");
        model.replaceAll("replacing");
        assertThat(post.text()).isEqualTo(FILE.replace("agent", "助手").replace("Agent", "助手"));
        assertThat(model.replacedProperty().get()).isEqualTo(5);
        assertThat(post.session().parts())
                .anySatisfy(part ->
                        assertThat(part.history().undoTitleProperty().get()).isEqualTo("replacing"));
    }

    @Test
    void aReplacementThatHoldsWhatIsSoughtIsNotReplacedAgain() {
        model.textProperty().set("agent");
        model.matchCaseProperty().set(true);
        model.replacementProperty().set("agent agent");
        model.replace("");
        assertThat(post.text()).isEqualTo(FILE.replace("An agent", "An agent agent"));
        model.replaceAll("replacing");
        assertThat(post.text()).isEqualTo(FILE.replace("An agent", "An agent agent agent agent"));
    }

    @Test
    void findsAnewWhatIsTypedMeanwhile() {
        model.textProperty().set("agent");
        post.hold();
        body("en").changed(0, 0, "agent ");
        model.caretMoved(FILE.indexOf("An agent"));
        model.next();
        assertThat(post.visited()).endsWith("agent");
        assertThat(model.resultProperty().get().matches()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsAskedForWhileASearchRunsIsDoneThoughTheTextIsReadAnew(boolean bar) {
        Queue<Runnable> beside = new ArrayDeque<>();
        FindModel slow = new FindModel(post.front(), post.navigator(), new Background(beside::add, Runnable::run));
        slow.partProperty().set(body("en"));
        slow.textProperty().set("agent");
        slow.activeProperty().set(bar);
        slow.next();
        body("en").changed(0, 0, "Words. ");
        while (!beside.isEmpty()) {
            beside.remove().run();
        }
        assertThat(post.visited()).endsWith("agent");
    }

    @Test
    void saysWhatIsWrongWithAnExpression() {
        model.regexProperty().set(true);
        model.textProperty().set("(agent");
        assertThat(model.resultProperty().get().state()).isEqualTo(SearchResult.State.BAD_PATTERN);
        assertThat(model.resultProperty().get().mistake()).isEqualTo(6);
        assertThat(model.missingGroupProperty().get()).isEqualTo(-1);
    }

    @Test
    void saysWhatIsWrongWithAReplacementAndReplacesNothing() {
        model.regexProperty().set(true);
        model.textProperty().set("(agent)");
        model.replacementProperty().set("$2");
        assertThat(model.missingGroupProperty().get()).isEqualTo(2);
        assertThat(model.resultProperty().get().matches()).as("what is found").hasSize(2);
        model.replaceAll("replacing");
        model.replace("replacing");
        assertThat(post.text()).isEqualTo(FILE);
        assertThat(model.replacedProperty().get()).isEqualTo(-1);
        model.replacementProperty().set("$1");
        assertThat(model.missingGroupProperty().get()).isEqualTo(-1);
        model.replacementProperty().set("$3");
        model.regexProperty().set(false);
        assertThat(model.missingGroupProperty().get())
                .as("without an expression")
                .isEqualTo(-1);
    }

    @Test
    void aMatchOfNoCharactersIsReplacedOnceAndTheNextIsGoneTo() {
        model.regexProperty().set(true);
        model.textProperty().set("(?=agent)");
        model.replacementProperty().set("my ");
        model.caretMoved(FILE.indexOf("An agent"));
        model.next();
        model.replace("");
        assertThat(post.text()).isEqualTo(FILE.replace("An agent", "An my agent"));
        model.replace("");
        assertThat(post.text()).isEqualTo(FILE.replace("An agent and an Agent", "An my agent and an my Agent"));
    }

    @Test
    void eachLineIsReplacedAtItsBeginAndOneUndoTakesAllBack() {
        model.regexProperty().set(true);
        model.textProperty().set("^(?=.)");
        model.replacementProperty().set("> ");
        model.replaceAll("replacing");
        assertThat(post.text()).isEqualTo(FILE.replace("An agent", "> An agent"));
        post.session().history().undo();
        assertThat(post.text()).isEqualTo(FILE);
    }

    @Test
    void anExpressionWithoutEndIsGivenUpOffTheWindow() {
        body("en").changed(0, 0, "a".repeat(4_000) + "!");
        model.regexProperty().set(true);
        model.textProperty().set("(a|aa)+$");
        assertThat(model.resultProperty().get().state()).isEqualTo(SearchResult.State.TOO_LONG);
        model.replaceAll("replacing");
        assertThat(model.replacedProperty().get()).isEqualTo(-1);
    }

    @Test
    void aClosedBarFindsNothing() {
        model.textProperty().set("agent");
        model.activeProperty().set(false);
        assertThat(model.resultProperty().get().matches()).isEmpty();
    }

    @Test
    void goesOnWithTheBarClosed() {
        model.textProperty().set("agent");
        model.activeProperty().set(false);
        model.caretMoved(0);
        model.next();
        model.next();
        assertThat(starts()).endsWith(nth("agent", 2), nth("agent", 3));
    }

    @Test
    void replacesNoMatchThatTheCaretHasLeft() {
        model.textProperty().set("agent");
        model.replacementProperty().set("helper");
        model.caretMoved(FILE.indexOf("and an"));
        model.replace("");
        assertThat(post.text()).isEqualTo(FILE);
        model.replace("");
        assertThat(post.text()).isEqualTo(FILE.replace("an Agent", "an helper"));
    }

    @Test
    void closingGivesTheEditorOfTheMatchTheFocus() {
        assertThat(model.settle()).isFalse();
        model.textProperty().set("agent");
        assertThat(model.settle()).isTrue();
    }

    @Test
    void withoutAPostNothingHappens() {
        post.front().set(null);
        model.textProperty().set("agent");
        model.next();
        model.replaceAll("replacing");
        assertThat(model.resultProperty().get().state()).isEqualTo(SearchResult.State.NOTHING_SOUGHT);
    }
}
