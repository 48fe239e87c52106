package org.diptych.core.preview.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SanitizerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>run()</script>",
                "<SCRIPT\n>run()</SCRIPT>",
                "<p onclick=run()>x</p>",
                "<img src=a.png onerror=run()>",
                "<svg onload=run()><script>run()</script></svg>",
                "<svg><style><img src=x onerror=run()></style></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=run()></style></mglyph></table></mtext></math>",
                "<noscript><p title=\"</noscript><img src=x onerror=run()>\">",
                "<a href=javascript:run()>x</a>",
                "<a href=\"java\nscript:run()\">x</a>",
                "<a href=\"\u0001 JaVaScRiPt:run()\">x</a>",
                "<a href=\"vbscript:run()\">x</a>",
                "<a href=\"data:text/html,<script>run()</script>\">x</a>",
                "<form action=javascript:run()><button formaction=javascript:run()>x</button></form>",
                "<iframe srcdoc=\"<script>run()</script>\"></iframe>",
                "<object data=javascript:run()></object>",
                "<details open ontoggle=run()>x</details>",
                "<style>@import 'javascript:run()'</style>",
                "<div style=\"width:expression(run())\">x</div>",
                "<base href=javascript:run()//>",
                "<meta http-equiv=refresh content=\"0;url=javascript:run()\">",
            })
    void nothingThatRunsIsLeft(String html) {
        Element body = Sanitizer.clean(html);
        assertThat(body.select("script, style, iframe, object, form, button, base, meta, svg, math, noscript"))
                .isEmpty();
        assertThat(body.select("[^on], [href*=run], [src*=run], [style*=run], [srcdoc], [action], [formaction]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "smb://host/share", "ssh://x%20-oProxyCommand=x", "\\\\host\\share"})
    void aLinkToAnotherSchemeIsText(String address) {
        assertThat(shown("<a href=\"" + address + "\">x</a>")).isEqualTo("<a>x</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.com/?a=1&amp;b=2", "mailto:a@b.c", "http://example.com/", "/2024/other-post/"})
    void aLinkToTheWebStays(String address) {
        assertThat(shown("<a href=\"" + address + "\">x</a>")).isEqualTo("<a href=\"" + address + "\">x</a>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "color: red; position: fixed|color: red",
                "background: url(http://h/x)|''",
                "background: u\\72l(http://h/x)|''",
                "background-image: url(x)|''",
                "width: 50%; behavior: url(x)|width: 50%",
                "margin: -999px|''",
                "zoom:50%|zoom: 50%",
                "text-align:center;|text-align: center",
                "width: 999999px|''",
                "width: 1e9px|''",
                "color: #112233|color: #112233",
                "border: 1px solid #fdf6e3|border: 1px solid #fdf6e3",
                "color: var(--x)|''",
                "font-family: 宋体|font-family: 宋体",
            })
    void onlyHarmlessStyleStays(String style, String kept) {
        Element body = Sanitizer.clean("<p style=\"" + style + "\">x</p>");
        assertThat(body.child(0).attr("style")).isEqualTo(kept);
    }

    @Test
    void idsAndClassesCannotBeThePagesOwn() {
        assertThat(shown("<p id=\"body\" class=\"dp-bar note mjx-x\" name=\"forms\">x</p>"))
                .isEqualTo("<p id=\"u-body\" class=\"note\">x</p>");
        assertThat(shown("<a name=\"diptych\" href=\"#there\">x</a>"))
                .isEqualTo("<a href=\"#u-there\" id=\"u-diptych\">x</a>");
    }

    @Test
    void thePagesOwnMarksCannotBeForged() {
        assertThat(shown("<div data-dp-box=\"video\" data-dp-address=\"x\">text</div>"))
                .isEqualTo("<div>text</div>");
        assertThat(shown("<span data-dp-definitions=\"x\">text</span>")).isEqualTo("<span>text</span>");
    }

    @ParameterizedTest
    @CsvSource({
        "<script src=\"https://giscus.app/client.js\" data-repo=\"o/r\"></script>,giscus,https://giscus.app/client.js",
        "<iframe src=\"https://player.example.com/1\"></iframe>,frame,https://player.example.com/1",
        "<video controls src=\"talk.mp4\"></video>,video,talk.mp4",
        "<video><source src=\"https://e.com/a.mp4\"></video>,video,https://e.com/a.mp4",
    })
    void whatDoesNotRunIsABoxWithItsAddress(String html, String kind, String address) {
        Element box = Sanitizer.clean(html).selectFirst(".dp-box");
        assertThat(box.attr("data-dp-box")).isEqualTo(kind);
        assertThat(box.selectFirst(".dp-box-address").text()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, diptych-image:///a.png",
        "a b.png, diptych-image:///a%20b.png",
        "a%20b.png, diptych-image:///a%20b.png",
        "/images/图.png, diptych-image:////images/%E5%9B%BE.png",
        "a.png?v=2#x, diptych-image:///a.png",
        "//host.example.com/a.png, https://host.example.com/a.png",
        "https://host.example.com/a.png, https://host.example.com/a.png",
    })
    void anImageComesFromThePostOrTheWeb(String address, String source) {
        assertThat(image(address).attr("src")).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080/pixel.png, private",
        "http://localhost/a.png, private",
        "http://user@10.0.0.1/a.png, private",
        "http://[::1]/a.png, private",
        "http://2130706433/a.png, private",
        "http://0x7f.1/a.png, private",
        "https:\\\\192.168.1.1/a.png, private",
        "file:///etc/a.png, refused",
        "jrt:/java.base/a.png, refused",
        "\\\\host\\share\\a.png, refused",
        "'', empty",
    })
    void anImageFromElsewhereIsNotAskedFor(String address, String fault) {
        assertThat(image(address).hasAttr("src")).isFalse();
        assertThat(image(address).attr("data-dp-fault")).isEqualTo(fault);
    }

    @Test
    void aDrawingIsShownAsAnImage() {
        Element image = Sanitizer.clean("<svg width=\"10\" height=\"20\"><circle r=\"3\"/><script>run()</script></svg>")
                .selectFirst("img");
        assertThat(image.attr("src")).startsWith("data:image/svg+xml;base64,");
        assertThat(image.attr("width")).isEqualTo("10");
    }

    @Test
    void whatAuthorsWriteStays() {
        String html = "<p>H<sub>2</sub>O <kbd>Ctrl</kbd> <mark>m</mark> <ruby>漢<rt>kan</rt></ruby></p>";
        assertThat(shown(html)).isEqualTo(html);
        assertThat(shown("<li><input type=\"checkbox\" checked>done</li>")).isEqualTo("<li>☑ done</li>");
    }

    private static String shown(String html) {
        return Sanitizer.clean(html).html();
    }

    private static Element image(String address) {
        return Sanitizer.clean("<img src=\"" + address + "\">").selectFirst("img");
    }
}
