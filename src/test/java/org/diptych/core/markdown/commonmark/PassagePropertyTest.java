package org.diptych.core.markdown.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.text.WorkMeter;
import org.junit.jupiter.api.Test;

/** A passage answers as a plain text would, whatever it remembers of what was asked before. */
class PassagePropertyTest {
    private static final Pattern MARKUP = Pattern.compile(
            "<!--[\\s\\S]*?-->|<\\?[\\s\\S]*?\\?>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|</?[a-z]+(?:\\s[^>]*)?>");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "<!--",
                        "-->",
                        "<?",
                        "?>",
                        "<![CDATA[",
                        "]]>",
                        "<b>",
                        "</b>",
                        "<b",
                        " x",
                        ">",
                        "-",
                        "字",
                        "😀",
                        "\u3000",
                        "``",
                        "`")
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Property
    void markupEndsWhereItDoesInAPlainTextInWhateverOrderOneAsks(
            @ForAll("texts") String text, @ForAll List<Integer> places) {
        Passage passage = passage(text);
        for (int place : places) {
            int at = Math.floorMod(place, text.length());
            int to = Math.max(at, text.length() - Math.floorMod(place / 7, 5));
            Matcher plain = MARKUP.matcher(text).region(at, to);

            assertThat(passage.endOfMarkup(MARKUP, at, to))
                    .as("%d to %d of %s", at, to, text)
                    .isEqualTo(plain.lookingAt() ? plain.end() : -1);
        }
    }

    @Property
    void runsBlanksAndSignsEndWhereTheyDo(@ForAll("texts") String text) {
        Passage passage = passage(text);
        for (int at = 0; at < text.length(); at++) {
            int end = passage.endOfRun(at, text.length());
            assertThat(text.substring(at, end).chars().distinct().count()).isEqualTo(1);
            assertThat(passage.at(end, text.length())).isNotEqualTo(text.charAt(at));
            assertThat(passage.find('`', at, text.length())).isEqualTo(text.indexOf('`', at));
            int ink = passage.skipBlanks(at, text.length());
            assertThat(text.substring(at, ink)).isBlank();
            assertThat(ink == text.length() || !Signs.isBlank(text.charAt(ink))).isTrue();
        }
    }

    @Test
    void nothingIsFoundBehindTheEndThatIsAskedAbout() {
        Passage passage = passage("ab<b>`");

        assertThat(passage.has("ab", 0, 1)).isFalse();
        assertThat(passage.has("ab", 0, 2)).isTrue();
        assertThat((int) passage.at(5, 5)).isZero();
        assertThat(passage.find('`', 0, 5)).isEqualTo(-1);
        assertThat(passage.endOfMarkup(MARKUP, 2, 4)).isEqualTo(-1);
        assertThat(passage.endOfMarkup(MARKUP, 2, 5)).isEqualTo(5);
    }

    private static Passage passage(String text) {
        return Passage.of(BasedSequence.of(text), new WorkMeter(text.length() + 1, 100_000));
    }
}
