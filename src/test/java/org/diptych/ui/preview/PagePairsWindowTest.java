package org.diptych.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.preview.BlockPlaces;
import org.diptych.ui.preview.PagePairs.Sight;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class PagePairsWindowTest {
    private static final String LONG =
            "so many words that one language needs several lines for what the other says in one ";
    private static final String FILE =
            """
            ---
            title: t
            ---
            {% lang_content en %}
            # One

            A paragraph. LONG LONG

            - an item $a$ LONG
              - one below it $b$ LONG

                a second paragraph of it LONG

                $$f$$

              - another below
            - a second item $c$

            $$d$$

            ```
            code
            ```

            MORE
            # Two

            The end $e$. LONG

            MORE
            {% endlang_content %}

            {% lang_content zh %}
            # 一

            一段。

            - 一项 $a$
              - 其下 $b$

                第二段 BAO BAO

                $$f$$

              - 其下另一项
            - 第二项 $c$

            $$d$$

            ```
            code
            ```

            MORE
            # 二

            结尾 $e$。

            MORE
            {% endlang_content %}
            """
                    .replace("BAO", "这一段中文比英文长得多，所以需要好几行才能写完，而英文那边只要很少几行。".repeat(3))
                    .replace("LONG", LONG)
                    .replace("MORE", "Same.\n\n".repeat(40));

    private static PreviewStage stage;

    @BeforeAll
    static void open() throws Exception {
        stage = new PreviewStage();
    }

    @AfterAll
    static void close() throws Exception {
        stage.close();
    }

    private final Analysis analysis =
            new Analyzer().analyze(new Snapshot(1, Post.parse(FILE).segments(), Dialect.PANDOC));
    private final List<Body> bodies = Body.allOf(Post.parse(FILE), Dialect.PANDOC);
    private final BlockPlaces places = BlockPlaces.of(analysis.preview(), analysis.post(), bodies);

    @BeforeEach
    void show() throws Exception {
        stage.leave();
        view(LanguageView.BOTH);
        stage.onFx(() -> {
            stage.pane().pairs().mark(List.of());
            return null;
        });
        stage.show(FILE);
        stage.onFx(() -> {
            stage.pane().pairs().arrange(places.rows(Alignment.of(bodies).links()));
            return null;
        });
        stage.untilSettled();
    }

    private static void view(LanguageView view) throws Exception {
        stage.onFx(() -> {
            stage.pane().settingsProperty().set(PreviewSettings.DEFAULT.withLanguages(view));
            return null;
        });
    }

    /** Where the words of everything that is a row begin, in either column. */
    private static final String TOPS =
            """
            [...document.querySelectorAll('.dp-body')].map(body =>
              [...body.querySelectorAll('h1, .dp-block > p, li, li > p + p:not(:has(.math.display)), pre, .math.display mjx-container')].map(one =>
                one.getBoundingClientRect().top + (one.matches('pre, mjx-container') ? 0 : parseFloat(getComputedStyle(one).paddingTop))))
            """;

    @Test
    void bothSidesOfALinkBeginAtOneHeightDownToItemsAndWhatStandsInThem() throws Exception {
        assertThat(stage.read("(" + TOPS + ").map(tops => tops.length).join()")).isEqualTo("96,96");
        stage.untilHolds("(t => t[0].every((top, i) => Math.abs(top - t[1][i]) < 2))(" + TOPS + ")");
        assertThat(stage.holds("(t => t[0].every((top, i) => i == 0 || top >= t[0][i - 1]))(" + TOPS + ")"))
                .isTrue();
    }

    @Test
    void theRowsStayLevelWhileOneTypesAndGoWithTheOtherView() throws Exception {
        stage.show(FILE.replace("- an item", "- an item, " + LONG.repeat(3)));
        stage.untilHolds("(t => t[0].every((top, i) => Math.abs(top - t[1][i]) < 2))(" + TOPS + ")");
        view(LanguageView.only("zh"));
        assertThat(stage.holds("[...document.querySelectorAll('.dp-content *')].every(one => !one.style.paddingTop)"))
                .isTrue();
    }

    @Test
    void thePlaceOfThePairSurvivesAChangeOfView() throws Exception {
        int caret = FILE.indexOf("The end $e$");
        int partner = FILE.indexOf("结尾 $e$");
        stage.onFx(() -> {
            stage.pane()
                    .pairs()
                    .mark(List.of(
                            new PagePairs.Mark(List.of(places.at(caret).orElseThrow()), false, "here"),
                            new PagePairs.Mark(List.of(places.at(partner).orElseThrow()), false, "there")));
            stage.pane().pairs().bring(places.at(caret).orElseThrow(), 0, 200);
            return null;
        });
        String bar = "document.querySelector('.dp-mark:not([hidden])').getBoundingClientRect().top";
        String there = stage.read("Math.round(" + bar + ")");
        assertThat(Integer.parseInt(there)).isBetween(195, 205);
        for (LanguageView view : List.of(LanguageView.only("zh"), LanguageView.only("en"), LanguageView.BOTH)) {
            view(view);
            stage.untilHolds("Math.abs(" + bar + " - " + there + ") < 3");
        }
        assertThat(stage.read("document.querySelectorAll('.dp-mark:not([hidden])').length"))
                .isEqualTo("2");
    }

    @Test
    void whatThePageShowsLeadsBackToItsPlaceInTheText() throws Exception {
        int item = FILE.indexOf("- another below");
        Sight sight = stage.onFx(() -> {
            stage.pane()
                    .pairs()
                    .mark(List.of(new PagePairs.Mark(List.of(places.at(item).orElseThrow()), false, "here")));
            stage.pane().pairs().bring(places.at(item).orElseThrow(), 0, 120);
            return stage.pane().pairs().sight("en").orElseThrow();
        });
        assertThat(places.offset(sight.section(), sight.index(), sight.kind(), sight.nth(), sight.share()))
                .hasValue(item);
        assertThat(sight.y()).isBetween(115.0, 125.0);
    }
}
