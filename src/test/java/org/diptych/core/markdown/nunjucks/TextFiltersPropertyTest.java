package org.diptych.core.markdown.nunjucks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.parser.Parser;

/** What holds of each filter for texts whatever text it is given. */
class TextFiltersPropertyTest {

    @Property
    void whatIsReversedTwiceIsAsItWas(@ForAll("texts") String text) {
        assertThat(Filtered.text("reverse", Filtered.text("reverse", text))).isEqualTo(text);
    }

    @Property
    void whatIsEscapedIsReadAsItWasTyped(@ForAll("texts") String text) {
        String escaped = Filtered.text("escape", text);

        assertThat(Parser.unescapeEntities(escaped, true)).isEqualTo(text);
        assertThat(escaped).doesNotContainPattern("[<>\"'\\\\]");
        assertThat(Filtered.text("forceescape", text)).isEqualTo(escaped);
    }

    @Property
    void whatIsPutIntoAnAddressIsReadAsItWasTyped(@ForAll("texts") String text) {
        String encoded = Filtered.text("urlencode", text);

        assertThat(encoded).matches("[\\x21-\\x7E]*");
        assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Property
    void whatIsTruncatedBeginsTheTextAndIsNoLongerThanAsked(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 30) int length) {
        for (boolean kills : new boolean[] {true, false}) {
            String truncated = Filtered.text("truncate", text, (double) length, kills, "…");

            if (text.length() <= length) {
                assertThat(truncated).isEqualTo(text);
            } else {
                assertThat(truncated).endsWith("…").hasSizeLessThanOrEqualTo(length + 1);
                assertThat(text).startsWith(truncated.substring(0, truncated.length() - 1));
            }
        }
    }

    @Property
    void whatIsCenteredStandsInTheMiddle(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int width) {
        String centered = Filtered.text("center", text, (double) width);

        assertThat(centered).contains(text);
        assertThat(centered.length()).isBetween(Math.min(width, text.length()), Math.max(width, text.length()) + 1);
    }

    @Property
    void cleaningTwiceCleansNoMore(@ForAll("texts") String text) {
        for (String name : List.of("trim", "upper", "lower", "capitalize", "title", "striptags", "safe", "string")) {
            String once = Filtered.text(name, text);
            assertThat(Filtered.text(name, once)).as("%s of %s", name, text).isEqualTo(once);
        }
    }

    @Property
    void replacingAllIsPuttingBetweenThePieces(@ForAll("texts") String text, @ForAll("sought") String sought) {
        String replaced = Filtered.text("replace", text, sought, "^");

        assertThat(replaced).isEqualTo(String.join("^", text.split(Pattern.quote(sought), -1)));
        assertThat(Filtered.text("replace", text, sought, "^", 0.0)).isEqualTo(text);
    }

    @Property
    void charactersInARowAreTheText(@ForAll("texts") String text) {
        assertThat(ListMembers.joined(Filtered.list("list", text), "")).isEqualTo(text);
        assertThat(Filtered.value("length", text)).isEqualTo((double) text.length());
        assertThat(Filtered.text("indent", text, 2.0).replace("\n  ", "\n")).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "B", " ", "\n", "日晷", "😀", "<b>", "&amp;", "&", "\"", "'", "\\", "word ", "，", "%", "+")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> sought() {
        return Arbitraries.of("a", " ", "日", "rd", "<b>", "&", "nothing of it");
    }
}
