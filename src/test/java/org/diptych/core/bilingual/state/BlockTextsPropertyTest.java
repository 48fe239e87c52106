package org.diptych.core.bilingual.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.BodyCutter;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;

class BlockTextsPropertyTest {
    private static final List<String> TYPED =
            List.of("a", " b", "\n", "\n\n", "- ", "1. ", "# ", "字", "，", "$$x$$", "```\n", "| a | b |\n|---|---|\n");
    private static final String POST =
            """
            ---
            title: T
            ---
            <!--more-->

            {% lang_content en %}
            # One

            Some  words,
            and more.

            1. first
            2. second

            $$a = b$$
            {% endlang_content %}

            {% lang_content zh %}
            # 一

            几个字。

            - 第一
            - 第二
            {% endlang_content %}
            """;

    /** A place in the post, in thousandths of it, and what is typed there. */
    record Edit(int place, String typed) {}

    @Provide
    Arbitrary<Edit> edits() {
        return Combinators.combine(Arbitraries.integers().between(0, 999), Arbitraries.of(TYPED))
                .as(Edit::new);
    }

    @Property(tries = 200)
    void whatABlockSaysIsTheSameHoweverThePostCameToBe(
            @ForAll @Size(min = 1, max = 12) List<@From("edits") Edit> edits,
            @ForAll @IntRange(min = 1, max = 4) int joined) {
        PublishSettings settings = PublishSettings.of(Dialect.PANDOC);
        Publisher publisher = new Publisher(settings);
        BodyCutter cutter = new BodyCutter();
        AuthorsWord word = new AuthorsWord(List.of());
        String text = POST;
        for (Edit edit : edits) {
            int place = text.length() * edit.place() / 1000;
            text = text.substring(0, place) + edit.typed() + text.substring(place);
            Post post = Post.parse(text);
            List<Body> bodies = cutter.bodies(post, publisher.publish(post), settings);
            word = word.after(bodies);
            for (Body body : bodies.subList(0, Math.min(2, bodies.size()))) {
                List<BodyBlock> blocks = body.blocks();
                for (int i = 0; i < blocks.size(); i++) {
                    List<BodyBlock> side = blocks.subList(i, Math.min(i + joined, blocks.size()));
                    SideText said = word.texts().of(side);
                    assertThat(said).isEqualTo(SideText.of(side));
                    assertThat(said.key()).isEqualTo(SideText.of(side).key());
                }
            }
        }
    }
}
