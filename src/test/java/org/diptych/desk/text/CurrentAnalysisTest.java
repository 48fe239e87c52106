package org.diptych.desk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.text.TextEdit;
import org.diptych.desk.HeldWork;
import org.diptych.desk.work.Background;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.Test;

/** What is asked of a post while it is being read again, and what becomes of it when something else comes between. */
class CurrentAnalysisTest {
    private final AnalyzedSession post = new AnalyzedSession("# One\n");
    private final HeldWork worker = new HeldWork();
    private final CurrentAnalysis current = new CurrentAnalysis(post.front(), new Background(worker, Runnable::run));
    private final List<String> heard = new ArrayList<>();

    private void ask(String name) {
        current.whenThere(
                analysis -> heard.add(name + " " + analysis.post().text().strip()));
    }

    private void type(String text) {
        post.session().parts().get(0).apply(TextEdit.insert(0, text));
    }

    @Test
    void whatIsKnownIsToldAtOnce() {
        ask("asked:");
        assertThat(heard).containsExactly("asked: # One");
    }

    @Test
    void whileThePostIsReadAgainTheAnswerWaitsForTheTextAsItIs() {
        post.hold();
        type("text\n\n");
        ask("asked:");
        assertThat(heard).isEmpty();

        post.release();
        assertThat(heard).containsExactly("asked: text\n\n# One");
        type("more ");
        assertThat(heard).as("once").hasSize(1);
    }

    @Test
    void ofTwoThatWaitTheLaterIsMeant() {
        post.hold();
        type("text\n\n");
        ask("first:");
        ask("second:");
        post.release();
        assertThat(heard).containsExactly("second: text\n\n# One");
    }

    @Test
    void whatWaitedForOnePostIsNotToldOfAnother() {
        post.hold();
        type("text\n\n");
        ask("asked:");
        AnalyzedSession other = new AnalyzedSession("Another.\n");
        post.front().set(other.session());
        post.release();
        other.session().parts().get(0).apply(TextEdit.insert(0, "x"));
        assertThat(heard).isEmpty();

        ask("of the other:");
        assertThat(heard).containsExactly("of the other: xAnother.");
    }

    @Test
    void withoutAPostNothingIsTold() {
        post.front().set(null);
        ask("asked:");
        assertThat(heard).isEmpty();
    }

    @Test
    void whatWasWorkedOutOfAnOlderTextIsNotTold() {
        current.workOut(analysis -> analysis.post().text(), heard::add);
        type("x");
        worker.all();
        assertThat(heard).isEmpty();

        current.workOut(analysis -> analysis.post().text(), heard::add);
        worker.all();
        assertThat(heard).containsExactly("x# One\n");
    }

    @Test
    void whatWasWorkedOutOfAPostThatIsGoneIsNotTold() {
        current.workOut(analysis -> analysis.post().text(), heard::add);
        post.front().set(new AnalyzedSession("Another.\n").session());
        worker.all();
        assertThat(heard).isEmpty();
    }
}
