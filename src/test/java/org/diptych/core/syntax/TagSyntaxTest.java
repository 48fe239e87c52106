package org.diptych.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.post.HexoTag;
import org.diptych.core.post.HexoTags;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the site's tags are written as is read as them again. */
class TagSyntaxTest {
    private static final CitationSyntax CITATIONS = CitationSyntax.USUAL;
    private static final LanguageSyntax LANGUAGES = LanguageSyntax.USUAL;

    @Property(tries = 200)
    void aCitationIsReadWithItsKeysInTheirOrder(@ForAll("keys") List<String> keys) {
        HexoTag tag = HexoTags.in("Said " + CITATIONS.cite(keys) + ".").get(0);

        assertThat(CITATIONS.isCitation(tag.name())).isTrue();
        assertThat(tag.arguments().split(" ")).containsExactlyElementsOf(keys);
        assertThat(CITATIONS.cite(keys)).startsWith(CITATIONS.begun(keys));
        assertThat(HexoTags.in(CITATIONS.begun(keys) + "more %}").get(0).arguments())
                .endsWith(" more");
    }

    @Property(tries = 200)
    void aPostOfTwoBodiesAndAListIsCutIntoThem(@ForAll("keys") List<String> languages) {
        String first = languages.get(0);
        String text = LANGUAGES.choice() + "\n" + LANGUAGES.opening(first) + "\nText\n" + LANGUAGES.closing() + "\n"
                + CITATIONS.listOpening() + "\n[a] A\n" + CITATIONS.listClosing() + "\n";
        Post post = Post.parse(text);

        assertThat(post.languages()).containsExactly(first);
        assertThat(post.body(first).orElseThrow().content()).isEqualTo("Text");
        assertThat(post.faults()).isEmpty();
        List<String> names = HexoTags.in(text).stream().map(HexoTag::name).toList();
        assertThat(names.stream().filter(PartSyntax.USUAL::isStart)).isEqualTo(PartSyntax.USUAL.names());
        assertThat(names.stream().filter(PartSyntax.USUAL::isEnd)).hasSize(2);
        assertThat(names.stream().filter(LANGUAGES::isChooser)).hasSize(1);
        assertThat(names.stream().filter(LANGUAGES::mayBegin)).hasSize(2);
        assertThat(names.stream().filter(CITATIONS::isListEnd)).hasSize(1);
    }

    /** Hexo looks for the name anywhere in a tag, so the list's end is taken for one. */
    @Test
    void theEndOfTheListIsTakenForTheEndOfACitation() {
        assertThat(CITATIONS.endsCitation("endref")).isTrue();
        assertThat(CITATIONS.endsCitation("endreferences")).isTrue();
        assertThat(CITATIONS.endsCitation("references")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "en,en-GB,true",
        "zh,cn,true",
        "zh-TW,Hans,true",
        "en,zh,false",
        "de-AT,de,true",
        "fr,fra,false",
        "'','',true"
    })
    void oneLanguageIsWrittenInManyWays(String one, String other, boolean same) {
        assertThat(new Language(one).isSameAs(new Language(other))).isEqualTo(same);
        assertThat(new Language(other).isSameAs(new Language(one))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"zh,zh-CN", "zh-TW,zh-TW", "en,en", "fr-CA,fr-CA"})
    void aPageIsToldWhichLettersToExpect(String tag, String page) {
        assertThat(new Language(tag).pageTag()).isEqualTo(page);
    }

    @Test
    void aLanguageOfTheSystemIsOneOfThem() {
        assertThat(Language.of(Locale.SIMPLIFIED_CHINESE)).isEqualTo(Language.CHINESE);
        assertThat(Language.of(Locale.UK)).isEqualTo(Language.ENGLISH);
        assertThat(LANGUAGES.usualTags()).containsExactly("en", "zh");
    }

    @Provide
    Arbitrary<List<String>> keys() {
        return Arbitraries.of("a", "vaswani2017", "b_2", "zh-CN", "en")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
