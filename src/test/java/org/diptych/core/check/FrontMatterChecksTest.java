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

    /** Hexo 8.1.2 makes one tag of them, called {@code a, b}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a, b; [a, b]",
                "日晷，影子、1,000 年; [日晷, 影子, \"1,000 年\"]",
                "a, 2024; [a, \"2024\"]",
                "C#, Go,; [C#, Go]",
            })
    void tagsBehindEachOtherAreListed(String written, String list) {
        Checked.by(new FrontMatterValueCheck(), post("tags: " + written))
                .isOne("tag-has-commas", written, post("tags: " + list));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tags: 'a, b'", "tags: \"a, b\"", "tags: 1,000 年", "tags: a,", "title: a, b", "tags: [a, b]"})
    void aCommaThatIsMeantIsClean(String yaml) {
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

    /** What Hexo 8.1.2 publishes. */
    @ParameterizedTest
    @CsvSource({
        "2024-02-30, 2024-02-30, 2024-03-01",
        "2020-13-45, 2020-13-45, 2021-02-14",
        "2023-02-29 10:00:00, 2023-02-29, 2023-03-01"
    })
    void aDayThatNoCalendarHasIsMarkedWithTheOneThatIsPublished(String date, String named, String published) {
        Checked checked = Checked.by(new FrontMatterValueCheck(), "---\ndate: " + date + "\n---\nText");

        assertThat(checked.marks()).containsExactly("date-is-moved: " + date);
        assertThat(checked.findings().get(0).arguments()).containsExactly(named, published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2024-12-31 23:59:59", "2024-1-1 1:00:00"})
    void aDayThatIsInTheCalendarIsFine(String date) {
        Checked.by(new FrontMatterValueCheck(), "---\ndate: " + date + "\n---\nText")
                .isClean();
    }

    /** What Hexo 8.1.2 publishes. */
    @ParameterizedTest
    @CsvSource({"0x1F, 31", "0o17, 15", ".5, 0.5", "012, 12"})
    void aTagThatIsANumberIsMarkedWithWhatIsPublished(String tag, String published) {
        Checked checked = Checked.by(new FrontMatterValueCheck(), "---\ntags: [" + tag + "]\n---\nText");

        assertThat(checked.findings()).singleElement().satisfies(finding -> assertThat(finding.arguments())
                .containsExactly(tag, published));
    }
}
