package org.diptych.core.site.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title's part of an address can stand in one, and a path is its name and its ending. */
class AddressSlugPropertyTest {

    @Property(tries = 2000)
    void aSlugHoldsNothingThatAnAddressOrAFolderStumblesOver(@ForAll String title) {
        String slug = AddressSlug.of(title);

        assertThat(slug).doesNotContainPattern("[\\s\\x00-\\x1f~`!@#$%^&*()+=\\[\\]{}|\\\\;:\"'<>,.?/]|--|^-|-$");
        assertThat(AddressSlug.of(slug)).isEqualTo(slug);
    }

    @Property(tries = 1000)
    void signsBetweenTwoWordsAreOneDash(
            @ForAll @Chars({' ', '-', '/', '.', '\u00a0', '\u3000', ':', '?', '_'}) @StringLength(min = 1, max = 6)
                    String signs) {
        assertThat(AddressSlug.of("河边" + signs + "Dial")).isEqualTo("河边-Dial");
        assertThat(AddressSlug.of(signs + "日晷" + signs)).isEqualTo("日晷");
        assertThat(AddressSlug.of(signs)).isEmpty();
    }

    @Property(tries = 1000)
    void theLetterCaseIsTheSettingsAndNothingElseChanges(
            @ForAll @Chars({'a', 'B', 'é', '日', ' ', '1', 'ß'}) @StringLength(max = 10) String title) {
        String slug = AddressSlug.of(title);

        assertThat(AddressSlug.of(title, 0)).isEqualTo(slug);
        assertThat(AddressSlug.of(title, 1)).isEqualTo(slug.toLowerCase(Locale.ROOT));
        assertThat(AddressSlug.of(title, 2)).isEqualTo(slug.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({
        "a/b.md, .md",
        "a.b/c, ''",
        "a.b/.c, ''",
        ".gitignore, ''",
        "日晷.tar.gz, .gz",
        "a., .",
        "a/.b.md, .md",
        "'', ''"
    })
    void anEndingBeginsAtTheLastDotOfTheLastName(String path, String ending) {
        assertThat(FileEnding.of(path)).isEqualTo(ending);
        assertThat(FileEnding.without(path) + ending).isEqualTo(path);
    }

    @Property(tries = 1000)
    void aPathIsWhatIsBeforeItsEndingAndItsEnding(
            @ForAll @Chars({'a', '.', '/', '日'}) @StringLength(max = 10) String path) {
        assertThat(FileEnding.without(path) + FileEnding.of(path)).isEqualTo(path);
        assertThat(FileEnding.of(path)).doesNotContain("/").matches("|\\.[^.]*");
        assertThat(FileEnding.of("x/" + path + "y.md")).isEqualTo(".md");
    }
}
