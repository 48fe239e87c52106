package org.diptych.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.before.EarlierPairs;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.bilingual.state.WaitingPair;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DraftPlanTest {
    private static final String RICH =
            """
            # Cats at home

            A cat weighs $x^2$ pounds {% ref gouk %}, says [a book](http://a.b/c_d "T") with `meow()` in it.

            $$
            y = x
            $$

            - one cat
              and its tail
            - two cats <b>here</b>

            > A quote of *words*
            > in two lines.

            | Name | Count |
            |------|-------|
            | cat  | 1     |

            ![A cat](cat.png)

            So \\$5 is what http://x.y/z?a=b asks.
            """;

    private static String post(String english, String chinese) {
        return "---\ntitle: T\n---\n\n{% lang_content en %}\n\n" + english + "\n{% endlang_content %}\n\n"
                + "{% lang_content zh %}\n\n" + chinese + "\n{% endlang_content %}\n";
    }

    private static LinkedPost linked(String text, Dialect dialect, PairState state) {
        Post post = Post.parse(text);
        PublishSettings settings = PublishSettings.of(dialect);
        return LinkedPost.of(Body.allOf(post, new Publisher(settings).publish(post), settings), state);
    }

    private static DraftPlan plan(String text, Dialect dialect, DraftScope scope) {
        return DraftPlan.of(
                Post.parse(text), PublishSettings.of(dialect), linked(text, dialect, PairState.EMPTY), scope);
    }

    private static String sent(DraftEntry entry) {
        return entry.request(Glossary.EMPTY, new EarlierPairs.Builder().build()).text();
    }

    private static DraftPlan.Drafted drafted(DraftPlan plan, UnaryOperator<String> translator) {
        Map<DraftEntry, String> written = new LinkedHashMap<>();
        for (DraftEntry entry : plan.entries()) {
            DraftEntry.Taken taken = entry.take(translator.apply(sent(entry)));
            assertThat(taken.refusal()).as(sent(entry)).isNull();
            written.put(entry, taken.written());
        }
        return plan.put(written);
    }

    /** Says in capitals what it is given, marks apart. */
    private static String loud(String text) {
        return text.toUpperCase(java.util.Locale.ROOT);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void everythingButTheWordsComesBackAsItWas(Dialect dialect) {
        String text = post(RICH, "");
        DraftPlan.Drafted drafted = drafted(plan(text, dialect, DraftScope.ALL), DraftPlanTest::loud);
        String after = TextEdit.applyAll(text, drafted.edits());
        String chinese = after.substring(after.indexOf("lang_content zh"));
        assertThat(chinese)
                .contains("# CATS AT HOME\n")
                .contains(
                        "A CAT WEIGHS $x^2$ POUNDS {% ref gouk %}, SAYS [A BOOK](http://a.b/c_d \"T\") WITH `meow()` IN IT.")
                .contains("$$\ny = x\n$$")
                .contains("- ONE CAT\n  AND ITS TAIL\n- TWO CATS <b>HERE</b>")
                .contains("> A QUOTE OF *WORDS*\n> IN TWO LINES.")
                .contains("| NAME | COUNT |\n|------|-------|\n| CAT  | 1     |")
                .contains("](cat.png)")
                .contains("SO \\$5 IS WHAT http://x.y/z?a=b ASKS.")
                .doesNotContain("diptych");
        assertThat(after).startsWith(text.substring(0, text.indexOf("{% lang_content zh")));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatIsSentHoldsNothingThatIsNotToBeTouched(Dialect dialect) {
        assertThat(plan(post(RICH, ""), dialect, DraftScope.ALL).entries())
                .extracting(DraftPlanTest::sent)
                .noneMatch(sent -> sent.matches("(?s).*(\\$|\\{%|http|<b>|meow|---|cat\\.png).*"))
                .anyMatch(sent -> sent.startsWith("A cat weighs ⟦1⟧ pounds ⟦2⟧, says ⟦3⟧a book⟦4⟧ with ⟦5⟧"));
    }

    @Test
    void aDraftWaitsUntilItsAuthorAgreesAndSoDoesTheNextReading() {
        String text = post("Cats sleep.\n\nDogs bark 77 times.", "猫睡觉。\n\n<!-- diptych: translate -->\n\n");
        DraftPlan plan = plan(text, Dialect.PANDOC, DraftScope.ALL);
        DraftPlan.Drafted drafted = drafted(plan, sent -> "狗叫 77 次。");
        String after = TextEdit.applyAll(text, drafted.edits());
        assertThat(after).isEqualTo(text.replace("<!-- diptych: translate -->", "狗叫 77 次。"));
        LinkedPost now = linked(after, Dialect.PANDOC, PairState.EMPTY.with(List.of(), drafted.waiting()));
        assertThat(now.waiting().pairs()).hasSize(1);
        WaitingPair pair = now.waiting().pairs().get(0);
        assertThat(pair.now(1)).isEqualTo("狗叫 77 次。");
        assertThat(pair.before(1)).isEmpty();
        assertThat(pair.waits().waits(1)).isTrue();
        assertThat(pair.waits().waits(0)).isFalse();
        assertThat(DraftPlan.of(Post.parse(after), PublishSettings.of(Dialect.PANDOC), now, DraftScope.ALL)
                        .entries())
                .as("a draft that nobody has read is left as it is")
                .isEmpty();
    }

    @Test
    void theCaretsBlockGetsItsPartnerAndNothingElseDoes() {
        String text = post(
                "# One\n\nCats sleep $a$ hours.\n\n# Two\n\nDogs bark.\n\n# Three\n\nThe end $c$.",
                "# 一\n\n猫睡 $a$ 小时。\n\n# 二\n\n# 三\n\n结尾 $c$。");
        int caret = text.indexOf("bark");
        DraftPlan plan = plan(text, Dialect.PANDOC, new DraftScope(0, new TextRange(caret, caret)));
        assertThat(plan.entries()).extracting(DraftPlanTest::sent).containsExactly("Dogs bark.");
        String after = TextEdit.applyAll(text, drafted(plan, sent -> "狗叫。").edits());
        assertThat(after).isEqualTo(text.replace("# 二\n\n", "# 二\n\n狗叫。\n\n"));
        int written = text.indexOf("sleep");
        assertThat(plan(text, Dialect.PANDOC, new DraftScope(0, new TextRange(written, written)))
                        .entries())
                .isEmpty();
    }

    @Test
    void ofTwoBlocksThatAreMissingTheOneThatIsMeantIsDrafted() {
        String text = post("# One\n\nDogs bark.\n\nCats purr.\n\nMice squeak.\n\n# Two", "# 一\n\n# 二");
        int caret = text.indexOf("purr");
        DraftPlan plan = plan(text, Dialect.PANDOC, new DraftScope(0, new TextRange(caret, caret + 2)));
        assertThat(plan.entries()).extracting(DraftPlanTest::sent).containsExactly("Cats purr.");
        assertThat(plan.leftOut()).isZero();
        DraftPlan.Drafted drafted = drafted(plan, sent -> "猫打呼噜。");
        LinkedPost now = linked(
                TextEdit.applyAll(text, drafted.edits()),
                Dialect.PANDOC,
                PairState.EMPTY.with(List.of(), drafted.waiting()));
        assertThat(now.waiting().pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.now(0)).isEqualTo("Cats purr.");
            assertThat(pair.now(1)).isEqualTo("猫打呼噜。");
        });
    }

    @Test
    void aSelectionThatAgreesIsDraftedAnew() {
        String text = post("Cats sleep 11 hours.\n\nThe end 5.", "猫睡 11 小时。\n\n结尾 5。");
        int start = text.indexOf("猫睡");
        DraftPlan plan = plan(text, Dialect.PANDOC, new DraftScope(1, new TextRange(start, start + 3)));
        String after =
                TextEdit.applyAll(text, drafted(plan, sent -> "猫要睡 11 小时。").edits());
        assertThat(after).isEqualTo(text.replace("猫睡 11", "猫要睡 11"));
    }

    @Test
    void aBlockThatStandsAloneOnPurposeIsNotDraftedWithTheRest() {
        String text = post("Cats sleep 11 hours.\n\nOnly here 8.", "猫睡 11 小时。");
        LinkedPost linked = linked(text, Dialect.PANDOC, PairState.EMPTY);
        var word = new org.diptych.core.bilingual.state.AuthorsWord(linked.bodies());
        PairState said = PairState.EMPTY.saying(
                List.of(word.alone(0, linked.bodies().get(0).blocks().get(1))));
        DraftPlan plan = DraftPlan.of(
                Post.parse(text),
                PublishSettings.of(Dialect.PANDOC),
                linked(text, Dialect.PANDOC, said),
                DraftScope.ALL);
        assertThat(plan.entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "猫 ⟦1⟧ 很重 | LOST",
                "猫 ⟦1⟧ ⟦2⟧ ⟦2⟧ | DOUBLED",
                "猫 ⟦1⟧ ⟦2⟧ ⟦3⟧ | INVENTED",
                "猫 ⟦1⟧ ⟦2⟧ ⟦ | INVENTED",
                "猫 ⟦1⟧ ⟦2⟧ {% endlang_content %} | INVENTED",
                "猫 ⟦1⟧ ⟦2⟧\\n---\\ntitle: x\\n--- | INVENTED",
                "猫 ⟦1⟧ ⟦2⟧ {{ config }} | INVENTED",
                "猫 ⟦1⟧ ⟦2⟧ <script>alert(1)</script> | INVENTED",
                "猫 ⟦1⟧ ⟦2⟧ <!-- diptych: translate --> | INVENTED",
                "猫 ⟦1⟧ ⟦2⟧ [链接](javascript:x) | INVENTED",
                "猫 ⟦1⟧ ⟦2⟧ https://evil.example | INVENTED",
                "猫 ⟦1⟧ ⟦2⟧ $z$ | OTHER_STRUCTURE",
                "猫 ⟦1⟧ ⟦2⟧ `rm` | OTHER_STRUCTURE",
                "# 猫 ⟦1⟧ ⟦2⟧ | OTHER_STRUCTURE",
                "- 猫 ⟦1⟧\\n- ⟦2⟧ | OTHER_STRUCTURE",
                "'' | EMPTY",
            })
    void anAnswerThatLostDoubledOrInventedSomethingIsRefused(String answer, RefusedDraft.Kind kind) {
        String text = post("A cat weighs $x$ {% ref gouk %}.", "");
        DraftEntry entry = plan(text, Dialect.PANDOC, DraftScope.ALL).entries().get(0);
        DraftEntry.Taken taken = entry.take(answer.replace("\\n", "\n"));
        assertThat(taken.isAccepted()).isFalse();
        assertThat(taken.refusal().kind()).isEqualTo(kind);
    }

    @Test
    void aFenceOrThoughtsAroundAnAnswerAreNoPartOfIt() {
        DraftEntry entry = plan(post("Cats sleep.", ""), Dialect.PANDOC, DraftScope.ALL)
                .entries()
                .get(0);
        assertThat(entry.take("<think>a cat…</think>\n```markdown\n猫\r\n\r\n睡觉。\n```\n")
                        .written())
                .isEqualTo("猫\n睡觉。");
    }

    @Test
    void termsAndEarlierPairsOfThePassageGoAlong() {
        DraftEntry entry = plan(post("Language models sleep a lot at night.", ""), Dialect.PANDOC, DraftScope.ALL)
                .entries()
                .get(0);
        EarlierPairs earlier = new EarlierPairs.Builder()
                .add("a.md", "Cats sleep a lot at night.", "猫晚上睡得很多。")
                .add("a.md", "Stocks fell on Monday.", "股市周一下跌。")
                .build();
        DraftRequest request = entry.request(Glossary.parse("en\tzh\nlanguage model\t语言模型\ncat\t猫\n"), earlier);
        assertThat(request.terms()).containsExactly(new Glossary.Term("language model", "语言模型"));
        assertThat(request.earlier())
                .containsExactly(new DraftRequest.Earlier("Cats sleep a lot at night.", "猫晚上睡得很多。"));
    }

    /** The limit is many times what is needed; before, each block was looked for among all. */
    @Test
    void manyBlocksAreChosenInTime() {
        String text = post("Dogs bark.\n\n".repeat(4_000), "狗叫。");
        LinkedPost linked = linked(text, Dialect.PANDOC, PairState.EMPTY);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        DraftScope.Chosen chosen = DraftScope.ALL.choose(linked);

        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(chosen.missing()).hasSizeGreaterThan(3_000);
        assertThat(TimeUnit.NANOSECONDS.toMillis(took)).isLessThan(500);
    }

    /** The limit is several times what is needed; before, each edit and each link was looked for among all. */
    @Test
    void manyPassagesArePlannedAndPutInInTime() {
        int many = 20_000;
        Post post = Post.parse(post("a\n\n".repeat(many), "一"));
        LinkedPost linked = linked(post.text(), Dialect.PANDOC, PairState.EMPTY);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        DraftPlan plan = DraftPlan.of(post, PublishSettings.of(Dialect.PANDOC), linked, DraftScope.ALL);
        Map<DraftEntry, String> written =
                plan.entries().stream().collect(Collectors.toMap(entry -> entry, entry -> "乙"));
        DraftPlan.Drafted drafted = plan.put(written);

        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(drafted.waiting()).hasSize(plan.entries().size()).hasSizeGreaterThan(many - 10);
        assertThat(TextEdit.applyAll(post.text(), drafted.edits()).split("乙", -1))
                .hasSize(written.size() + 1);
        assertThat(TimeUnit.NANOSECONDS.toMillis(took)).isLessThan(4_000);
    }
}
