package org.diptych.core.preview.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of a local image goes into the page and comes back as the post wrote it. */
class ImageAddressTest {

    @Property(tries = 500)
    void theNameOfAFileComesBackLetterForLetter(@ForAll("names") String name) {
        Element image = image(name.replace("%", "%25"));

        assertThat(ImageAddress.localBehind(image.attr("src"))).contains(name);
        assertThat(image.attr("src")).startsWith("diptych-image:///").matches("[!-~]*");
        assertThat(image.hasAttr("data-dp-fault")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "a.png?v=1, a.png",
        "a.png#top, a.png",
        "a%20b.png, a b.png",
        "%E6%97%A5.png, 日.png",
        "打折100%.png, 打折100%.png",
        "a+b.png, a+b.png",
        "a%2Bb.png, a+b.png",
        "./a.png, ./a.png",
        "../图/a.png, ../图/a.png",
        "/images/a.png, /images/a.png",
        "'  a.png  ', a.png",
        "a%252Fb.png, a%2Fb.png",
    })
    void percentSignsAreUndoneOnceAndQueriesGo(String written, String name) {
        assertThat(ImageAddress.localBehind(image(written).attr("src"))).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://e.org/a.png", "data:image/png;base64,AAAA", "", "diptych-image://a.png", "a.png"})
    void noOtherSourceIsALocalFile(String source) {
        assertThat(ImageAddress.localBehind(source)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diptych-image:///etc/passwd.png",
                "ftp://e.org/a.png",
                "javascript:run()",
                "data:text/html,x",
                "C:\\a.png",
                "c:/a.png",
                "a\\b.png",
                "about:blank"
            })
    void whatIsNeitherFileNorWebIsRefusedAndNamed(String address) {
        Element image = image(address);

        assertThat(image.hasAttr("src")).isFalse();
        assertThat(image.attr("data-dp-fault")).isEqualTo("refused");
        assertThat(image.attr("data-dp-wanted")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "webp", "bmp", "avif", "svg+xml"})
    void anImageThatLiesInItsAddressStays(String type) {
        String address = "data:image/" + type + ";base64,AAAA";

        assertThat(image(address).attr("src")).isEqualTo(address);
        assertThat(image(address.toUpperCase(Locale.ROOT)).hasAttr("src")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"data:image/png;base64,!!!", "data:image/png,%ZZ", "data:image/png;base64,", "data:image/png,"})
    void aBrokenImageInAnAddressIsLeftToThePage(String address) {
        assertThat(image(address).attr("src")).isEqualTo(address);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                        "a", "图", "😀", " b", "+", "%", "%20", "&", "'", "(", ")", ",", ".", "-", "~", "é", "=", "!",
                        "/c")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(pieces -> "x" + String.join("", pieces) + ".png");
    }

    private static Element image(String address) {
        return Sanitizer.clean("<img src=\"" + Entities.escape(address).replace("\"", "&quot;") + "\">")
                .selectFirst("img");
    }
}
