package org.diptych.core.preview.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hides from a sanitiser: text that becomes markup when it is read again, encoded schemes, rare attributes. */
class SanitizerDisguiseTest {
    private static final String PAYLOAD = "<img src=x onerror=run()>";
    private static final String NEVER = "script, style, iframe, object, embed, form, input, button, textarea, select,"
            + " template, title, noscript, xmp, svg, math, meta, base, link, [^on], [srcdoc], [srcset], [poster],"
            + " [ping], [action], [formaction], [background], [target], [xlink:href], [href*=run], [style*=run]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<noscript><p title=\"</noscript>" + PAYLOAD + "\">",
                "<noscript><style></noscript>" + PAYLOAD + "</style>",
                "<style><!--</style>" + PAYLOAD + "--></style>",
                "<svg></p><style><g title=\"</style>" + PAYLOAD + "\">",
                "<svg><style></svg>" + PAYLOAD + "</style>",
                "<svg><title><style>" + PAYLOAD + "</style></title></svg>",
                "<svg><foreignObject><p><style><p title=\"</style>" + PAYLOAD + "\"></style>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=run()&gt;\">",
                "<math><annotation-xml encoding=\"text/html\"><p>" + PAYLOAD + "</annotation-xml></math>",
                "<form><math><mtext></form><form><mglyph><style></math>" + PAYLOAD,
                "<template>" + PAYLOAD + "<script>run()</script></template>",
                "<select><template>" + PAYLOAD + "</template></select>",
                "<title><img title=\"</title>" + PAYLOAD + "\">",
                "<textarea><img title=\"</textarea>" + PAYLOAD + "\">",
                "<textarea>x</textarea><!--</textarea>" + PAYLOAD + "-->",
                "<xmp><p title=\"</xmp>" + PAYLOAD + "\">",
                "<plaintext>" + PAYLOAD,
                "<!--><script>run()</script>-->",
                "<![CDATA[<!--]]>" + PAYLOAD + "<!-- -->",
                "<p title=\"`\" class='\"><script>run()</script>'>x</p>",
            })
    void readAgainByAnotherParserNothingRunsEither(String html) {
        String once = Sanitizer.clean(html).html();
        assertThat(Jsoup.parse(once).body().select(NEVER)).as(once).isEmpty();
        // A parser that knows no scripting reads the inside of noscript, and one that meets it inside svg another way.
        for (String around : new String[] {"<noscript>%s</noscript>", "<svg>%s</svg>", "<math>%s</math>"}) {
            assertThat(Jsoup.parse(around.formatted(once)).body().select("[^on], script, [href*=run]"))
                    .as(around)
                    .isEmpty();
        }
        assertThat(Sanitizer.clean(once).select(NEVER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java&#x0A;script:run()",
                "java&#x0D;script:run()",
                "java&#9;script:run()",
                "java&Tab;script:run()",
                "java&NewLine;script:run()",
                "java\tscript:run()",
                "java\u0000script:run()",
                "&#0;javascript:run()",
                "&#1;javascript:run()",
                "&#x6A;avascript&colon;run()",
                "&#0000106&#0000097&#0000118&#0000097&#0000115crip&#116:run()",
                "javascript&#58;run()",
                "  JAVASCRIPT:run()",
                "feed:javascript:run()",
                "view-source:javascript:run()",
                "data:text/html;base64,PHNjcmlwdD5ydW4oKTwvc2NyaXB0Pg==",
                "data:image/svg+xml,&lt;svg onload=run()&gt;",
                "blob:null/run",
            })
    void aLinkWhoseSchemeIsHiddenLeadsNowhere(String address) {
        for (String html : new String[] {
            "<a href=\"" + address + "\">x</a>", "<svg><a xlink:href=\"" + address + "\"><text>x</text></a></svg>"
        }) {
            Element body = Sanitizer.clean(html);
            assertThat(body.select("a[href]")).as(html).isEmpty();
            assertThat(drawings(body)).as(html).doesNotContain("href");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=a.png srcset=\"https://h.example/a.png 2x\">",
                "<picture><source srcset=\"https://h.example/a.png\"><img src=a.png></picture>",
                "<video poster=\"https://h.example/a.png\"></video>",
                "<a href=\"#x\" ping=\"https://h.example/p\">x</a>",
                "<button formaction=\"https://h.example/f\">x</button>",
                "<input type=image src=\"https://h.example/i.png\">",
                "<table background=\"https://h.example/b.png\"><tr><td background=\"https://h.example/c.png\">x</table>",
                "<body background=\"https://h.example/b.png\">x",
                "<style>@import url(https://h.example/i.css);</style>",
                "<style>@import 'https://h.example/i.css';</style>",
                "<p style=\"background:u\\72l(https://h.example/u.png)\">x</p>",
                "<p style=\"background:\\000075rl(https://h.example/u.png)\">x</p>",
                "<p style=\"background:url/**/(https://h.example/u.png)\">x</p>",
                "<p style=\"background:image-set('https://h.example/u.png' 1x)\">x</p>",
                "<p style=\"list-style:URL(https://h.example/u.png)\">x</p>",
                "<link rel=stylesheet href=\"https://h.example/s.css\">",
                "<link rel=dns-prefetch href=\"//h.example\">",
                "<meta http-equiv=\"refresh\" content=\"0;url=https://h.example/m\">",
                "<base href=\"https://h.example/\">",
                "<svg><use href=\"https://h.example/s.svg#x\"/></svg>",
                "<svg><use xlink:href=\"https://h.example/s.svg#x\"/></svg>",
                "<svg><image xlink:href=\"https://h.example/i.png\"/></svg>",
                "<svg><style>@import 'https://h.example/i.css'</style><rect/></svg>",
                "<bgsound src=\"https://h.example/b.mid\">",
            })
    void noOtherAttributeFetches(String html) {
        Element body = Sanitizer.clean(html);
        body.select(".dp-box-address").remove();
        assertThat(body.html() + drawings(body)).doesNotContain("h.example");
    }

    @ParameterizedTest
    @CsvSource({"_top", "_parent", "_blank", "_self", "diptych"})
    void aLinkNamesNoWindow(String target) {
        assertThat(Sanitizer.clean("<a target=" + target + " href=\"https://e.com/\">x</a>")
                        .html())
                .isEqualTo("<a href=\"https://e.com/\">x</a>");
    }

    @ParameterizedTest
    @CsvSource({"en-content", "body", "diptych", "MathJax", "getElementById", "__proto__"})
    void noNameInThePageIsTaken(String name) {
        for (String html : new String[] {"<p id=%s>x</p>", "<a name=%s>x</a>", "<img name=%s src=a.png>"}) {
            Element body = Sanitizer.clean(html.formatted(name));
            assertThat(body.select("[name], [id=" + name + "]")).as(html).isEmpty();
        }
    }

    @Test
    void aDrawingKeepsItsOwnParts() {
        Element body = Sanitizer.clean("<svg><defs><path id=\"p\" d=\"M0 0\"/></defs><use xlink:href=\"#p\"/>"
                + "<rect onclick=\"run()\" onload=\"run()\"/></svg>");
        assertThat(drawings(body)).contains("xlink:href=\"#p\"").doesNotContain("run()");
    }

    @Test
    void aDrawingWrittenAsAnAddressIsOnlyAnImage() {
        Element body = Sanitizer.clean("<img src=\"data:image/svg+xml,&lt;svg onload=run()&gt;\">"
                + "<iframe src=\"data:image/svg+xml,x\"></iframe>");
        assertThat(body.select("img")).hasSize(1);
        assertThat(body.select("iframe, object, embed, [^on]")).isEmpty();
    }

    /** The text of the images that were made of drawings. */
    private static String drawings(Element body) {
        StringBuilder text = new StringBuilder();
        String start = "data:image/svg+xml;base64,";
        for (Element image : body.select("img[src^=" + start + "]")) {
            byte[] bytes = Base64.getDecoder().decode(image.attr("src").substring(start.length()));
            text.append(new String(bytes, StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
