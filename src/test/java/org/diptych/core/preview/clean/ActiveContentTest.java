package org.diptych.core.preview.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What would run or play on the site is a quiet box in its place, and nothing of it is asked for. */
class ActiveContentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<audio src=\"a.mp3\"></audio> | audio | Audio | a.mp3",
                "<audio><source src=\"a.ogg\"><source src=\"b.mp3\"></audio> | audio | Audio | a.ogg",
                "<embed src=\"a.swf\"> | object | Object | a.swf",
                "<object data=\"a.pdf\">no viewer</object> | object | Object | a.pdf",
                "<canvas id=\"c\">no canvas</canvas> | canvas | Canvas | ''",
                "<iframe></iframe> | frame | Frame | ''",
                "<script src=\"//e.org/a.js\"></script> | script | Script | //e.org/a.js",
                "<video src=\" a\tb.mp4 \"></video> | video | Video | ab.mp4",
                "<script src=\"https://giscus.app/client.js\"></script> | giscus | Giscus | https://giscus.app/client.js",
            })
    void aBoxSaysWhatItStandsForAndWhereThatComesFrom(String html, String kind, String label, String address) {
        Element body = Sanitizer.clean("<p>before</p>" + html + "<p>after</p>");
        Element box = body.child(1);

        assertThat(body.children()).hasSize(3);
        assertThat(box.className()).isEqualTo("dp-box");
        assertThat(box.attr("data-dp-box")).isEqualTo(kind);
        assertThat(box.select(".dp-box-label").text()).isEqualTo(label);
        assertThat(box.select(".dp-box-address").text()).isEqualTo(address);
    }

    @Test
    void aScriptOfItsOwnTextLeavesNothingAndTakesNothingAlong() {
        assertThat(Sanitizer.clean("a<script>run()</script>b<p>c<script>run()</script></p>")
                        .html())
                .isEqualTo("ab<p>c</p>");
    }

    @Test
    void whatStandsInAnotherBoxGoesWithIt() {
        Element body = Sanitizer.clean("<object data=\"a.pdf\"><embed src=\"b.pdf\"><p>fallback</p></object>");

        assertThat(body.select(".dp-box")).hasSize(1);
        assertThat(body.text()).contains("a.pdf").doesNotContain("fallback", "b.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>\"x\"</b>&amp;", "javascript:run()", "\"><img src=x onerror=run()>"})
    void anAddressIsShownAsTextWhateverItHolds(String address) {
        String written = address.replace("&", "&amp;").replace("\"", "&quot;");
        Element body = Sanitizer.clean("<iframe src=\"" + written + "\"></iframe>");

        assertThat(body.select(".dp-box-address").text()).isEqualTo(address);
        assertThat(body.select("b, img, [src], [onerror]")).isEmpty();
    }

    @Test
    void aBoxOfTheAuthorsOwnIsNone() {
        Element body = Sanitizer.clean(
                "<div class=\"dp-box note\" data-dp-box=\"video\"><span class=\"dp-box-label\">x</span></div>");

        assertThat(body.html()).isEqualTo("<div class=\"note\"><span>x</span></div>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<input type=\"checkbox\"> | ☐",
                "<input type=\"checkbox\" checked> | ☑",
                "<input type=\"CHECKBOX\" disabled checked=\"\"> | ☑",
                "<input type=\"text\" value=\"x\"> | ''",
                "<label><input type=\"checkbox\">做</label> | ☐ 做",
            })
    void theBoxOfATaskIsASignAndOtherFieldsAreNothing(String html, String text) {
        Element body = Sanitizer.clean(html);

        assertThat(body.select("input")).isEmpty();
        assertThat(body.text().strip()).isEqualTo(text);
    }
}
