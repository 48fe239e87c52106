package org.diptych.desk.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.before.EarlierPairs;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.draft.DraftEntry;
import org.diptych.core.draft.DraftPlan;
import org.diptych.core.draft.DraftRequest;
import org.diptych.core.draft.DraftScope;
import org.diptych.core.draft.Glossary;
import org.diptych.core.draft.RefusedDraft;
import org.diptych.core.draft.Translator;
import org.diptych.core.draft.TranslatorChoice;
import org.diptych.core.draft.TranslatorFault;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextEdit;
import org.diptych.desk.HeldWork;
import org.diptych.desk.work.Background;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.Test;

/** What becomes of answers that come, that are of no use, and that never come. */
class DraftModelTest {
    private static final String POST =
            "---\ntitle: T\n---\n{% lang_content en %}\n\nCats eat $x$ mice.\n\nDogs bark.\n\n"
                    + "Birds sing.\n\n{% endlang_content %}\n{% lang_content zh %}\n\n{% endlang_content %}\n";

    private final Deque<String> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Map<DraftEntry, String>> inserted = new ArrayList<>();
    private final DraftPlan plan = plan();

    private final Translator translator = new Translator() {
        @Override
        public String translate(DraftRequest request) throws TranslatorFault {
            asked.add(request.text());
            String answer = answers.remove();
            if (answer.equals("fault")) {
                throw noTranslator();
            }
            return answer;
        }

        @Override
        public String sent(DraftRequest request) {
            return "Translate: " + request.text();
        }

        @Override
        public String name() {
            return "a program";
        }
    };

    private static TranslatorFault noTranslator() {
        return catchThrowableOfType(TranslatorFault.class, () -> Translator.of(TranslatorChoice.DEFAULT, Map.of()));
    }

    private static DraftPlan plan() {
        Post post = Post.parse(POST);
        PublishSettings settings = PublishSettings.of(Dialect.PANDOC);
        LinkedPost linked =
                LinkedPost.of(Body.allOf(post, new Publisher(settings).publish(post), settings), PairState.EMPTY);
        return DraftPlan.of(post, settings, linked, DraftScope.ALL);
    }

    private Prepared prepared() {
        EarlierPairs none = new EarlierPairs.Builder().build();
        return new Prepared(
                plan,
                translator,
                "a program",
                plan.entries().stream()
                        .map(entry -> entry.request(Glossary.EMPTY, none))
                        .toList());
    }

    private DraftModel model(Background background) {
        return new DraftModel(prepared(), background, inserted::add);
    }

    /** What the passage was sent as, said in Chinese: with the marks it came with. */
    private String chinese(int place, String words) {
        String mark = prepared().requests().get(place).text().replaceAll("(?s)^Cats eat (.*) mice\\.$", "$1");
        return words.replace("$", mark);
    }

    private String drafted() {
        return TextEdit.applyAll(POST, plan.put(inserted.get(0)).edits());
    }

    @Test
    void nothingIsSentBeforeTheAuthorSaysSoAndAllCanBeReadBefore() {
        DraftModel model = model(AnalyzedSession.AT_ONCE);

        assertThat(model.stateProperty().get()).isEqualTo(DraftModel.State.READY);
        assertThat(asked).isEmpty();
        assertThat(model.size()).isEqualTo(3);
        assertThat(model.prepared().sent())
                .startsWith("──── 1/3 · en → zh\nTranslate: Cats eat ")
                .contains("\n\n──── 2/3 · en → zh\nTranslate: Dogs bark.")
                .endsWith("──── 3/3 · en → zh\nTranslate: Birds sing.");
    }

    @Test
    void whatCameIsPutIntoThePostOnceAllHasCome() {
        DraftModel model = model(AnalyzedSession.AT_ONCE);
        answers.addAll(List.of(chinese(0, "猫吃$鼠。"), "狗叫。", "鸟鸣。"));

        model.send();

        assertThat(model.stateProperty().get()).isEqualTo(DraftModel.State.DONE);
        assertThat(model.answeredProperty().get()).isEqualTo(3);
        assertThat(inserted).hasSize(1);
        assertThat(drafted()).contains("猫吃$x$鼠。", "狗叫。", "鸟鸣。");
        model.send();
        model.insert();
        assertThat(inserted).as("once").hasSize(1);
        assertThat(asked).hasSize(3);
    }

    @Test
    void anAnswerThatLostAFormulaIsRefusedAndLeavesTheTextAsItIs() {
        DraftModel model = model(AnalyzedSession.AT_ONCE);
        answers.addAll(List.of("猫吃鼠。", "狗叫。", "鸟鸣 $z$。"));

        model.send();

        assertThat(model.refused())
                .extracting(DraftModel.Refused::source)
                .containsExactly("Cats eat $x$ mice.", "Birds sing.");
        RefusedDraft lost = model.refused().get(0).reason();
        assertThat(lost.sentence(Messages.of("draft", Locale.ENGLISH))).contains("$x$");
        assertThat(lost.sentence(Messages.of("draft", Locale.CHINESE)))
                .contains("$x$")
                .doesNotContain("lost");
        assertThat(model.accepted()).isEqualTo(1);
        assertThat(drafted()).contains("狗叫。").doesNotContain("猫吃", "鸟鸣");
    }

    @Test
    void whereNothingCanBeUsedThePostIsNotTouched() {
        DraftModel model = model(AnalyzedSession.AT_ONCE);
        answers.addAll(List.of("", "", ""));

        model.send();

        assertThat(model.stateProperty().get()).isEqualTo(DraftModel.State.DONE);
        assertThat(model.refused()).hasSize(3);
        assertThat(inserted).isEmpty();
    }

    @Test
    void aFaultStopsItAndItGoesOnFromThere() {
        DraftModel model = model(AnalyzedSession.AT_ONCE);
        answers.addAll(List.of(chinese(0, "猫吃$鼠。"), "fault"));

        model.send();
        assertThat(model.stateProperty().get()).isEqualTo(DraftModel.State.STOPPED);
        assertThat(model.faultProperty().get()).isNotNull();
        assertThat(model.answeredProperty().get()).isEqualTo(1);
        assertThat(inserted).isEmpty();

        answers.addAll(List.of("狗叫。", "鸟鸣。"));
        model.send();
        assertThat(model.faultProperty().get()).isNull();
        assertThat(asked)
                .filteredOn(text -> text.startsWith("Cats"))
                .as("not sent again")
                .hasSize(1);
        assertThat(drafted()).contains("猫吃$x$鼠。", "狗叫。", "鸟鸣。");
    }

    @Test
    void theAuthorStopsItAndTakesWhatThereIs() {
        HeldWork worker = new HeldWork();
        DraftModel model = model(new Background(worker, Runnable::run));
        answers.addAll(List.of(chinese(0, "猫吃$鼠。"), "狗叫。", "鸟鸣。"));
        model.send();
        worker.one();
        assertThat(model.answeredProperty().get()).isEqualTo(1);

        model.stop();
        worker.all();
        assertThat(model.stateProperty().get()).isEqualTo(DraftModel.State.STOPPED);
        assertThat(asked).as("what waited is not sent").hasSize(1);
        assertThat(inserted).isEmpty();

        model.insert();
        assertThat(drafted()).contains("猫吃$x$鼠。").doesNotContain("狗叫");
    }
}
