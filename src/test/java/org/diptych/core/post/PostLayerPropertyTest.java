package org.diptych.core.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.text.LineEnd;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Hexo sees in a file stands at its place in the file, whatever the line ends, and nowhere twice. */
class PostLayerPropertyTest {
    @Property(tries = 1000)
    void withOtherLineEndsTheSameIsSeenAtTheSamePlaces(@ForAll("posts") String unix) {
        String windows = unix.replace("\n", "\r\n");
        Post one = Post.parse(unix);
        Post other = Post.parse(windows);

        assertThat(read(other.layer(), windows)).isEqualTo(read(one.layer(), unix));
        assertThat(other.faults()).hasSameSizeAs(one.faults());
        for (int i = 0; i < one.faults().size(); i++) {
            TagFault fault = one.faults().get(i);
            TagFault same = other.faults().get(i);
            assertThat(same.kind()).isEqualTo(fault.kind());
            assertThat(LineEnd.unix(same.range().in(windows)))
                    .isEqualTo(fault.range().in(unix));
        }
    }

    private static List<String> read(HexoLayer layer, String text) {
        List<String> read = new ArrayList<>();
        layer.fences().forEach(range -> read.add("fence " + LineEnd.unix(range.in(text))));
        layer.code().forEach(range -> read.add("code " + LineEnd.unix(range.in(text))));
        layer.comments().forEach(range -> read.add("comment " + LineEnd.unix(range.in(text))));
        layer.tags()
                .forEach(tag ->
                        read.add(tag.name() + " " + LineEnd.unix(tag.range().in(text))));
        layer.templates().variables().forEach(range -> read.add("variable " + LineEnd.unix(range.in(text))));
        layer.templates().remarks().forEach(range -> read.add("remark " + LineEnd.unix(range.in(text))));
        layer.templates().strays().forEach(range -> read.add("stray " + LineEnd.unix(range.in(text))));
        return read;
    }

    @Property(tries = 1000)
    void eachThingIsInOrderAndWhatTheEngineTakesOverlapsNothingElse(@ForAll("posts") String text) {
        HexoLayer layer = Post.parse(text).layer();

        List<TextRange> taken = new ArrayList<>(layer.templates().variables());
        taken.addAll(layer.templates().remarks());
        layer.tags().forEach(tag -> taken.add(tag.range()));
        taken.sort((one, next) -> Integer.compare(one.start(), next.start()));
        for (List<TextRange> ranges : List.of(layer.fences(), layer.code(), layer.comments(), taken)) {
            for (int i = 1; i < ranges.size(); i++) {
                assertThat(ranges.get(i).start())
                        .as(text)
                        .isGreaterThanOrEqualTo(ranges.get(i - 1).end());
            }
        }
        for (TextRange fence : layer.fences()) {
            assertThat(Fences.in(fence.in(text) + "\n")).as(text).hasSize(1);
        }
    }

    @Property(tries = 500)
    void whereTheEngineIsSwitchedOffThePartsStayAndNothingIsATag(@ForAll("posts") String text) {
        Post post = Post.parse(text);

        Post off = post.withoutTemplates();

        assertThat(off.segments()).isEqualTo(post.segments());
        assertThat(off.text()).isEqualTo(text);
        assertThat(off.faults()).isEmpty();
        assertThat(off.layer().tags()).isEmpty();
        assertThat(off.layer().fences()).isEqualTo(post.layer().fences());
        assertThat(off.layer().code()).isEqualTo(post.layer().code());
    }

    @ParameterizedTest
    @CsvSource({
        "'disableNunjucks: true', true",
        "'disableNunjucks: TRUE # why', true",
        "'\"disableNunjucks\" : true', true",
        "'title: x\ndisableNunjucks: true\ntags: y', true",
        "'disableNunjucks: false', false",
        "'disableNunjucks: yes', false",
        "'disableNunjucks: truer', false",
        "'# disableNunjucks: true', false",
        "'inner:\n  disableNunjucks: true', false",
    })
    void aPostMaySwitchTheEngineOffForItself(String line, boolean off) {
        Post post = Post.parse("---\n" + line + "\n---\n{% ref a %} {{ x }} `{% b %}`\n");

        assertThat(post.layer().tags().isEmpty()).isEqualTo(off);
        assertThat(post.layer().templates().variables().isEmpty()).isEqualTo(off);
        assertThat(post.layer().code()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'One\n<!--more-->\ntwo', '<!--more-->'",
        "'One\n<!-- more -->\ntwo', '<!-- more -->'",
        "'One\n<!--MORE-->\ntwo <!--more-->', '<!--MORE-->'",
        "'`<!--more-->`\n\n<!-- more-->', '<!-- more-->'",
        "'```\n<!--more-->\n```\n<!--more -->', '<!--more -->'",
        "'---\ntitle: x\ndescription: a <!--more--> b\n---\nOne\n<!--More-->\ntwo', '<!--More-->'",
    })
    void theMarkThatEndsTheSummaryIsTheFirstOneOfTheText(String text, String mark) {
        assertThat(MoreMark.of(Post.parse(text)).map(range -> range.in(text))).contains(mark);
    }

    @ParameterizedTest
    @CsvSource({
        "'One <!--  more --> two'",
        "'One <!--more and--> two'",
        "'`<!--more-->`'",
        "'---\ntitle: \"<!--more-->\"\n---\nOne\n'",
    })
    void whatIsNoMarkEndsNoSummary(String text) {
        assertThat(MoreMark.of(Post.parse(text))).isEmpty();
    }

    @Test
    void inAPostOfSeveralLanguagesTheMarkBelongsBeforeTheFirst() {
        String text =
                "---\ntitle: x\n---\nSummary.\n\n{% language_switch %}\n{% lang_content en %}\nA\n{% endlang_content %}\n";

        assertThat(MoreMark.place(Post.parse(text))).contains(text.indexOf("{% language_switch"));
        assertThat(MoreMark.place(Post.parse("Just text.\n"))).isEmpty();
    }

    @Provide
    Arbitrary<String> posts() {
        return Arbitraries.of(
                        "---\ntitle: x\n---\n",
                        "# 一\n\n",
                        "words `code` more\n",
                        "{% ref a %}",
                        "{{ x }}",
                        "{# gone #}",
                        "{%",
                        "{{",
                        "<!-- a\nb -->\n",
                        "```js\n{% no %}\n```\n",
                        "> ~~~\n> x\n> ~~~\n",
                        "{% lang_content en %}\n",
                        "{% endlang_content %}\n",
                        "{% raw %}\n{{ y }}\n{% endraw %}",
                        "<code>{% z %}</code>",
                        "`",
                        "\n",
                        "\n\n",
                        "{% references %}\n[a] A\n{% endreferences %}\n",
                        "{% blockquote\nA, b\n%}\nq\n{% endblockquote %}\n",
                        "😀")
                .list()
                .ofMaxSize(10)
                .map(pieces -> String.join("", pieces));
    }
}
