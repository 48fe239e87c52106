package org.diptych.core.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.post.Post;
import org.diptych.core.preview.PreviewBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site's {@code _config.yml} changes in what is published. */
class RenderingTest {
    @TempDir
    Path folder;

    @Test
    void keepsLineEndsOnlyWhereTheSiteDoes() throws IOException {
        assertThat(marked("", "one\ntwo")).contains("one<br>two");
        assertThat(marked("marked:\n  breaks: false\n", "one\ntwo")).contains("one\ntwo");
        assertThat(marked("marked: {gfm: false}\n", "one\ntwo")).contains("one\ntwo");
    }

    @Test
    void readsGitHubsMarkdownUnlessToldNotTo() throws IOException {
        String text = "~~gone~~ https://river.example a@river.example\n\n- [x] done\n\n|a|b|\n|-|-|\n|1|2|\n";

        assertThat(marked("", text)).contains("<del>", "<a href=", "mailto:", "checkbox", "<table>");
        assertThat(marked("marked: {gfm: false}\n", text))
                .contains("~~gone~~", "[x] done", "|1|2|")
                .doesNotContain("<del>", "<a href=", "checkbox", "<table>");
    }

    @Test
    void curlsQuotesOnlyWhereTheSiteDoes() throws IOException {
        assertThat(marked("", "a -- \"b\"...")).contains("a – “b”…");
        assertThat(marked("marked: {smartypants: false}\n", "a -- \"b\"...")).contains("a -- &quot;b&quot;...");
    }

    @Test
    void leavesAddressesAsTextWhereTheSiteDoes() throws IOException {
        assertThat(marked("marked: {autolink: false}\n", "see https://river.example or a@river.example"))
                .contains("<p>see https://river.example or a@river.example</p>");
        assertThat(marked("marked: {autolink: false}\n", "<https://river.example>"))
                .contains("href=\"https://river.example");
    }

    @Test
    void givesHeadingsTheIdsTheSiteWants() throws IOException {
        assertThat(marked("", "# A River")).contains("<h1 id=\"A-River\">A River</h1>");
        assertThat(marked("marked: {modifyAnchors: 1}\n", "# A River")).contains("id=\"a-river\"");
        assertThat(marked("marked: {modifyAnchors: 2}\n", "# A River\n\n# a river"))
                .contains("id=\"A-RIVER\"", "id=\"A-RIVER-1\"");
        assertThat(marked("marked: {headerIds: false}\n", "# A River")).contains("<h1>A River</h1>");
    }

    @Test
    void makesDescriptionsUnlessToldNotTo() throws IOException {
        assertThat(marked("", "Term\n: meaning")).contains("<dl><dt>Term</dt><dd>meaning</dd></dl>");
        assertThat(marked("marked: {descriptionLists: false}\n", "Term\n: meaning"))
                .contains("<p>Term<br>: meaning</p>");
    }

    @Test
    void writesImagesAsTheSiteWants() throws IOException {
        String image = "![a pier](pier.png)";

        assertThat(marked("", image)).contains("<img src=\"/pier.png\" alt=\"a pier\">");
        assertThat(marked("marked: {prependRoot: false, lazyload: true}\n", image))
                .contains("<img src=\"pier.png\" alt=\"a pier\" loading=\"lazy\">");
        assertThat(marked("relative_link: true\n", image)).contains("src=\"pier.png\"");
        assertThat(marked("marked: {figcaption: true}\n", image))
                .contains("<figure><img", "<figcaption aria-hidden=\"true\">a pier</figcaption></figure>");
    }

    @Test
    void marksLinksThatLeadOut() throws IOException {
        String text = "[in](https://river.example/a) [own](/b) [out](https://sea.example/c) [also](//lake.example)";
        String config =
                "url: https://river.example/notes\nexternal_link:\n  enable: true\n  field: post\n  exclude: lake.example\n";

        for (Dialect dialect : Dialect.values()) {
            assertThat(published(dialect, config, text))
                    .contains("<a href=\"https://river.example/a\">in</a>")
                    .contains("<a href=\"/b\">own</a>")
                    .contains("<a target=\"_blank\" rel=\"noopener\" href=\"https://sea.example/c\">out</a>")
                    .contains("<a href=\"//lake.example");
            assertThat(published(dialect, "external_link: {enable: false}\n", text))
                    .doesNotContain("target=");
        }
    }

    @Test
    void marksLinksAlsoInTagsAndLanguages() throws IOException {
        String text = "{% lang_content en %}\n[out](https://sea.example/c)\n{% endlang_content %}\n\n"
                + "{% note %}\n<a rel=\"me\" href=\"https://sea.example/d\">me</a>\n{% endnote %}\n";

        assertThat(published(Dialect.PANDOC, "", text))
                .contains("<a target=\"_blank\" rel=\"noopener\" href=\"https://sea.example/c\">")
                .contains("<a rel=\"me noopener\" target=\"_blank\" href=\"https://sea.example/d\">");
    }

    @Test
    void marksLinksAsTheRendererIsTold() throws IOException {
        String off = "external_link: {enable: false}\n";
        String link = "[out](https://sea.example/c)";

        assertThat(marked(off + "marked: {external_link: {enable: true}}\n", link))
                .contains("<a href=\"https://sea.example/c\" target=\"_blank\" rel=\"noopener\">");
        assertThat(marked(off + "marked: {external_link: {enable: true, nofollow: true}}\n", link))
                .contains("target=\"_blank\" rel=\"noopener external nofollow noreferrer\"");
        assertThat(marked(off + "marked: {external_link: {nofollow: true}}\n", link))
                .contains("/c\" rel=\"noopener external nofollow noreferrer\"");
        assertThat(marked(off + "marked: {external_link: {enable: true, exclude: [sea.example]}}\n", link))
                .contains("<a href=\"https://sea.example/c\">");
    }

    @Test
    void numbersLinesOfCodeUnlessTheSiteOrTheCodeSaysNo() throws IOException {
        String code = "```js\nlet a\n```\n";

        assertThat(pandoc("", code)).contains("<figure class=\"highlight js\">", "class=\"gutter\"");
        assertThat(pandoc("highlight: {line_number: false}\n", code))
                .contains("<td class=\"code\"><pre><span class=\"line\">let a</span><br></pre>")
                .doesNotContain("gutter");
        assertThat(pandoc("highlight: {line_number: false}\n", "```js line_number:true\nlet a\n```\n"))
                .contains("gutter");
        assertThat(pandoc("highlight: {line_threshold: 1}\n", code)).doesNotContain("gutter");
    }

    @Test
    void writesCodeInTheFrameTheSiteWants() throws IOException {
        String code = "```js mark:2\n\tlet a < 1\nlet b\n```\n";

        assertThat(pandoc("highlight: {line_number: false, wrap: false, tab_replace: '  '}\n", code))
                .contains("<pre><code class=\"highlight js\">  let a &lt; 1\n<mark>let b</mark></code></pre>");
        assertThat(pandoc("highlight: {hljs: true}\n", code))
                .contains("<td class=\"code\"><pre><code class=\"hljs js\">\tlet a &lt; 1<br><mark>let b</mark><br>");
        assertThat(pandoc("highlight: {exclude_languages: [js]}\n", code))
                .contains("<pre><code class=\"highlight js\">");
    }

    @Test
    void writesCodeForPrism() throws IOException {
        assertThat(pandoc("syntax_highlighter: prismjs\n", "```js\nlet a\nlet b\n```\n"))
                .contains("<pre class=\"line-numbers language-javascript\" data-language=\"javascript\">"
                        + "<code class=\"language-javascript\">"
                        + "let a\nlet b<span aria-hidden=\"true\" class=\"line-numbers-rows\">"
                        + "<span></span><span></span></span></code></pre>");
        assertThat(pandoc("highlight: {enable: false}\nprismjs: {enable: true, line_number: false}\n", "```\na\n```\n"))
                .contains("<pre class=\"language-none\"><code class=\"language-none\">a</code></pre>");
    }

    @Test
    void leavesFencesToTheMarkdownRendererWhereNothingColours() throws IOException {
        String code = "```js\nlet a\n```\n\n{% codeblock lang:js %}\nlet b\n{% endcodeblock %}\n";

        for (String config : new String[] {"syntax_highlighter:\n", "highlight: {enable: false}\n"}) {
            assertThat(marked(config, code))
                    .contains("<pre><code class=\"language-js\">let a\n</code></pre>")
                    .contains("<pre><code>let b</code></pre>");
            assertThat(pandoc(config, code)).contains("<code>let a</code>").doesNotContain("figure");
        }
    }

    @Test
    void readsTheExtensionsPandocIsGiven() throws IOException {
        assertThat(pandoc("pandoc: {extensions: ['+smart']}\n", "\"one\" -- it's"))
                .contains("<p>\"one\" -- it's</p>");
        assertThat(pandoc("", "one\ntwo")).contains("<p>one\ntwo</p>");
        assertThat(pandoc("pandoc: {extensions: [-hard_line_breaks, +hard_line_breaks]}\n", "one\ntwo"))
                .contains("<p>one\ntwo</p>");
        assertThat(pandoc("pandoc: {extensions: ['+hard_line_breaks']}\n", "one\ntwo"))
                .contains("<p>one<br />\ntwo</p>");
        assertThat(pandoc("pandoc: {extensions: ['-implicit_figures']}\n", "![a pier](pier.png)"))
                .contains("<p><img src=\"pier.png\" alt=\"a pier\" /></p>");
    }

    @Test
    void shiftsHeadingsAsPandocIsTold() throws IOException {
        assertThat(pandoc("pandoc:\n  extra:\n    - shift-heading-level-by: 1\n", "# One\n\n###### Six\n"))
                .contains("<h2 id=\"one\">One</h2>", "<p id=\"six\" class=\"heading\">Six</p>");
    }

    @Test
    void includesCodeOfTheSiteAndNothingElse() throws IOException {
        Path code = Files.createDirectories(folder.resolve("source/downloads/code"));
        Files.writeString(code.resolve("pier.js"), "let a\nlet b < 2\nlet c\n");
        Files.writeString(folder.resolve("secret.txt"), "hidden words");
        Files.createSymbolicLink(code.resolve("way-out.txt"), folder.resolve("secret.txt"));

        assertThat(pandoc("", "{% include_code A pier from:2 to:2 pier.js %}"))
                .contains("<figure class=\"highlight js\">", "<span>A pier</span>", "let b &lt; 2")
                .doesNotContain("let a", "let c");
        assertThat(pandoc("", "{% include_code ../../../secret.txt %}{% include_code way-out.txt %}"))
                .doesNotContain("hidden");
        assertThat(pandoc("", "a {% include_code none.js %} b")).doesNotContain("figure");
        assertThat(pandoc("code_dir: ../..\n", "{% include_code secret.txt %}")).doesNotContain("hidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"marked: no\n", "marked: [1, 2]\n", "marked: {breaks: [x], modifyAnchors: {}}\n", "marked:\n"})
    void standsOnTheDefaultsWhereASettingIsOdd(String config) throws IOException {
        assertThat(rendering(config).engines().marked())
                .isEqualTo(rendering("").engines().marked());
    }

    private String pandoc(String config, String text) throws IOException {
        return published(Dialect.PANDOC, config, text);
    }

    @Test
    void followsWhatTheSiteTellsMarkdownIt() throws IOException {
        assertThat(markdownIt("", "\"a\" -- (c)\nb")).contains("<p>“a” – ©<br>\nb</p>");
        assertThat(markdownIt(
                        "markdown: {render: {typographer: false, breaks: false, linkify: false, html: false}}\n",
                        "\"a\" (c)\nb <b>c</b> https://d.org"))
                .contains("<p>&quot;a&quot; (c)\nb &lt;b&gt;c&lt;/b&gt; https://d.org</p>");
        assertThat(markdownIt("markdown: {preset: commonmark}\n", "~~a~~ \"b\""))
                .contains("<p>~~a~~ &quot;b&quot;</p>");
        assertThat(markdownIt("markdown: {preset: zero, enable_rules: [emphasis]}\n", "# *a* `b`"))
                .contains("<p># <em>a</em> `b`</p>");
        assertThat(markdownIt("markdown: {disable_rules: table}\n", "a | b\n--|--\n"))
                .doesNotContain("<table>");
        assertThat(markdownIt("markdown: {render: {xhtmlOut: true, quotes: '«»‹›'}}\n", "\"a\"\n\n***"))
                .contains("«a»", "<hr />");
    }

    @Test
    void givesHeadingsTheAnchorsTheSiteTellsMarkdownIt() throws IOException {
        String anchors =
                "markdown: {anchors: {level: 1, case: 1, separator: _, collisionSuffix: v, permalink: true, permalinkSide: right}}\n";

        assertThat(markdownIt("", "# A b\n\n## A b")).contains("<h1>A b</h1>", "<h2 id=\"A-b\">A b</h2>");
        assertThat(markdownIt(anchors, "# A b\n\n# A b"))
                .contains(
                        "<h1 id=\"a_b\">A b<a class=\"header-anchor\" href=\"#a_b\">¶</a></h1>", "<h1 id=\"a_b-v2\">");
    }

    @Test
    void putsImagesWhereTheSiteTellsMarkdownIt() throws IOException {
        assertThat(markdownIt("", "![*a*](b.png)")).contains("<img src=\"b.png\" alt=\"a\">");
        assertThat(markdownIt("root: /r/\nmarkdown: {images: {lazyload: true, prepend_root: true}}\n", "![*a*](b.png)"))
                .contains("<img src=\"/r/b.png\" alt=\"*a*\" loading=\"lazy\">");
    }

    @Test
    void usesThePluginsTheSiteNamesForMarkdownIt() throws IOException {
        String plugins =
                """
                markdown:
                  plugins:
                    - markdown-it-sub
                    - name: markdown-it-task-lists
                    - name: markdown-it-container
                      options: warning
                """;

        assertThat(markdownIt(plugins, "H~2~O\n\n- [x] done\n\n::: warning\n*a*\n:::\n"))
                .contains(
                        "H<sub>2</sub>O",
                        "class=\"task-list-item-checkbox\" checked",
                        "<div class=\"warning\">\n<p><em>a");
    }

    @Test
    void givesTheAttributesInBracesThatTheSiteAllows() throws IOException {
        String plugin = "markdown: {plugins: [{name: markdown-it-attrs%s}]}\n";
        String text = "a {.wide onclick=x()}\n\n![i](p.png){width=50%%}\n\n- b\n{.list}\n";

        assertThat(markdownIt("", text.formatted())).contains("a {.wide", "{width=50%}");
        assertThat(markdownIt(plugin.formatted(""), text.formatted()))
                .contains(
                        "<p class=\"wide\" onclick=\"x()\">a</p>",
                        "<img src=\"p.png\" alt=\"i\" width=\"50%\">",
                        "<ul class=\"list\">");
        assertThat(markdownIt(
                        plugin.formatted(
                                ", options: {leftDelimiter: '[', rightDelimiter: ']', allowedAttributes: [id]}"),
                        "a [.wide #b]\n\nc {.d}"))
                .contains("<p id=\"b\">a</p>", "<p>c {.d}</p>");
    }

    /** What stands in braces reaches the page only as far as its lists let it. */
    @Test
    void letsNoAttributeRunAnything() throws IOException {
        Files.writeString(folder.resolve("_config.yml"), "markdown: {plugins: [markdown-it-attrs]}\n");
        Post post = Post.parse("---\ntitle: t\n---\n"
                + "a {.wide onclick=x() style=\"background:url(//e.com/t)\"}\n\n[b](c){href=javascript:x() target=_top}\n\n"
                + "![i](p.png){src=//e.com/t.png onerror=x()}\n");

        String page = new Analyzer()
                        .analyze(
                                new Snapshot(1, post.segments(), Site.of(folder).publishing(Dialect.MARKDOWN_IT)))
                        .preview()
                        .sections()
                        .stream()
                        .flatMap(section -> section.blocks().stream())
                        .map(PreviewBlock::html)
                        .collect(Collectors.joining());

        assertThat(page).contains("class=\"wide\"").doesNotContain("onclick", "url(", "javascript:", "onerror");
    }

    private String markdownIt(String config, String text) throws IOException {
        return published(Dialect.MARKDOWN_IT, config, text);
    }

    private String marked(String config, String text) throws IOException {
        return published(Dialect.HEXO_DEFAULT, config, text);
    }

    private String published(Dialect dialect, String config, String text) throws IOException {
        Files.writeString(folder.resolve("_config.yml"), config);
        Post post = Post.parse("---\ntitle: t\n---\n" + text);
        return new Publisher(Site.of(folder).publishing(dialect)).publish(post).html();
    }

    private Rendering rendering(String config) throws IOException {
        Files.writeString(folder.resolve("_config.yml"), config);
        return Site.of(folder).rendering();
    }
}
