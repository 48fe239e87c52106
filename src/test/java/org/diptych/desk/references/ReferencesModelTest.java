package org.diptych.desk.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.Test;

class ReferencesModelTest {
    private static final String FILE =
            """
            ---
            refplus: true
            ---
            Short {% ref summed %}.
            <!--more-->
            {% lang_content en %}
            {% ref both %} and {% ref both english %} and {% ref lost %}
            {% endlang_content %}
            {% lang_content zh %}
            {% ref both %}
            {% endlang_content %}
            {% references %}
            [both] Both, B. (2020). In two languages.
            [english] English, E. (2021). In one.
            [unused] Nobody, N. (2022). Not cited.
            [both] Again, A. (2023). A second time.
            [summed] Summary, S. (2024). In the summary only.
            {% endreferences %}
            """;

    private final AnalyzedSession post = new AnalyzedSession(FILE);
    private final ReferencesModel model = new ReferencesModel(post.front(), post.navigator(), AnalyzedSession.AT_ONCE);

    private ReferenceRow row(int index) {
        return model.rows().get(index);
    }

    @Test
    void countsTheUsesInEachLanguage() {
        assertThat(model.referencesProperty().get().languages()).containsExactly("en", "zh");
        assertThat(row(0).uses()).extracting(List::size).containsExactly(2, 1);
        assertThat(row(4).cited()).isEqualTo(1);
    }

    @Test
    void hasAColumnForEachLanguage() {
        String french = "{% lang_content fr %}\n{% ref english %}\n{% endlang_content %}\n{% references %}";
        AnalyzedSession three = new AnalyzedSession(FILE.replace("{% references %}", french));
        ReferencesModel all = new ReferencesModel(three.front(), three.navigator(), AnalyzedSession.AT_ONCE);
        assertThat(all.referencesProperty().get().languages()).containsExactly("en", "zh", "fr");
        assertThat(all.rows().get(1).uses()).extracting(List::size).containsExactly(1, 0, 1);
    }

    @Test
    void marksWhatIsLikelyWrong() {
        assertThat(row(0).marks()).isEmpty();
        assertThat(row(1).marks()).containsExactly(Mark.ONE_LANGUAGE);
        assertThat(row(2).marks()).containsExactly(Mark.UNUSED);
        assertThat(row(3).marks()).contains(Mark.DUPLICATE);
        assertThat(row(4).marks()).isEmpty();
    }

    @Test
    void listsACitedKeyWithoutEntryAtTheEnd() {
        ReferenceRow last = row(model.rows().size() - 1);
        assertThat(last.key()).isEqualTo("lost");
        assertThat(last.marks()).contains(Mark.UNDEFINED);
        assertThat(last.entry()).isEmpty();
    }

    @Test
    void goesThroughTheUsesOfALanguageInTurn() {
        model.goToNextUse(row(0), 0);
        model.goToNextUse(row(0), 0);
        model.goToNextUse(row(0), 0);
        int first = FILE.indexOf("both");
        int second = FILE.indexOf("both english");
        assertThat(post.visitedRanges()).extracting(range -> range.start()).containsExactly(first, second, first);
    }

    @Test
    void goesToTheEntryOrToTheUseOfAKeyThatHasNone() {
        model.goTo(row(1));
        model.goTo(row(model.rows().size() - 1));
        assertThat(post.visited()).containsExactly("[english] English, E. (2021). In one.", "lost");
    }

    @Test
    void filtersByKeyAndText() {
        model.filterProperty().set("NOBODY");
        assertThat(model.rows()).extracting(ReferenceRow::key).containsExactly("unused");
        model.filterProperty().set("");
        assertThat(model.rows()).hasSize(6);
    }

    @Test
    void isEmptyWithoutAPost() {
        post.front().set(null);
        assertThat(model.rows()).isEmpty();
        assertThat(model.hasPost()).isFalse();
    }
}
