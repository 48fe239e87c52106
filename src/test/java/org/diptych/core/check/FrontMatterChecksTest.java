package org.diptych.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.check.frontmatter.FrontMatterCheck;
import org.diptych.core.check.frontmatter.FrontMatterKeyCheck;
import org.diptych.core.check.frontmatter.FrontMatterTabCheck;
import org.diptych.core.check.frontmatter.FrontMatterValueCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterChecksTest {

    private static String post(String yaml) {
        return "---\n" + yaml + "\n---\nText";
    }

    @ParameterizedTest
    @CsvSource({
        "catagories, categories, front-matter-misspelt",
        "titel, title, front-matter-misspelt",
        "Title, title, front-matter-misspelt",
        "refpuls, refplus, front-matter-misspelt",
        "tag, tags, front-matter-singular",
        "category, categories, front-matter-singular",
    })
    void aKeyThatIsASlipIsMended(String slip, String meant, String rule) {
        Checked.by(new FrontMatterKeyCheck(), post(slip + ": x")).isOne(rule, slip, post(meant + ": x"));
    }

    @Test
    void aSlipBesideTheRightKeyIsLeftToItsAuthor() {
        assertThat(Checked.by(new FrontMatterKeyCheck(), post("tags: x\ntag: y"))
                        .offersNoFix())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"title", "photo", "author", "html", "subtitle", "lang", "top", "sticky", "copyright", "toc"})
    void otherKeysAreClean(String key) {
        Checked.by(new FrontMatterKeyCheck(), post(key + ": x")).isClean();
    }

    @ParameterizedTest
    @CsvSource({
        "'[Questions]', title-is-list",
        "2024, title-is-number",
        "true, title-is-boolean",
        "~, title-is-null",
        "2024-01-02, title-is-date",
    })
    void aTitleThatIsNoTextIsQuoted(String title, String rule) {
        Checked.by(new FrontMatterValueCheck(), post("title: " + title))
                .isOne(rule, title, post("title: \"" + title + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"昨天", "yesterday", "2025", "[2025-01-01]", "true"})
    void aDateThatIsNoneIsMarked(String date) {
        assertThat(Checked.by(new FrontMatterValueCheck(), post("date: " + date))
                        .marks())
                .containsExactly("date-is-none: " + date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date: 2025-05-21 12:36:43",
                "date: 2025/5/1",
                "date: 21 May 2025",
                "updated: 2025-05-21",
                "date:",
                "title: Plain",
                "title:"
            })
    void goodDatesAndTitlesAreClean(String yaml) {
        Checked.by(new FrontMatterValueCheck(), post(yaml)).isClean();
    }

    /** js-yaml 4 reads each as a number that prints otherwise. */
    @ParameterizedTest
    @CsvSource({"3.10", "012", "1e3", "1.0"})
    void aTagThatLosesDigitsAsANumberIsQuoted(String tag) {
        Checked.by(new FrontMatterValueCheck(), post("tags: [a, " + tag + "]"))
                .isOne("tag-is-number", tag, post("tags: [a, \"" + tag + "\"]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tags: [2024, 3.5, \"3.10\", a]", "categories: [[2020, x], [C++]]", "tags: v3.10"})
    void tagsThatStayAsTheyAreAreClean(String yaml) {
        Checked.by(new FrontMatterValueCheck(), post(yaml)).isClean();
    }

    /** Hexo 8.1.2 publishes {@code [object Object]}, {@code b,c}, and a date of JavaScript's. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tags: {a: b}; tag-is-map: {a: b}",
                "'categories:\n  a: b'; tag-is-map: a: b",
                "tags: [x, {a: b}]; tag-is-map: {a: b}",
                "tags: [a, [b, c]]; tag-is-list: [b, c]",
                "tags: [2020-01-01]; tag-is-date: 2020-01-01",
            })
    void namesThatAreNoneAreTold(String yaml, String mark) {
        assertThat(Checked.by(new FrontMatterValueCheck(), post(yaml)).marks()).containsExactly(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tags:", "tags: []", "tags: ~", "categories:\n  - [a, b]\n  - [c]", "tags: ['2020-01-01', no]"})
    void noNamesAndPathsOfThemAreClean(String yaml) {
        Checked.by(new FrontMatterValueCheck(), post(yaml)).isClean();
    }

    @Test
    void aTagThatIsNothingIsQuoted() {
        Checked.by(new FrontMatterValueCheck(), post("tags: [a, null]"))
                .isOne("tag-is-nothing", "null", post("tags: [a, \"null\"]"));
        Checked.by(new FrontMatterValueCheck(), post("tags:")).isClean();
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: a\ndate: 2024-01-01\n\nText.\n", "\n---\n# said\ntitle: a\n\n## H\n"})
    void aFrontMatterThatIsNeverClosedIsTold(String text) {
        assertThat(Checked.by(new FrontMatterCheck(), text).marks()).containsExactly("front-matter-unclosed: ---");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n\nText: a\n", "Text.\n\n---\ntitle: a\n", "---\nText, no key\n"})
    void aRuleIsNoFrontMatter(String text) {
        Checked.by(new FrontMatterCheck(), text).isClean();
    }

    @Test
    void tabsBecomeBlanks() {
        Checked.by(new FrontMatterTabCheck(), post("tags:\n\t- a"))
                .isOne("front-matter-tab", "\t", post("tags:\n  - a"));
        Checked.by(new FrontMatterTabCheck(), post("title: a\tb")).isClean();
    }
}
