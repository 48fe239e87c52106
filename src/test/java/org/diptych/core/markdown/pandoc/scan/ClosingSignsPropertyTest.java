package org.diptych.core.markdown.pandoc.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What closes what does not hang on what was asked before: each sign is closed as if it were the first that is asked for. */
class ClosingSignsPropertyTest {

    @Property(tries = 500)
    void bracketsAreClosedAlikeInWhateverOrderTheyAreAskedFor(@ForAll("texts") String text, @ForAll Random random) {
        ClosingSigns known = Cursors.over(text).pairs();
        for (int at : places(text, "[", random)) {
            assertThat(known.bracketEnd(at))
                    .as("%s at %d", text, at)
                    .isEqualTo(Cursors.over(text).pairs().bracketEnd(at));
        }
    }

    @Property(tries = 500)
    void codeIsClosedAlikeInWhateverOrderItIsAskedFor(@ForAll("texts") String text, @ForAll Random random) {
        ClosingSigns known = Cursors.over(text).pairs();
        for (int at : places(text, "`", random)) {
            if (at == 0 || text.charAt(at - 1) != '`') {
                assertThat(known.codeEnd(at))
                        .as("%s at %d", text, at)
                        .isEqualTo(Cursors.over(text).pairs().codeEnd(at));
            }
        }
    }

    @Property(tries = 500)
    void environmentsAreClosedAlikeInWhateverOrderTheyAreAskedFor(@ForAll("texts") String text, @ForAll Random random) {
        ClosingSigns known = Cursors.over(text).pairs();
        for (int at : places(text, "\\begin", random)) {
            assertThat(known.environmentEnd(at))
                    .as("%s at %d", text, at)
                    .isEqualTo(Cursors.over(text).pairs().environmentEnd(at));
        }
    }

    @Property(tries = 500)
    void whatIsClosedHoldsAsManyOfOneSignAsOfTheOther(@ForAll("brackets") String text) {
        ClosingSigns pairs = Cursors.over(text).pairs();
        for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
            int end = pairs.bracketEnd(at);
            if (end >= 0) {
                String inside = text.substring(at, end);
                assertThat(inside).endsWith("]").doesNotContain("\n\n");
                assertThat(inside.replace("[", "")).hasSameSizeAs(inside.replace("]", ""));
            }
        }
    }

    @Property(tries = 300)
    void whereTheTextEndsForNowNothingIsClosedBehindIt(@ForAll("texts") String text) {
        for (int at : places(text, "[", new Random(1))) {
            int end = Cursors.over(text).pairs().bracketEnd(at);
            if (end >= 0) {
                Cursor shorter = Cursors.over(text);
                shorter.limit = end - 1;
                assertThat(shorter.pairs().bracketEnd(at)).isEqualTo(-1);
                shorter.limit = text.length();
                assertThat(shorter.pairs().bracketEnd(at)).isEqualTo(end);
            }
        }
    }

    private static List<Integer> places(String text, String sign, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            places.add(at);
        }
        Collections.shuffle(places, random);
        return places;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "[",
                        "]",
                        "`",
                        "``",
                        "\\",
                        "\\[",
                        "<b>",
                        "<b a=\"]\">",
                        "a",
                        "字",
                        "\n",
                        "\n\n",
                        "- x\n",
                        " ",
                        "\\begin{a}",
                        "\\end{a}",
                        "\\begin{b}",
                        "\\end{b}",
                        "\\begin{",
                        "}",
                        "<!-- ] -->")
                .list()
                .ofMaxSize(24)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> brackets() {
        return Arbitraries.of("[", "]", "a", "字", "\n", " ")
                .list()
                .ofMaxSize(24)
                .map(pieces -> String.join("", pieces));
    }
}
