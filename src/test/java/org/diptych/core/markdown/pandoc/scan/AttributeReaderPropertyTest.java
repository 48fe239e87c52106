package org.diptych.core.markdown.pandoc.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.diptych.core.markdown.pandoc.ast.Attributes;

/** What is written in braces is read as it was meant, and what is torn is not read at all. */
class AttributeReaderPropertyTest {

    @Property(tries = 500)
    void whatIsWrittenInBracesIsRead(@ForAll("attributes") Attributes attributes) {
        String text = written(attributes) + " after}";
        Cursor cursor = Cursors.over(text);

        assertThat(AttributeReader.read(cursor)).isEqualTo(attributes);
        assertThat(cursor.slice(cursor.at, text.length())).isEqualTo(" after}");
    }

    @Property(tries = 500)
    void whatIsTornLeavesTheCursorWhereItWas(
            @ForAll("attributes") Attributes attributes, @ForAll @IntRange(max = 60) int length) {
        String whole = written(attributes);
        String torn = whole.substring(0, Math.min(length, whole.length() - 1));
        Cursor cursor = Cursors.over(torn);

        assertThat(AttributeReader.read(cursor)).isNull();
        assertThat(cursor.at).isZero();
    }

    @Property(tries = 200)
    void aLimitIsTheEndOfTheText(@ForAll("attributes") Attributes attributes) {
        Cursor cursor = Cursors.over(written(attributes));
        cursor.limit--;

        assertThat(AttributeReader.read(cursor)).isNull();
    }

    @Property(tries = 200)
    void aClassThatIsAddedStandsFirst(@ForAll("attributes") Attributes attributes) {
        Attributes more = attributes.withClass("heading");

        assertThat(more.classes().get(0)).isEqualTo("heading");
        assertThat(more.classes().subList(1, more.classes().size())).isEqualTo(attributes.classes());
        assertThat(more.isEmpty()).isFalse();
    }

    private static String written(Attributes attributes) {
        StringBuilder text = new StringBuilder("{");
        text.append(attributes.id().isEmpty() ? "" : "#" + attributes.id() + " ");
        text.append(attributes.classes().stream().map(name -> "." + name).collect(Collectors.joining(" ")));
        attributes.pairs().forEach(pair -> text.append(" \n ")
                .append(pair.getKey())
                .append("=\"")
                .append(pair.getValue().replace("\\", "\\\\").replace("\"", "\\\""))
                .append('"'));
        return text.append(" }").toString();
    }

    @Provide
    Arbitrary<Attributes> attributes() {
        Arbitrary<String> names = Arbitraries.of("a", "日晷", "sec:one", "b-c", "x_1", "😀");
        Arbitrary<String> keys = Arbitraries.of("width", "data-x", "k", "xml:lang", "_");
        Arbitrary<String> values = Arbitraries.of(
                        "", "50%", "two words", "}", "\"", "\\", "'", "日　晷", "a=b", "#.", "\n")
                .list()
                .ofMaxSize(3)
                .map(pieces -> String.join("", pieces));
        Arbitrary<List<Map.Entry<String, String>>> pairs =
                Combinators.combine(keys, values).as(Map::entry).list().ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of("", "id", "日晷", "a:b-c"), names.list().ofMaxSize(3), pairs)
                .as(Attributes::new);
    }
}
