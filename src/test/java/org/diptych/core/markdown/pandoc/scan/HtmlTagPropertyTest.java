package org.diptych.core.markdown.pandoc.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Tags are read as they are written, and never beyond where the text ends for now. */
class HtmlTagPropertyTest {

    @Property(tries = 500)
    void aStartTagHasItsNameAndItsAttributesInOrder(
            @ForAll("names") String name,
            @ForAll("attributes") List<Map.Entry<String, String>> attributes,
            @ForAll("ends") String end) {
        StringBuilder text = new StringBuilder("<" + name);
        attributes.forEach(
                one -> text.append("\n ").append(one.getKey()).append(" = ").append(quoted(one.getValue())));
        text.append(end);
        HtmlTag tag = HtmlTag.at(Cursors.over(text + "> after").text, 0, text.length());

        assertThat(tag).isEqualTo(new HtmlTag(name.toLowerCase(Locale.ROOT), false, attributes, text.length()));
    }

    @Property(tries = 200)
    void anEndTagClosesWhatItsNameOpens(@ForAll("names") String name) {
        String text = "<" + name + "></" + name.toUpperCase(Locale.ROOT) + " >";
        HtmlTag open = HtmlTag.at(Cursors.over(text).text, 0, text.length());
        HtmlTag close = HtmlTag.at(Cursors.over(text).text, open.end(), text.length());

        assertThat(open.opens(close.name())).isTrue();
        assertThat(close.closes(open.name())).isTrue();
        assertThat(open.closes(open.name()) || close.opens(close.name())).isFalse();
        assertThat(close.end()).isEqualTo(text.length());
    }

    @Property(tries = 600)
    void aTagEndsWithinTheTextAndIsNoneBeforeItsEnd(
            @ForAll("torn") String text, @ForAll @IntRange(max = 60) int limit) {
        int end = Math.min(limit, text.length());
        HtmlTag tag = HtmlTag.at(Cursors.over(text).text, 0, end);
        if (tag != null) {
            assertThat(tag.end()).isBetween(3, end);
            assertThat(text.charAt(tag.end() - 1)).isEqualTo('>');
            assertThat(HtmlTag.at(Cursors.over(text).text, 0, tag.end())).isEqualTo(tag);
            assertThat(HtmlTag.at(Cursors.over(text).text, 0, tag.end() - 1)).isNull();
        }
    }

    private static String quoted(String value) {
        return value.indexOf('"') < 0 ? '"' + value + '"' : "'" + value + "'";
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("div", "B", "h1", "foo-bar", "x:y", "SPAN", "data_1");
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of(">", " >", "/>", " / >", "\n>");
    }

    @Provide
    Arbitrary<List<Map.Entry<String, String>>> attributes() {
        return Combinators.combine(
                        Arbitraries.of("class", "data-x", "ID", "xlink:href"),
                        Arbitraries.of("", "a b", ">", "日晷", "\"", "/", "a=b", "\n"))
                .as(Map::entry)
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> torn() {
        return Arbitraries.of(
                        "<", "a", ">", "/", "<!--", "-->", "<?", "?>", "<!D", " ", "b=", "\"", "'", "日", "\n", "=", "-",
                        ":")
                .list()
                .ofMaxSize(12)
                .map(pieces -> "<" + String.join("", pieces));
    }
}
