package org.diptych.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exported post is the file itself, with a line end more where one is wanted and missing. */
class FinishedPostTest {

    @Property
    void withoutTheWishItIsTheFile(@ForAll("files") String file) {
        assertThat(FinishedPost.text(file, false)).isEqualTo(file);
    }

    @Property
    void withTheWishItIsTheFileThatEndsItsLastLine(@ForAll("files") String file) {
        String text = FinishedPost.text(file, true);

        assertThat(text).startsWith(file).hasSizeLessThanOrEqualTo(file.length() + 2);
        assertThat(text.isEmpty() || text.endsWith("\n") || text.endsWith("\r")).isTrue();
        assertThat(text.isEmpty()).isEqualTo(file.isEmpty());
        assertThat(FinishedPost.text(text, true)).isEqualTo(text);
    }

    @Property
    void noOtherKindOfLineEndComesIn(@ForAll("files") String file) {
        String added = FinishedPost.text(file, true).substring(file.length());

        if (!added.isEmpty() && (file.contains("\n") || file.contains("\r"))) {
            assertThat(file).contains(added);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a, \\n",
        "a\\nb, \\n",
        "a\\r\\nb, \\r\\n",
        "a\\rb, \\r",
        "a\\nb\\r\\nc, \\r\\n",
        "a\\r\\nb\\nc, \\n",
        "日晷🌊, \\n",
        "a\\n, ''",
        "a\\r, ''",
        "'', ''"
    })
    void itIsOfTheKindThatTheLineBeforeHas(String file, String added) {
        String text = plain(file);

        assertThat(FinishedPost.text(text, true)).isEqualTo(text + plain(added));
    }

    private static String plain(String escaped) {
        return escaped.replace("\\r", "\r").replace("\\n", "\n");
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.strings().withChars('a', '\n', '\r', '日', ' ').ofMaxLength(8);
    }
}
