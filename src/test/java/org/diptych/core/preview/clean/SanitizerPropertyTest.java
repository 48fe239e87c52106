package org.diptych.core.preview.clean;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Whatever HTML a post holds: nothing of it runs, nothing takes the page's names, and what is harmless stays as it is. */
class SanitizerPropertyTest {
    private static final String NEVER =
            "script, style, iframe, frame, object, embed, form, input, button, textarea, select,"
                    + " template, noscript, svg, math, meta, base, link, video, audio, canvas, [^on], [srcset], [srcdoc], [action],"
                    + " [name], [target], [data-x]";

    @Property(tries = 500)
    void nothingOfAMadePostRuns(@ForAll("torn") String html) {
        Element body = Sanitizer.clean(html);

        assertThat(body.select(NEVER)).as(html).isEmpty();
        assertThat(body.select("[href^=java], [src^=java], [style*=url]"))
                .as(html)
                .isEmpty();
        assertThat(body.select("[id]").eachAttr("id")).allMatch(id -> id.startsWith("u-"));
    }

    @Property(tries = 500)
    void whatWasMadeHarmlessStaysSoAndLosesNothingWhenItIsReadAgain(@ForAll("torn") String html) {
        String once = Sanitizer.clean(html).html();

        assertThat(Jsoup.parseBodyFragment(once).body().select(NEVER)).as(once).isEmpty();
        assertThat(letters(Sanitizer.clean(once))).isEqualTo(letters(Sanitizer.clean(html)));
    }

    @Property(tries = 300)
    void harmlessMarkupStaysAsItIsWritten(@ForAll("harmless") String html) {
        assertThat(Sanitizer.clean(html).html()).isEqualTo(html);
    }

    @Property(tries = 300)
    void aHandlerOrAStrangeAttributeChangesNothingElse(@ForAll("harmless") String html) {
        String dirty = html.replace(">", " onclick=\"run()\" data-x=\"y\" contenteditable>")
                .replaceAll("</(\\w+)[^>]*>", "</$1>");

        assertThat(Sanitizer.clean(dirty).html()).isEqualTo(html);
    }

    /** Sorted: what stands loose in a table is moved out of it when it is read again. */
    private static int[] letters(Element body) {
        return body.wholeText()
                .chars()
                .filter(c -> !Character.isWhitespace(c))
                .sorted()
                .toArray();
    }

    @Provide
    Arbitrary<String> torn() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<script>",
                        "</script>",
                        "<style>",
                        "</style>",
                        "<svg>",
                        "</svg>",
                        "<math>",
                        "</math>",
                        "<noscript>",
                        "</noscript>",
                        "<template>",
                        "</template>",
                        "<select>",
                        "<option>",
                        "<table>",
                        "<td>",
                        "</table>",
                        "<title>",
                        "</title>",
                        "<textarea>",
                        "</textarea>",
                        "<!--",
                        "-->",
                        "<![CDATA[",
                        "]]>",
                        "<img src=x onerror=run()>",
                        "<a href=javascript:run()>",
                        "</a>",
                        "<b title=\"",
                        "\">",
                        "'",
                        "\"",
                        "<",
                        ">",
                        "&lt;script&gt;",
                        "run()",
                        "<p style=\"background:url(x)\" id=body>",
                        "<iframe src=x>",
                        "</iframe>",
                        "<form action=x>",
                        "<input name=n>",
                        "字",
                        "&quot;",
                        "<desc>",
                        "<mtext>",
                        "<annotation-xml>",
                        "<a name=diptych data-x>")
                .list()
                .ofMinSize(1)
                .ofMaxSize(16)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> harmless() {
        Arbitrary<String> tags = Arbitraries.of("em", "strong", "code", "kbd", "mark", "span", "sub", "ruby", "del");
        Arbitrary<String> words = Arbitraries.of("字", "word", " ", "😀", "&lt;", "&amp;", "“”");
        return Combinators.combine(tags, words, tags, words)
                .as((outer, text, inner, more) ->
                        "<" + outer + ">" + text + "<" + inner + ">" + more + "</" + inner + "></" + outer + ">")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(pieces -> "<p>" + String.join("", pieces) + "</p>");
    }
}
