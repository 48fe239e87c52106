package org.diptych.core.markdown.pandoc.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.pandoc.ast.Attributes;
import org.diptych.core.markdown.pandoc.ast.Heading;
import org.diptych.core.markdown.pandoc.ast.inline.Words;

/** Names of headings: none twice, the first as it is, and none with a sign that no address has. */
class HeadingIdsPropertyTest {

    @Property(tries = 400)
    void eachOfManyAlikeGetsANameOfItsOwnAndTheFirstItsOwn(@ForAll("wanted") List<String> wanted) {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> last = new HashMap<>();
        for (String id : wanted) {
            String unique = HeadingIds.unique(id, taken, last);

            assertThat(unique).startsWith(id).doesNotContain("--");
            assertThat(unique.equals(id)).isEqualTo(!taken.contains(id));
            assertThat(taken.add(unique)).isTrue();
        }
    }

    @Property(tries = 400)
    void aNameBeginsWithALetterAndHasNoBlanks(@ForAll("texts") String text) {
        String id = HeadingIds.of(heading(text));

        assertThat(id).isNotEmpty().doesNotContainAnyWhitespaces();
        assertThat(Character.isLetter(id.codePointAt(0))).isTrue();
        assertThat(id)
                .isEqualTo(HeadingIds.of(heading(text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))));
    }

    @Property(tries = 200)
    void aNameIsNamedAsItIs(@ForAll("texts") String text) {
        String id = HeadingIds.of(heading(text));

        assertThat(HeadingIds.of(heading(id))).isEqualTo(id);
    }

    private static Heading heading(String text) {
        Heading heading = new Heading(1, text, Attributes.NONE);
        heading.appendChild(new Words(text));
        return heading;
    }

    @Provide
    Arbitrary<List<String>> wanted() {
        return Arbitraries.of("a", "a-1", "a-2", "日晷", "section", "a-1-1")
                .list()
                .ofMaxSize(16);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "B", "日", " ", "-", "_", ".", "1", "，", "😀", "𠮷", "É", "!", "\n", "（", "c++")
                .list()
                .ofMaxSize(10)
                .map(pieces -> String.join("", pieces));
    }
}
