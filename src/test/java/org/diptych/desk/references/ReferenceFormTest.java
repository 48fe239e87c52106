package org.diptych.desk.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diptych.core.cite.edit.KeyRule;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.SegmentKind;
import org.diptych.desk.text.PostPart;
import org.diptych.ui.references.ReferenceActions;
import org.diptych.ui.references.SiteReferenceActions;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.Test;

class ReferenceFormTest {
    private static final String FILE =
            """
            {% lang_content en %}
            One {% ref b %}, two {% ref a b %}.
            {% endlang_content %}
            {% lang_content zh %}
            一{% ref b %}。
            {% endlang_content %}
            {% references %}

            [a] Alpha, A. (2020). On a.

            [b] Beta, B. (2021). On b.
            {% endreferences %}
            """;

    private final AnalyzedSession post = new AnalyzedSession(FILE);
    private final ReferencesModel model = new ReferencesModel(post.front(), post.navigator(), AnalyzedSession.AT_ONCE);
    private final ReferenceForm form = model.newForm(Messages.of("panels", Locale.ENGLISH));

    @Test
    void renamesAKeyInBothBodiesAndTheListWithAPreview() {
        form.edit(model.rows().get(1));
        form.keyProperty().set("beta");
        assertThat(form.preview()).hasSize(4);
        assertThat(form.preview().get(0)).isEqualTo(new Place("English", 1, "One {% ref beta %}, two {% ref a b %}."));
        assertThat(post.text()).isEqualTo(FILE);
        form.commit();
        assertThat(post.text())
                .isEqualTo(FILE.replace("ref b", "ref beta")
                        .replace("a b", "a beta")
                        .replace("[b]", "[beta]"));
        assertThat(form.modeProperty().get()).isEqualTo(ReferenceForm.Mode.CLOSED);
    }

    @Test
    void aNewKeyCanBeHandedOnToTheWholeSiteInstead() {
        List<String> asked = new ArrayList<>();
        form.edit(model.rows().get(1));
        form.leave((from, to) -> asked.add(from + " " + to));
        assertThat(asked).isEmpty();

        form.keyProperty().set("beta");
        assertThat(form.renamesProperty().get()).isTrue();
        form.leave((from, to) -> asked.add(from + " " + to));

        assertThat(asked).containsExactly("b beta");
        assertThat(post.text()).isEqualTo(FILE);
        assertThat(form.modeProperty().get()).isEqualTo(ReferenceForm.Mode.CLOSED);
    }

    @Test
    void changesKeyAndTextTogether() {
        form.edit(model.rows().get(0));
        form.keyProperty().set("alpha");
        form.textProperty().set("Alpha, A. (1999). On a.");
        form.commit();
        assertThat(post.text())
                .isEqualTo(
                        FILE.replace("ref a", "ref alpha").replace("[a] Alpha, A. (2020)", "[alpha] Alpha, A. (1999)"));
    }

    @Test
    void doesNotTakeAKeyThatIsTaken() {
        form.edit(model.rows().get(0));
        form.keyProperty().set("b");
        form.commit();
        assertThat(form.keyRuleProperty().get()).isEqualTo(KeyRule.TAKEN);
        assertThat(form.modeProperty().get()).isEqualTo(ReferenceForm.Mode.EDIT);
        assertThat(post.text()).isEqualTo(FILE);
    }

    @Test
    void addsAnEntry() {
        form.add();
        form.keyProperty().set("c");
        form.textProperty().set("Gamma, C. (2022). On c.");
        form.commit();
        assertThat(post.text()).isEqualTo(FILE.replace("On b.\n", "On b.\n\n[c] Gamma, C. (2022). On c.\n"));
        assertThat(model.rows()).extracting(ReferenceRow::key).containsExactly("a", "b", "c");
    }

    @Test
    void movesSortsAndDeletes() {
        form.move(model.rows().get(0), 1);
        assertThat(model.rows()).extracting(ReferenceRow::key).containsExactly("b", "a");
        form.move(model.rows().get(1), 0);
        assertThat(post.text()).isEqualTo(FILE);
        form.sort();
        assertThat(model.rows()).extracting(ReferenceRow::key).containsExactly("b", "a");
        form.delete(model.rows().get(0));
        assertThat(model.rows().get(0).key()).isEqualTo("a");
        assertThat(post.text()).doesNotContain("[b]").contains("{% ref b %}");
    }

    @Test
    void whatIsDraggedComesBesideTheEntryItIsDroppedOn() {
        ReferenceActions actions = new ReferenceActions(model, form, SiteReferenceActions.NOTHING);
        actions.moveBeside(model.rows().get(0), model.rows().get(1), false);
        assertThat(post.text()).isEqualTo(FILE);
        actions.moveBeside(model.rows().get(0), model.rows().get(1), true);
        assertThat(model.rows()).extracting(ReferenceRow::key).containsExactly("b", "a");
        actions.moveBeside(model.rows().get(1), model.rows().get(0), false);
        assertThat(post.text()).isEqualTo(FILE);
    }

    @Test
    void eachChangeIsOneStepThatSaysWhatItWas() {
        form.edit(model.rows().get(1));
        form.keyProperty().set("beta");
        form.commit();
        form.move(model.rows().get(0), 1);
        PostPart list = post.session().parts().stream()
                .filter(part -> part.kind() == SegmentKind.REFERENCES)
                .findFirst()
                .orElseThrow();
        assertThat(list.history().undoTitleProperty().get()).isEqualTo("moving a");
        post.session().history().undo();
        assertThat(list.history().undoTitleProperty().get()).isEqualTo("renaming b");
        post.session().history().undo();
        assertThat(post.text()).isEqualTo(FILE);
    }

    @Test
    void aChangeAskedForWhileTheAnalysisLagsStillHitsItsPlace() {
        ReferenceRow row = model.rows().get(1);
        post.hold();
        post.session().parts().get(0).changed(0, 0, "Typed just now. ");
        form.delete(row);
        assertThat(post.text()).contains("[b]");
        post.release();
        assertThat(post.text())
                .isEqualTo(
                        FILE.replace("\n\n[b] Beta, B. (2021). On b.", "").replace("One {%", "Typed just now. One {%"));
    }

    @Test
    void givesAPostItsReferencesBlock() {
        AnalyzedSession bare = new AnalyzedSession("{% lang_content en %}\nx\n{% endlang_content %}");
        ReferencesModel references = new ReferencesModel(bare.front(), bare.navigator(), AnalyzedSession.AT_ONCE);
        ReferenceForm bareForm = references.newForm(Messages.of("panels", Locale.ENGLISH));
        bareForm.insertBlock();
        assertThat(references.referencesProperty().get().hasBlock()).isTrue();
        assertThat(bare.session().dirtyProperty().get()).isTrue();
        bareForm.add();
        bareForm.keyProperty().set("k");
        bareForm.textProperty().set("text");
        bareForm.commit();
        assertThat(bare.text())
                .isEqualTo("{% lang_content en %}\nx\n{% endlang_content %}\n\n"
                        + "{% references %}\n\n[k] text\n\n{% endreferences %}\n");
    }

    @Test
    void whatIsTypedCountsWhenThePostIsSaved() {
        form.edit(model.rows().get(0));
        enter();
        assertThat(post.text()).isEqualTo(FILE);
        assertThat(form.modeProperty().get()).isEqualTo(ReferenceForm.Mode.EDIT);

        form.textProperty().set("Alpha, A. (1999). On a.");
        enter();

        assertThat(post.text()).isEqualTo(FILE.replace("(2020)", "(1999)"));
    }

    @Test
    void whatIsTypedCountsWhenAnotherPostIsShown() {
        form.edit(model.rows().get(0));
        form.textProperty().set("Alpha, A. (1999). On a.");
        post.front().set(null);

        assertThat(post.text()).isEqualTo(FILE.replace("(2020)", "(1999)"));
        assertThat(form.modeProperty().get()).isEqualTo(ReferenceForm.Mode.CLOSED);
    }

    @Test
    void aKeyThatCannotBeUsedIsNotTakenWhenThePostIsSaved() {
        form.edit(model.rows().get(0));
        form.keyProperty().set("b");
        enter();

        assertThat(post.text()).isEqualTo(FILE);
        assertThat(form.modeProperty().get()).isEqualTo(ReferenceForm.Mode.EDIT);
    }

    private void enter() {
        List<Boolean> done = new ArrayList<>();
        post.session().typed().enter().thenRun(() -> done.add(true));
        assertThat(done).hasSize(1);
    }
}
