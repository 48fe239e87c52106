package org.diptych.core.preview.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A drawing in a post is an image that looks the same and can do nothing. */
class InlineSvgTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "width=\"10\" height=\"20px\" | 10 | 20",
                "width=\"50%\" height=\"2em\" | '' | ''",
                "width=\"99999\" height=\"-3\" | '' | ''",
                "width=\"1.5\" viewBox=\"0 0 1 1\" | '' | ''",
            })
    void itsSizeInPixelsIsTheImages(String attributes, String width, String height) {
        Element image = image("<svg " + attributes + "></svg>");

        assertThat(image.attr("width")).isEqualTo(width);
        assertThat(image.attr("height")).isEqualTo(height);
    }

    @Test
    void whatADrawingSaysIsWellFormedAndWhole() {
        Document drawing = drawing("<svg viewBox=\"0 0 9 9\"><title>日晷 &amp; 影</title><br><linearGradient id=\"g\"/>"
                + "<text fill=\"url(#g)\" style=\"fill: red\">晷 &lt; 影</text></svg>");

        assertThat(drawing.select("svg").attr("viewBox")).isEqualTo("0 0 9 9");
        assertThat(drawing.select("title").text()).isEqualTo("日晷 & 影");
        assertThat(drawing.select("linearGradient").attr("id")).isEqualTo("g");
    }

    @Test
    void aReferenceWithinTheDrawingStaysAndOneThatLeavesItGoes() {
        Document drawing = drawing(
                "<svg><rect fill=\"url(#g)\"/><rect filter=\"url('#f')\"/><use href=\"#p\"/>"
                        + "<rect fill=\"url(https://h.example/g.svg#g)\"/><use href=\"a.svg#p\"/><a href=\"https://h.example/\"/></svg>");

        assertThat(drawing.select("[fill], [filter], [href]")).hasSize(3);
        assertThat(drawing.html()).doesNotContain("h.example", "a.svg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<set attributeName=\"href\" to=\"javascript:run()\"/>",
                "<set attributeName=\"xlink:href\" to=\"javascript:run()\"/>",
                "<animate attributeName=\"onclick\" values=\"run()\"/>",
                "<animate attributeName=\" HREF \" values=\"run()\"/>",
            })
    void nothingIsAnimatedIntoALinkOrAHandler(String animation) {
        assertThat(drawing("<svg><a>" + animation + "</a></svg>").select("[attributeName]"))
                .isEmpty();
    }

    @Test
    void anAnimationOfWhatIsSeenStays() {
        assertThat(drawing("<svg><circle><animate attributeName=\"r\" values=\"1;2\"/></circle></svg>")
                        .select("[attributeName=r]"))
                .hasSize(1);
    }

    @Test
    void aDrawingWithinADrawingIsAPartOfIt() {
        Element body = Sanitizer.clean("<p><svg><svg><circle/></svg></svg> and <svg><rect/></svg></p>");

        assertThat(body.select("img")).hasSize(2);
        assertThat(text(body.selectFirst("img"))).contains("<circle");
    }

    private static Element image(String html) {
        return Sanitizer.clean(html).selectFirst("img");
    }

    private static Document drawing(String html) {
        return Jsoup.parse(text(image(html)), "", Parser.xmlParser());
    }

    private static String text(Element image) {
        String packed = image.attr("src").replaceFirst("^data:image/svg\\+xml;base64,", "");
        return new String(Base64.getDecoder().decode(packed), StandardCharsets.UTF_8);
    }
}
