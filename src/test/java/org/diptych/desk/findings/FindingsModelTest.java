package org.diptych.desk.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Fix;
import org.diptych.core.check.Severity;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.desk.text.PostSession;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingsModelTest {
    private static final String FILE =
            """
            ---
            title: t
            ---
            {% lang_content en %}
            one bad

            two odd
            {% endlang_content %}
            {% lang_content zh %}
            三 bad
            {% endlang_content %}
            """;

    private final AnalyzedSession post = new AnalyzedSession(FILE);
    private FindingsModel model;

    @BeforeEach
    void find() {
        publish(post.session());
        model = new FindingsModel(
                post.front(),
                post.navigator(),
                finding -> "It says " + String.join(" ", finding.arguments()) + ".",
                Messages.of("panels", Locale.ENGLISH),
                AnalyzedSession.AT_ONCE);
    }

    /** Every "bad" is an error that can be mended, every "odd" a hint. */
    private static void publish(PostSession session) {
        Analysis read = new Analyzer().analyze(session.snapshot());
        String text = read.post().text();
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            TextRange range = new TextRange(at, Math.min(text.length(), at + 3));
            if (text.startsWith("bad", at)) {
                Fix fix = new Fix("make-good", List.of(new TextEdit(range, "good")));
                findings.add(Finding.error("bad-word", range, "bad").with(fix));
            } else if (text.startsWith("odd", at)) {
                findings.add(Finding.info("odd-word", range, "odd"));
            }
        }
        session.publish(new Analysis(read.reading(), findings));
    }

    private List<String> rows() {
        return model.rows().stream()
                .map(row -> row instanceof FindingRow.Item item
                        ? item.line() + " " + item.sentence()
                        : ((FindingRow.Part) row).name())
                .toList();
    }

    private List<Integer> visited() {
        return post.visitedRanges().stream().map(TextRange::start).toList();
    }

    @Test
    void groupsFindingsByThePartTheyStandIn() {
        assertThat(rows()).containsExactly("English", "1 It says bad.", "3 It says odd.", "中文", "1 It says bad.");
    }

    @Test
    void filtersByWordAndBySeverity() {
        model.filterProperty().set("ODD");
        assertThat(rows()).containsExactly("English", "3 It says odd.");
        model.filterProperty().set("");
        model.shownProperty(Severity.ERROR).set(false);
        assertThat(rows()).containsExactly("English", "3 It says odd.");
        assertThat(model.countProperty(Severity.ERROR).get()).isEqualTo(2);
    }

    @Test
    void goesToTheNextAndThePreviousAndRound() {
        int first = FILE.indexOf("bad");
        int odd = FILE.indexOf("odd");
        int last = FILE.lastIndexOf("bad");
        model.caretProperty().set(0);
        model.next();
        model.caretProperty().set(first + 3);
        model.next();
        model.caretProperty().set(last + 3);
        model.next();
        model.previous();
        model.caretProperty().set(0);
        model.previous();
        assertThat(visited()).containsExactly(first, odd, first, odd, last);
    }

    @Test
    void mendsWhatCanBeMended() {
        FindingRow.Item item = (FindingRow.Item) model.rows().get(1);
        model.mend(item.finding().fixes().get(0));
        assertThat(post.text()).isEqualTo(FILE.replace("one bad", "one good"));
    }

    @Test
    void whatIsLeftAsItIsIsToldAgainOnceThatIsTakenBack() {
        AnalyzedSession drifted = new AnalyzedSession("{% lang_content en %}\nLook: $a+b$.\n{% endlang_content %}\n"
                + "{% lang_content zh %}\n看：$a+c$。\n{% endlang_content %}\n");
        PostSession open = drifted.session();
        open.publish(new Analyzer().analyze(open.snapshot()));
        FindingsModel found = new FindingsModel(
                drifted.front(),
                drifted.navigator(),
                Finding::rule,
                Messages.of("panels", Locale.ENGLISH),
                AnalyzedSession.AT_ONCE);
        Finding finding = found.rows().stream()
                .filter(FindingRow.Item.class::isInstance)
                .map(row -> ((FindingRow.Item) row).finding())
                .filter(each -> each.rule().equals("drift-formula"))
                .findFirst()
                .orElseThrow();
        assertThat(found.canLeave(finding)).isTrue();

        found.leave(finding);
        assertThat(new Analyzer().analyze(open.snapshot()).findings())
                .extracting(Finding::rule)
                .doesNotContain("drift-formula");

        open.parts().get(0).history().undo();
        assertThat(new Analyzer().analyze(open.snapshot()).findings())
                .extracting(Finding::rule)
                .contains("drift-formula");
    }

    @Test
    void aFixForAnOlderTextIsNotApplied() {
        FindingRow.Item item = (FindingRow.Item) model.rows().get(1);
        post.hold();
        post.session().parts().get(1).changed(0, 0, "x");
        String typed = post.text();
        model.mend(item.finding().fixes().get(0));
        assertThat(post.text()).isEqualTo(typed);
        publish(post.session());
        model.mend(item.finding().fixes().get(0));
        assertThat(post.text()).isEqualTo(typed);
    }

    @Test
    void isEmptyWithoutAPost() {
        post.front().set(null);
        assertThat(rows()).isEmpty();
        assertThat(model.hasPost()).isFalse();
        model.next();
        assertThat(visited()).isEmpty();
    }
}
