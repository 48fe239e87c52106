package org.diptych.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.post.Post;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.api.Test;

class PostDifferenceTest {
    private static final String POST =
            """
            ---
            title: A
            ---
            Summary.
            <!--more-->
            {% lang_content en %}
            Hello
            {% endlang_content %}

            {% lang_content zh %}
            你好
            {% endlang_content %}

            {% references %}
            [a] A
            {% endreferences %}
            """;

    @Test
    void eachLanguageIsHeldAgainstItself() {
        PostDifference difference = difference(POST, POST.replace("你好", "您好").replace("Hello", "Hello there"));

        assertThat(difference.changed()).extracting(PartDifference::language).containsExactly("en", "zh");
    }

    @Test
    void aPartThatCameHasNothingBefore() {
        String without = POST.replaceAll("(?s)\\{% references.*", "");

        PartDifference references = difference(without, POST).changed().stream()
                .filter(part -> part.kind() == SegmentKind.REFERENCES)
                .findFirst()
                .orElseThrow();

        assertThat(references.before()).isEmpty();
    }

    @Test
    void onlyThePartsWantedAreMadeWhatTheyWere() {
        String changed = POST.replace("你好", "您好\n再见").replace("Hello", "Hello there");
        List<TextEdit> edits =
                difference(POST, changed).edits(part -> part.language().equals("zh"));

        assertThat(TextEdit.applyAll(POST, edits)).isEqualTo(POST.replace("你好", "您好\n再见"));
    }

    @Property
    void allEditsMakeTheOnePostOfTheOther(@ForAll("posts") String before, @ForAll("posts") String after) {
        List<TextEdit> edits = difference(before, after).edits(part -> true);

        assertThat(TextEdit.applyAll(before, edits)).isEqualTo(after);
    }

    @Property
    void postsAreTheSameOnlyIfTheirFilesAre(@ForAll("posts") String before, @ForAll("posts") String after) {
        assertThat(difference(before, after).isEmpty()).isEqualTo(before.equals(after));
    }

    @Provide
    Arbitrary<String> posts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "---\ntitle: A\n---\n",
                "Summary.\n",
                "<!--more-->\n",
                "{% lang_content en %}\n",
                "{% lang_content zh %}\n",
                "{% endlang_content %}\n",
                "你好\n",
                "Hello",
                "\n",
                "{% references %}\n[a] A\n{% endreferences %}\n");
        return pieces.list().ofMaxSize(12).map(found -> String.join("", found));
    }

    private static PostDifference difference(String before, String after) {
        return PostDifference.of(Post.parse(before), Post.parse(after));
    }
}
