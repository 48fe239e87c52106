package org.diptych.core.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.site.index.TypedName.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The caret stands at the bar. */
class TypedNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "See {% post_link | %}; POST; river; See {% post_link river %}",
                "See {% post_link ri| %}.; POST; river; See {% post_link river %}.",
                "{% post_link ri|ver the river %}; POST; rivers; {% post_link rivers the river %}",
                "{% post_path ri|; POST; river; {% post_path river",
                "{% post_link \"my ri|\" %}; POST; my river; {% post_link \"my river\" %}",
                "{% post_link my| %}; POST; my river; {% post_link \"my river\" %}",
                "{% asset_img left di| %}; ASSET; dial.png; {% asset_img left dial.png %}",
                "{% asset_link | %}; ASSET; a b.png; {% asset_link \"a b.png\" %}",
                "An ![image](/im|); IMAGE; /images/dial.png; An ![image](/images/dial.png)",
                "![](|); IMAGE; /images/a b.png; ![](/images/a%20b.png)",
                "<img src=\"|\" width=2>; IMAGE; /images/dial.png; <img src=\"/images/dial.png\" width=2>"
            })
    void isFoundWhereTheAuthorTypesAndGivesWayToTheChosenOne(String text, Kind kind, String name, String after) {
        int column = text.indexOf('|');
        String line = text.replace("|", "");

        TypedName typed = TypedName.at(line, column).orElseThrow();

        assertThat(typed.kind()).isEqualTo(kind);
        assertThat(line.substring(0, typed.whole().start())
                        + typed.written(name)
                        + line.substring(typed.whole().end()))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"post_link |", "{% post_link river %} |", "{% ref a| %}", "[link](/a|)", "![a](b.png)|", "|"})
    void isNotFoundElsewhere(String text) {
        assertThat(TypedName.at(text.replace("|", ""), text.indexOf('|'))).isEmpty();
    }
}
