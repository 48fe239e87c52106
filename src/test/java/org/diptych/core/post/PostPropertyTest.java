package org.diptych.core.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.diptych.core.text.LineEnd;

/** Posts like an author's, cut, reordered and mangled: whatever comes out is a post, and not one character is lost. */
class PostPropertyTest {
    private static final String[] PARTS = {
        "---\ntitle: \"A: b\"\ntags: [x, y]\nrefplus: true\n---\n",
        "title: bare\n---\n",
        ";;;\n\"title\": \"json\"\n;;;\n",
        "<img src=\"a.png\"/>\n\nA summary {% ref a %}.\n\n",
        "<!--more-->\n",
        "{% language_switch %}\n",
        "{% lang_content en %}\n",
        "{% lang_content zh %}\n",
        "{% lang_content %}",
        "{% endlang_content %}\n",
        "# Heading\n\nText with $\\frac{{x}}{y}$ and `{% endlang_content %}`.\n\n",
        "标题\n---\n\n- 列表 😀\n  $$\n  x\n  $$\n",
        "```js\n{% lang_content en %}\n```\n",
        "```\n",
        "> ~~~\n> {% endreferences %}\n> ~~~\n",
        "{% raw %}{{ x }}{% endraw %}\n",
        "{% blockquote Someone's, book %}\nq\n{% endblockquote %}\n",
        "<script src=\"https://example.org/c.js\" async></script>\n",
        "{% references %}\n[a] A. (2020).\n\n[b] B.\nwrapped\n",
        "{% references hide %}",
        "{% endreferences %}",
        "{# ",
        " #}",
        "{{",
        "{%",
        "%}",
        "<!--",
        "-->",
        "<code>",
        "</code>",
        "`",
        "'",
        "\uFEFF",
        "\u0000",
        "\uD83D"
    };

    private static final String[] TYPED = {
        "", "a", "e", "n", "d", "en", "r", "raw", "c", "ode", "字", "中文，", " ", "x y", ".", "1", "\n", "{", "}", "%",
        "`", "-", "'"
    };

    @Property(tries = 3000)
    void everyTextIsAPostWhoseSegmentsJoinedAreTheText(@ForAll("posts") String text) {
        Post post = Post.parse(text);

        assertThat(post.text()).isEqualTo(text);
        assertThat(post.segments()).isNotEmpty();
        for (int i = 0; i < post.segments().size(); i++) {
            assertThat(post.contentRange(i).in(text))
                    .isEqualTo(post.segments().get(i).content());
            assertThat(text.startsWith(post.segments().get(i).opening(), post.startOf(i)))
                    .isTrue();
        }
        assertThat(post.faults())
                .allSatisfy(fault ->
                        assertThat(fault.range().in(text)).startsWith("{%").endsWith("%}"));
        assertThat(post.layer().tags())
                .allSatisfy(tag -> assertThat(tag.range().in(text)).contains(tag.name()));
    }

    @Property(tries = 1000)
    void lineEndsDoNotChangeWhereAPostIsCut(@ForAll("posts") String text) {
        List<Segment> plain = Post.parse(LineEnd.unix(text)).segments();
        List<Segment> own = Post.parse(text).segments();

        assertThat(own.stream().map(PostPropertyTest::unix)).isEqualTo(plain);
    }

    @Property(tries = 1000)
    void aNewContentLeavesTheOtherCharactersAlone(@ForAll("posts") String text, @ForAll Random random) {
        Post post = Post.parse(text);
        int index = random.nextInt(post.segments().size());

        String changed = post.withContent(index, "new").text();

        assertThat(changed)
                .isEqualTo(text.substring(0, post.contentRange(index).start()) + "new"
                        + text.substring(post.contentRange(index).end()));
    }

    @Property(tries = 3000)
    void afterAnyEditAPostIsCutAsIfItHadJustBeenRead(@ForAll("posts") String text, @ForAll Random random) {
        Post post = Post.parse(text);
        for (int edit = 0; edit < 30; edit++) {
            String changed = edited(post.text(), random);
            Post after = post.after(changed);
            Post fresh = Post.parse(changed);

            assertThat(after.text()).isEqualTo(changed);
            assertThat(after.segments()).isEqualTo(fresh.segments());
            assertThat(after.faults()).isEqualTo(fresh.faults());
            assertThat(after.layer()).isEqualTo(fresh.layer());
            post = after;
        }
    }

    /** Words, for the most part, and as many taken away. */
    private static String edited(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + (random.nextBoolean() ? 0 : random.nextInt(4)));
        return text.substring(0, from) + TYPED[random.nextInt(TYPED.length)] + text.substring(to);
    }

    @Provide
    Arbitrary<String> posts() {
        Arbitrary<String> joined = Arbitraries.of(PARTS).list().ofMaxSize(14).map(parts -> String.join("", parts));
        Arbitrary<String> ends = Arbitraries.frequency(Tuple.of(6, "\n"), Tuple.of(2, "\r\n"), Tuple.of(1, "\r"));
        return Combinators.combine(joined, ends, Arbitraries.randomValue(random -> random))
                .as((text, end, random) -> mangle(text, random).replace("\n", end));
    }

    /** Now and then takes a stretch out of the text, or puts one of its stretches somewhere else. */
    private static String mangle(String text, Random random) {
        if (text.isEmpty() || random.nextBoolean()) {
            return text;
        }
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(20));
        String without = text.substring(0, from) + text.substring(to);
        int place = random.nextInt(without.length() + 1);
        return random.nextBoolean()
                ? without
                : without.substring(0, place) + text.substring(from, to) + without.substring(place);
    }

    private static Segment unix(Segment segment) {
        return new Segment(
                segment.kind(),
                segment.language(),
                LineEnd.unix(segment.opening()),
                LineEnd.unix(segment.content()),
                LineEnd.unix(segment.closing()));
    }
}
