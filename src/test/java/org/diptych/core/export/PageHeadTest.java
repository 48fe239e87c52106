package org.diptych.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an exported page says of its post, in its languages, and what it lets in. */
class PageHeadTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Rivers", "</title><script>alert(1)</script>", "日晷 & “影”", "a < b > c", "'--></style>", "🌊"})
    void theTitleIsWhatThePostIsCalled(String title) {
        Document page = ExportedPage.of("---\ntitle: |-\n  " + title + "\n---\nText.\n");

        assertThat(page.title()).isEqualTo(title);
        assertThat(page.select("h1.dp-title").text()).isEqualTo(title);
        assertThat(page.select("body script")).hasSize(1);
    }

    @Test
    void aPostThatSaysNothingHasNoTitleOfItsOwn() {
        Document page = ExportedPage.of("Text.\n");

        assertThat(page.title()).isEqualTo("Diptych");
        assertThat(page.select("h1")).isEmpty();
        assertThat(page.select(".dp-meta").text()).isEqualTo("1 min read");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({
        "en, zh, en, Posted on 2025-03-04",
        "zh, en, zh, 发表于 2025-03-04",
        "zh-TW, en, zh-TW, 发表于 2025-03-04",
        "ja, zh, ja, Posted on 2025-03-04"
    })
    void thePageSpeaksTheLanguageItBeginsIn(String first, String second, String language, String posted) {
        Document page = ExportedPage.of("---\ntitle: T\ndate: 2025-03-04\n---\n\n" + "{% lang_content " + first
                + " %}\n\nA\n\n{% endlang_content %}\n\n{% lang_content " + second
                + " %}\n\nB\n\n{% endlang_content %}\n");

        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select(".dp-date").text()).isEqualTo(posted);
        assertThat(page.select(".lang-content"))
                .extracting(body -> body.attr("lang"))
                .containsExactly(first, second);
    }

    @Test
    void tagsAndCategoriesAreNamedInTheOrderOfThePost() {
        String front = "---\ntitle: T\ntags: [river, '<b>', 日晷]\ncategories:\n  - [Maps, Old]\n  - Notes\n---\n\n";

        assertThat(ExportedPage.of(front + "Text.\n").select(".dp-meta").text())
                .contains("In Maps, Old, Notes", "Tagged river, <b>, 日晷");
        assertThat(ExportedPage.of(front + ExportedPage.bilingual("", "").replaceFirst("en ", "zh-CN "))
                        .select(".dp-meta")
                        .text())
                .contains("分类于 Maps、Old、Notes", "标签：river、<b>、日晷");
    }

    @Property(tries = 100)
    void onlyTheProgramsOwnScriptsStandInThePageAndTheyAreAllowed(
            @ForAll @Size(max = 5) List<@From("pieces") String> pieces) {
        Document page = ExportedPage.of(String.join("\n\n", pieces) + "\n");
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        boolean formulas = pieces.contains("$x$");
        boolean code = pieces.stream().anyMatch(piece -> piece.contains("print"));

        assertThat(page.select("script")).hasSize(1 + (code ? 2 : 0) + (formulas ? 6 : 0));
        assertThat(policy.split("sha256-", -1))
                .hasSize(1 + page.select("script").size());
        assertThat(page.select("iframe, object, embed, form, base, link, style:not(head style)"))
                .isEmpty();
        assertThat(page.select("*").stream().flatMap(each -> each.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on")
                        || attribute.getValue().startsWith("javascript:"));
        assertThat(policy.contains("https:")).isEqualTo(pieces.stream().anyMatch(piece -> piece.contains("far.png")));
    }

    @ParameterizedTest
    @CsvSource({
        "//example.org/x, https://example.org/x",
        "/\\example.org/x, https://example.org/x",
        "' //example.org', https://example.org",
        "///example.org, https://example.org",
        "/x, /x",
        "http://example.org//x, http://example.org//x",
        "x//y, x//y"
    })
    void aLinkThatNamesAHostLeadsToTheWeb(String address, String link) {
        Document page = ExportedPage.of("<a href=\"" + address + "\">x</a>\n");

        assertThat(page.select(".lang-content a").attr("href")).isEqualTo(link);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "Plain *text*.",
                "$x$",
                "```python\nprint(1)\n```",
                "    print(2)",
                "![far](https://example.org/far.png)",
                "<b onclick=\"go()\" style=\"color:red\">x</b>",
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "<form><input name=q></form>",
                "<style>b { color: red }</style>",
                "<iframe src=\"https://example.org/\"></iframe>",
                "<svg onload=alert(1)></svg>",
                "<base href=\"https://example.org/\">");
    }
}
