package org.diptych.core.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextRange;

/** A publisher that saw the post before publishes it as one that sees it for the first time, in each dialect. */
class PublishingAgainPropertyTest {
    private static final List<String> PIECES = List.of(
            "---\ntitle: Dial\nrefplus: true\nhour: 3\n---\n",
            "{% lang_content en %}\n\nThe dial{% ref a %} *tells*.\n\n# Hours\n\n{% endlang_content %}\n",
            "{% lang_content zh %}\n\n日晷{% ref b a %}**报时**。\n\n# 时辰\n\n{% endlang_content %}\n",
            "{% lang_content en %}\n",
            "{% endlang_content %}\n",
            "{% references %}\n[a] First\n[b] Second\n{% endreferences %}\n",
            "{% references hide %}\n",
            "{% endreferences %}\n",
            "{% ref a %}",
            "{% ref x y %}",
            "{% set hour = hour + 1 %}",
            "{% set hour = 0 %}\n\n",
            "{{ hour }}",
            "{{ title }}",
            "{{ list | sort }}",
            "{{",
            "}}",
            "{% if hour > 2 %}\nlate *now*\n{% else %}\nearly\n{% endif %}\n",
            "{% if hour %}",
            "{% endif %}",
            "{% for i in range(hour) %}\n- item {{ i }}\n{% endfor %}\n",
            "{% note info %}\na **b** {{ hour }}\n{% endnote %}\n",
            "{% tabs t %}\n<!-- tab A -->\na\n<!-- endtab -->\n{% endtabs %}\n",
            "{% raw %}{{ x }} *y*{% endraw %}",
            "{% nosuch %}",
            "{# remark #}",
            "<!-- more -->\n",
            "<!-- {{ hour }} -->",
            "```js\n{{ code }}\n```\n",
            "```\n",
            "> ~~~\n",
            "`{{ x }}`",
            "<code>{{ x }}</code>",
            "{%- if true -%} x {%- endif -%}",
            "# Head\n\n",
            "- item\n",
            "> quote\n",
            "| a | b |\n|---|---|\n| {{ hour }} | d |\n",
            "[^1]",
            "\n\n[^1]: note {{ hour }}\n\n",
            "[r]\n\n[r]: https://a.org\n\n",
            "<div>\n",
            "</div>\n",
            "words, 文字。",
            "😀",
            "\n",
            "\n\n",
            " ");

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void afterEachEditThePostIsPublishedAsIfItHadJustBeenOpened(
            @ForAll Dialect dialect, @ForAll("texts") String text, @ForAll Random random) {
        Publisher remembering = new Publisher(dialect);
        StringBuilder edited = new StringBuilder(text);
        remembering.publish(Post.parse(text));
        for (int edit = 0; edit < 10; edit++) {
            int at = random.nextInt(edited.length() + 1);
            int gone = random.nextInt(3) == 0 ? random.nextInt(25) : 0;
            String typed = random.nextInt(4) == 0 ? "" : random.nextBoolean() ? "x" : piece(random);
            edited.replace(at, Math.min(edited.length(), at + gone), typed);
            Post post = Post.parse(edited.toString());

            assertThat(remembering.publish(post))
                    .as("%s of %s", dialect, edited)
                    .isEqualTo(new Publisher(dialect).publish(post));
        }
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void aPublisherThatSawAnotherPostKnowsNothingOfIt(
            @ForAll Dialect dialect, @ForAll("texts") String one, @ForAll("texts") String other) {
        Publisher publisher = new Publisher(dialect);
        PublishedPost first = publisher.publish(Post.parse(one));
        publisher.publish(Post.parse(other));

        assertThat(publisher.publish(Post.parse(one))).isEqualTo(first);
    }

    @Property(tries = 300)
    void whatIsPublishedStandsInItsSegmentAndProblemsInTheFile(@ForAll Dialect dialect, @ForAll("texts") String text) {
        Post post = Post.parse(text);
        PublishedPost published = new Publisher(dialect).publish(post);

        for (PublishedSection section : published.sections()) {
            String content = post.segments().get(section.segment()).content();
            assertThat(section.role())
                    .isEqualTo(post.segments().get(section.segment()).role());
            assertThat(section.blocks())
                    .allSatisfy(block -> assertThat(block.source().end()).isLessThanOrEqualTo(content.length()));
        }
        for (PublishProblem problem : published.problems()) {
            assertThat(problem.range().end()).as("%s of %s", problem, text).isLessThanOrEqualTo(text.length());
        }
    }

    @Property(tries = 200)
    void aProblemMovesWithTheTextAndIsElseTheSame(@ForAll Dialect dialect, @ForAll("bodies") String text) {
        String before = "First words.\n\n";
        List<PublishProblem> alone =
                new Publisher(dialect).publish(Post.parse(text)).problems();

        assertThat(new Publisher(dialect).publish(Post.parse(before + text)).problems())
                .as("%s of %s", dialect, text)
                .isEqualTo(alone.stream()
                        .map(problem -> new PublishProblem(problem.kind(), problem.name(), moved(problem, before)))
                        .toList());
    }

    private static TextRange moved(PublishProblem problem, String before) {
        return problem.range().shift(before.length());
    }

    private static String piece(Random random) {
        return PIECES.get(1 + random.nextInt(PIECES.size() - 1));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(true, false)
                .flatMap(headed -> pieces(20).map(text -> (headed ? PIECES.get(0) : "") + text));
    }

    /** Tags that stand apart from each other. */
    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.of(
                        "{{ nosuch }}",
                        "{{ a.b }}",
                        "{{ 1 | nofilter }}",
                        "{% nosuch x %}",
                        "{{ date }}",
                        "{{ 3 }}",
                        "{% note %}\na {{ f() }}\n{% endnote %}",
                        "{% post_link %}",
                        "words",
                        "日晷")
                .list()
                .ofMaxSize(6)
                .map(pieces -> String.join("\n\n", pieces));
    }

    private static Arbitrary<String> pieces(int most) {
        return Arbitraries.of(PIECES.subList(1, PIECES.size()))
                .list()
                .ofMaxSize(most)
                .map(pieces -> pieces.stream().collect(Collectors.joining()));
    }
}
