package org.diptych.core.check.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.diptych.core.check.Checked;
import org.diptych.core.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips in the front matter are marked at their own characters, whatever stands around them, and mended alone. */
class FrontMatterSlipsTest {

    private static String post(String yaml) {
        return "---\n" + yaml + "\n---\nText";
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of("categories", "permalink", "description", "published", "comments", "keywords", "updated");
    }

    @Property(tries = 200)
    void anyTwoLettersSwappedInALongKeyAreMended(@ForAll("keys") String key, @ForAll @IntRange(max = 9) int place) {
        int at = place % (key.length() - 1);
        String slip = key.substring(0, at) + key.charAt(at + 1) + key.charAt(at) + key.substring(at + 2);
        Checked checked = Checked.by(new FrontMatterKeyCheck(), post("a: 😀\n" + slip + ": x\nb: y"));

        if (slip.equals(key)) {
            checked.isClean();
        } else {
            checked.isOne("front-matter-misspelt", slip, post("a: 😀\n" + key + ": x\nb: y"));
        }
    }

    @Property(tries = 200)
    void aLetterTooManyOrTooFewIsMended(@ForAll("keys") String key, @ForAll @IntRange(max = 9) int place) {
        int at = place % key.length();
        String less = key.substring(0, at) + key.substring(at + 1);
        String more = key.substring(0, at) + "x" + key.substring(at);

        Checked.by(new FrontMatterKeyCheck(), post(less + ": v"))
                .isOne("front-matter-misspelt", less, post(key + ": v"));
        Checked.by(new FrontMatterKeyCheck(), post(more + ": v"))
                .isOne("front-matter-misspelt", more, post(key + ": v"));
    }

    @Test
    void eachSlipIsToldInTheOrderOfTheFile() {
        assertThat(Checked.by(new FrontMatterKeyCheck(), post("dtae: 2025-01-01\nx: 1\nTags: a\ncategory: b"))
                        .marks())
                .containsExactly(
                        "front-matter-misspelt: dtae",
                        "front-matter-misspelt: Tags",
                        "front-matter-singular: category");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"titel\": x", "'titel': x", "titel : x"})
    void aKeyInQuotesIsMarkedAsItIsWritten(String yaml) {
        Checked checked = Checked.by(new FrontMatterKeyCheck(), post(yaml));

        assertThat(checked.marks()).hasSize(1).allMatch(mark -> mark.contains("titel"));
        Checked.by(new FrontMatterKeyCheck(), checked.fixed()).isClean();
        Checked.by(new FrontMatterCheck(), checked.fixed()).isClean();
    }

    @Test
    void keysWithinAValueAreTheirOwn() {
        Checked.by(new FrontMatterKeyCheck(), post("theme:\n  titel: x\n  tag: y\nseo: {catagories: z}"))
                .isClean();
    }

    @Test
    void aJsonFrontMatterIsMendedTheSame() {
        String json = ";;;\n\"titel\": \"x\",\n\"tags\": [3.10]\n;;;\nText";
        Checked checked = Checked.by(new FrontMatterKeyCheck(), json);

        assertThat(checked.marks()).hasSize(1).allMatch(mark -> mark.contains("titel"));
        assertThat(checked.fixed()).contains("title").doesNotContain("titel");
        Checked.by(new FrontMatterCheck(), checked.fixed()).isClean();
    }

    @ParameterizedTest
    @CsvSource({
        "'tags:\n\t- a', 1",
        "'tags:\n\t- a\n\t\t- b', 2",
        "'a: |\n\tb\n\n\tc', 2",
        "'a:\tb', 0",
        "'a: b\n  \tc', 0",
    })
    void eachLineThatBeginsWithTabsIsMarked(String yaml, int lines) {
        Checked checked = Checked.by(new FrontMatterTabCheck(), post(yaml));

        assertThat(checked.findings()).hasSize(lines);
        assertThat(checked.marks()).allMatch(mark -> mark.matches("front-matter-tab: \t+"));
    }

    @Test
    void tabsInTheTextAreTheTexts() {
        Checked.by(new FrontMatterTabCheck(), "---\ntitle: x\n---\n\tcode\n").isClean();
        Checked.by(new FrontMatterTabCheck(), "\tcode\n").isClean();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tags: 日晷、影子; [日晷, 影子]",
                "tags: C++，Go; [C++, Go]",
                "tags: a , b ; [a, b]",
                "tag: u, v, w; [u, v, w]",
                "tags: 1,000 人，2,000 人; [\"1,000 人\", \"2,000 人\"]",
            })
    void tagsInOneLineBecomeAList(String yaml, String list) {
        String key = yaml.substring(0, yaml.indexOf(':') + 2);

        assertThat(Checked.by(new FrontMatterValueCheck(), post(yaml)).fixed()).isEqualTo(post(key + list));
    }

    @Test
    void aRemarkBehindTagsStays() {
        assertThat(Checked.by(new FrontMatterValueCheck(), post("tags: a, b # two\nx: y"))
                        .fixed())
                .isEqualTo(post("tags: [a, b] # two\nx: y"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Foo: bar",
                "title: a: \"b\" 'c'",
                "title: C:\\dir: x",
                "title: 日晷: 影子",
                "a: 1\ntitle: x: 😀"
            })
    void aColonInAValueIsQuotedSoThatTheValueStaysWhatItWas(String yaml) {
        Checked checked = Checked.by(new FrontMatterCheck(), post(yaml));
        String fixed = checked.fixed();

        assertThat(checked.findings()).extracting(Finding::rule).containsExactly("front-matter-colon");
        Checked.by(new FrontMatterCheck(), fixed).isClean();
        Checked.by(new FrontMatterValueCheck(), fixed).isClean();
    }

    @Test
    void quotesAreNotOfferedWhereTheyMendNothing() {
        assertThat(Checked.by(new FrontMatterCheck(), post("title: a: [b\nx: y"))
                        .findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.fixes()).hasSizeLessThanOrEqualTo(1));
    }
}
