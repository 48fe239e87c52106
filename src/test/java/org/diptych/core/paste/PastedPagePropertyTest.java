package org.diptych.core.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages put together from what Markdown has marks for: what is pasted of them is published with the same words and shape. */
class PastedPagePropertyTest {
    private static final List<String> WORDS = List.of(
            "one",
            "two words",
            "字",
            "5",
            "*",
            "_",
            "`",
            "#",
            "[x]",
            "(y)",
            "!",
            "\\",
            "$",
            "&lt;i&gt;",
            "&amp;lt;",
            "|",
            "{.z}",
            "{% raw %}",
            "~",
            "1.",
            "-",
            "+ ",
            "&gt;",
            ":",
            "=",
            " ",
            "，");

    @Property(tries = 400)
    void theWordsOfAPageArePublishedAsTheyAre(@ForAll Dialect dialect, @ForAll("pages") String html) {
        assertThat(words(published(dialect, html))).as(html).isEqualTo(words(Jsoup.parse(html)));
    }

    @Property(tries = 400)
    void itsBlocksArePublishedAsTheyAre(@ForAll Dialect dialect, @ForAll("pages") String html) {
        Document page = published(dialect, html);
        for (String block : List.of("h1", "h2", "li", "blockquote", "pre", "a", "img", "code")) {
            assertThat(page.select(block).size())
                    .as("%s of %s", block, html)
                    .isEqualTo(count(Jsoup.parse(html), block));
        }
    }

    /** Whatever a picture's description holds, a picture it stays. */
    @Property(tries = 200)
    void aPictureIsPublishedAsOne(@ForAll Dialect dialect, @ForAll("descriptions") String description) {
        String html = "<p>see <img src='https://e.org/p.png' alt='" + description + "'> `end` <b>x</b></p>";

        assertThat(published(dialect, html).select("img").eachAttr("src"))
                .as(html)
                .containsExactly("https://e.org/p.png");
    }

    @Provide
    Arbitrary<String> descriptions() {
        return Arbitraries.of(WORDS).list().ofMaxSize(4).map(all -> String.join("", all));
    }

    private static int count(Document page, String block) {
        return (int) page.select(block).stream()
                .filter(found -> !found.text().isBlank() || !found.select("img").isEmpty())
                .count();
    }

    @Provide
    Arbitrary<String> pages() {
        return block().list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(blocks -> String.join("", blocks) + "<p>The <b>end</b></p>");
    }

    private static Arbitrary<String> block() {
        return Arbitraries.oneOf(
                inline().map(words -> "<p>" + words + "</p>"),
                inline().map(words -> "<p><b>x</b>" + words + "<br> </p>"),
                inline().map(words -> "<h2>y " + words + "</h2>"),
                inline().map(words -> "<blockquote><p>" + words + "</p></blockquote>"),
                inline().map(words -> "<ul><li>x " + words + "</li><li>y<ol><li>z</li></ol></li></ul>"),
                inline().map(words -> "<ol start=9><li><p>x</p></li><li>y " + words + "<ul><li>z</li></ul></li></ol>"),
                inline().map(words -> "<pre><code>if x:\n    " + words.replaceAll("<[^>]*>", "") + ";\n</code></pre>"));
    }

    private static Arbitrary<String> inline() {
        Arbitrary<String> words =
                Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(4).map(all -> String.join("", all));
        Arbitrary<String> tag = Arbitraries.of(
                "%s",
                "<b>%s</b>",
                "<i>%s </i>",
                "<b>x%s<br> </b>",
                "<code>x%s</code>",
                "<a href='https://e.org/a_(b)'>x%s</a>",
                "x<br>y%s",
                "%s<img src='https://e.org/p.png' alt='seen'>");
        return Combinators.combine(tag, words)
                .as((form, said) -> form.formatted(form.startsWith("<code") ? said.replace("{%", "") : said))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> parts.stream().collect(Collectors.joining(" ")));
    }

    private static Document published(Dialect dialect, String html) {
        String markdown = new HtmlMarkdown(dialect).convert(html).orElseThrow();
        Document page = Jsoup.parse(new Publisher(dialect)
                .publish(Post.parse("First.\n\n" + markdown))
                .html());
        page.selectFirst("p").remove();
        page.select("figcaption").remove();
        page.select("figure.highlight").forEach(figure -> {
            Element code = figure.selectFirst("td.code pre");
            code.select("br").forEach(end -> end.replaceWith(new org.jsoup.nodes.TextNode("\n")));
            figure.replaceWith(new Element("pre").appendChild(new Element("code").text(code.wholeText())));
        });
        return page;
    }

    /** What is said and shown, blanks aside: a page is not set by them, and pictures say what they describe. */
    private static String words(Document page) {
        page.select("img").forEach(image -> image.replaceWith(new org.jsoup.nodes.TextNode(image.attr("alt"))));
        return page.body()
                .wholeText()
                .replaceAll("[\\s\u00a0]+", "")
                .replace("—", "---")
                .replace("–", "--");
    }
}
