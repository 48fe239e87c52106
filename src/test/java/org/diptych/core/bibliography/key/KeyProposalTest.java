package org.diptych.core.bibliography.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.bibtex.BibtexReader;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.cite.Reference;
import org.diptych.core.cite.edit.KeyRule;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyProposalTest {
    private static final String ASH = "Ash, C., & Bell, T. (2019). Quiet Rivers at Night. https://example.org";
    private static final String STONE = "Stone, W. (2020). Narrow Clocks: A Survey. Annals, 3.";

    @ParameterizedTest
    @CsvSource({
        "quiet_rivers, narrow_clocks, folded_signals",
        "quietrivers, narrowclocks, folded",
        "rivers, clocks, folded",
        "ash2019, stone2020, muller2021",
        "Ash2019, Stone2020, Muller2021",
        "ash2019quiet, stone2020narrow, muller2021folded",
        "Ash_2019, Stone_2020, Muller_2021",
        "ash-2019-quiet, stone-2020-narrow, muller-2021-folded",
        "QuietRivers, NarrowClocks, FoldedSignals",
        "Ash2019Quiet, Stone2020Narrow, Muller2021Folded",
        "ash19, stone20, muller2021",
    })
    void takesAfterTheKeysOfThePost(String first, String second, String proposed) {
        KeyProposal keys = new KeyProposal(references("[" + first + "] " + ASH, "[" + second + "] " + STONE));

        assertThat(keys.propose(work("M{\\\"u}ller, J{\\\"o}rg", "The Folded Signals of {\\L}{\\'o}d{\\'z}")))
                .isEqualTo(proposed);
    }

    @Test
    void aShortNameBeforeTheColonIsTheKey() {
        KeyProposal keys = new KeyProposal(references("[quiet_rivers] " + ASH, "[narrow_clocks] " + STONE));

        assertThat(keys.propose(work("Ash, Corin", "Alita: A Generalist Agent")))
                .isEqualTo("alita");
    }

    @Test
    void neverCollides() {
        KeyProposal keys = new KeyProposal(references("[muller2021] " + ASH));
        Work work = work("Müller, J", "Folded Signals");

        assertThat(List.of(keys.keep(work), keys.keep(work), keys.keep(work))).doesNotHaveDuplicates();
        assertThat(keys.propose(work)).isNotEqualTo("muller2021");
    }

    @Test
    void aKeyThatCannotStandInATagIsMadeAnew() {
        Work bad = BibtexReader.read("@book{a b[c], title={Slow Tides}, author={Ash, Corin}, year=2001}")
                .works()
                .get(0);

        assertThat(new KeyProposal(List.of()).keep(bad)).isEqualTo("ash2001slow");
    }

    @Test
    void everyProposalCanBeUsed() {
        KeyProposal keys = new KeyProposal(List.of());
        List<Work> odd = List.of(
                work("{}", "{}"),
                work("周志华", "机器学习"),
                work("{Inc. \\& Co.}", "``100\\%'' [of] = it"),
                work("O'Brien, N", "'"));

        assertThat(odd).extracting(keys::propose).allMatch(key -> KeyRule.of(key, Set.of()) == KeyRule.FINE);
    }

    private static Work work(String author, String title) {
        return BibtexReader.read("@book{k, author={" + author + "}, title={" + title + "}, year=2021}")
                .works()
                .get(0);
    }

    private static List<Reference> references(String... entries) {
        String post = "{% references %}\n" + String.join("\n\n", entries) + "\n{% endreferences %}\n";
        return Bibliography.of(Post.parse(post)).references();
    }
}
