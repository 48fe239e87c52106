package org.diptych.core.markdown.hexo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diptych.core.markdown.CanonicalHtml;
import org.diptych.core.markdown.settings.CodeSettings;
import org.diptych.core.markdown.settings.KnownTags;
import org.junit.jupiter.api.Test;

/**
 * Tags, templates, code and comments that stand close together are published as Hexo publishes them;
 * {@code ask-templated.mjs} asked it.
 */
class TemplatedTest {
    private static final KnownTags HEXO = new KnownTags(false, false, Map.of(), false);

    @Test
    void isPublishedAsHexoDoes() {
        List<String> differences = new ArrayList<>();
        Asked.read("templated.json").properties().forEach(asked -> {
            String text = "---\ntitle: T\n---\n" + asked.getKey();
            String ours = CanonicalHtml.of(
                    Asked.publish(text, HEXO, CodeSettings.DEFAULT).html());
            String theirs = CanonicalHtml.of(asked.getValue().asText());
            if (!ours.equals(theirs)) {
                differences.add(asked.getKey() + "\n---- published\n" + theirs + "\n---- ours\n" + ours);
            }
        });

        assertThat(differences).isEmpty();
    }
}
