package org.diptych.core.markdown.hexo.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.diptych.core.markdown.CanonicalHtml;
import org.diptych.core.markdown.PublishProblem;
import org.diptych.core.markdown.PublishProblem.Kind;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.hexo.Asked;
import org.diptych.core.markdown.settings.CodeSettings;
import org.diptych.core.markdown.settings.KnownTags;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hexo's tags and NexT's write what they write in a site, whatever they are given; {@code ask-tags.mjs} asked it. */
class TagsPublishedTest {
    private static final String STOPS = "The build stops: ";

    static Stream<Arguments> tags() {
        return Asked.read("tags-published.json").properties().stream()
                .flatMap(whose -> whose.getValue().properties().stream()
                        .map(each -> Arguments.of(
                                whose.getKey(), each.getKey(), each.getValue().asText())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("tags")
    void writeWhatHexoPublishes(String whose, String source, String expected) {
        KnownTags known = new KnownTags(whose.equals("next"), false, Map.of(), false);
        PublishedPost published = Asked.publish(source, known, CodeSettings.DEFAULT);

        if (expected.startsWith(STOPS)) {
            assertThat(published.problems())
                    .extracting(PublishProblem::kind)
                    .containsAnyOf(Kind.STOPS, Kind.UNKNOWN_TAG, Kind.UNCLOSED_TAG);
        } else {
            assertThat(CanonicalHtml.of(published.html())).isEqualTo(CanonicalHtml.of(expected));
        }
    }
}
