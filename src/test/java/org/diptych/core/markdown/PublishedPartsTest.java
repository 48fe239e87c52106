package org.diptych.core.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.markdown.PublishProblem.Kind;
import org.diptych.core.markdown.settings.EngineSettings;
import org.diptych.core.markdown.settings.MarkedSettings;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.post.Post;
import org.diptych.core.post.SegmentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which part of the post each piece of the page comes from, what can be linked to, and what Hexo runs at all. */
class PublishedPartsTest {
    private static final String POST =
            """
            ---
            title: Dial
            refplus: true
            ---
            Before.

            {% lang_content en %}
            ## The *Dial*

            Words.
            {% endlang_content %}

            Between.

            {% lang_content zh %}
            ## 日晷

            文字。
            {% endlang_content %}

            # After
            """;

    private static PublishedPost publish(Dialect dialect, String text) {
        return new Publisher(dialect).publish(Post.parse(text));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void sectionsComeInTheOrderOfTheFile(Dialect dialect) {
        PublishedPost published = publish(dialect, POST);

        assertThat(published.sections()).extracting(PublishedSection::language).containsExactly("", "en", "", "zh", "");
        assertThat(published.sections()).extracting(PublishedSection::segment).isSorted();
        assertThat(published.html()).containsSubsequence("Before.", "Words.", "Between.", "文字。", "After");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void headingsAreNamedWithThePartTheyStandIn(Dialect dialect) {
        Post post = Post.parse(POST + "{% lang_content en %}\n## The *Dial*\n{% endlang_content %}\n");
        List<PublishedHeading> headings = PublishedHeading.of(new Publisher(dialect).publish(post)).stream()
                .filter(heading -> heading.level() == 2)
                .toList();

        assertThat(headings).extracting(PublishedHeading::text).containsExactly("The Dial", "日晷", "The Dial");
        assertThat(headings)
                .extracting(
                        heading -> post.segments().get(heading.segment()).role().language())
                .containsExactly("en", "zh", "en");
    }

    @Test
    void whatFollowsTheEndOfALineWithATagBelongsToWhereItStands() {
        Post post = Post.parse("a\n\n{% lang_content en %}b{% endlang_content %} c\n");
        PublishedPost published = new Publisher(Dialect.PANDOC).publish(post);

        for (PublishedSection section : published.sections()) {
            String content = post.segments().get(section.segment()).content();
            for (Block block : section.blocks()) {
                String words = block.html().replaceAll("<[^>]*>", "").strip();
                assertThat(content).as("part of %s", words).contains(words);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void theExcerptIsCutOnceWhereverTheFirstMarkStands(Dialect dialect) {
        String text = "One.\n\n<!-- more -->\n\nTwo.\n\n<!--more-->\n";

        assertThat(publish(dialect, text).html())
                .containsOnlyOnce("<span id=\"more\"></span>")
                .containsSubsequence("One.", "<span id=\"more\"></span>", "Two.", "<!--more-->");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void problemsComeInTheOrderOfTheFileWithTheCharactersTheyAreAbout(Dialect dialect) {
        String text =
                "a {% one %} b\n\n{% lang_content en %}\nc {% two %}\n{% endlang_content %}\n\n日晷 {% three x %}\n";

        assertThat(publish(dialect, text).problems())
                .allSatisfy(problem -> assertThat(problem.kind()).isEqualTo(Kind.UNKNOWN_TAG))
                .extracting(problem -> problem.range().in(text))
                .containsExactly("{% one %}", "{% two %}", "{% three x %}");
    }

    @ParameterizedTest
    @CsvSource({
        "'',                        true,  true",
        "'',                        false, false",
        "disableNunjucks: true,     true,  false",
        "disableNunjucks: false,    false, true",
        "disableNunjucks: 'yes',    true,  true",
        "disableNunjucks: 1,        true,  true",
        "disableNunjucks:,          true,  true",
    })
    void whetherTemplatesRunIsSaidByThePostBeforeTheSite(String field, boolean site, boolean runs) {
        MarkedSettings usual = MarkedSettings.DEFAULT;
        MarkedSettings marked = new MarkedSettings(
                usual.syntax(),
                usual.headings(),
                usual.descriptionLists(),
                usual.images(),
                usual.links(),
                site,
                usual.notes());
        PublishSettings settings =
                new PublishSettings(Dialect.HEXO_DEFAULT, Rendering.DEFAULT.with(EngineSettings.DEFAULT.with(marked)));
        Post post = Post.parse("---\ntitle: t\n" + field + "\n---\na {{ 1 + 1 }}\n");

        assertThat(settings.runsTemplates(FrontMatterReader.of(post))).isEqualTo(runs);
        assertThat(new Publisher(settings).publish(post).html())
                .isEqualTo(runs ? "<p>a 2</p>\n" : "<p>a {{ 1 + 1 }}</p>\n");
    }

    @Test
    void numbersComeAndGoWithTheWordThatAsksForThem() {
        String list = "a{% ref k %}\n\n{% references %}\n[k] Kept\n{% endreferences %}\n";
        String cited = "{% lang_content en %}\nb{% ref k %}\n{% endlang_content %}\n\n" + list.substring(14);
        Publisher publisher = new Publisher(Dialect.PANDOC);

        for (String refplus : List.of("true", "false", "true")) {
            String html = publisher
                    .publish(Post.parse("---\nrefplus: " + refplus + "\n---\n" + cited))
                    .html();
            assertThat(html).contains(refplus.equals("true") ? "\">[1]</a>" : "\">[k]</a>");
        }
    }

    @Test
    void aPostWithoutAnyBodyPublishesNothing() {
        for (Dialect dialect : Dialect.values()) {
            for (String text : List.of("", "---\ntitle: t\n---\n", "---\ntitle: t\n---\n\n \n\t\n", "{# remark #}")) {
                PublishedPost published = publish(dialect, text);
                assertThat(published.html().strip())
                        .as("%s of %s", dialect, text)
                        .isEmpty();
                assertThat(published.problems()).isEmpty();
            }
        }
    }

    @Test
    void theFrontMatterIsNeverPublished() {
        for (Dialect dialect : Dialect.values()) {
            PublishedPost published = publish(dialect, "---\ntitle: '{{ secret }} *x*'\n---\nBody.\n");
            assertThat(published.html()).doesNotContain("secret").contains("Body.");
            assertThat(published.sections())
                    .extracting(PublishedSection::kind)
                    .doesNotContain(SegmentKind.FRONT_MATTER);
            assertThat(published.problems()).isEmpty();
        }
    }
}
