package org.diptych.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideLinkTest {

    @ParameterizedTest
    @CsvSource({
        "mailto:a@b.org, mailto:a@b.org",
        "MAILTO:a@b.org, mailto:a@b.org",
        "mailto:a@b?attach=/etc/passwd, mailto:a@b",
        "mailto:a@b?Attachment=/etc/passwd&subject=Hi%20you, mailto:a@b?subject=Hi%20you",
        "mailto:a@b?amp;attach=/etc/passwd, mailto:a@b",
        "mailto:a@b?attac%68=/etc/passwd, mailto:a@b",
        "mailto:a@b?subject=x&body=y&cc=c@d&bcc=e@f&to=g@h, mailto:a@b?subject=x&body=y",
        "mailto:a@b?subject=x&subject=y, mailto:a@b?subject=x",
        "mailto:a@b?subject=x%0D%0AAttach:%20/etc/passwd, mailto:a@b?subject=x%20Attach%3A%20%2Fetc%2Fpasswd",
        "mailto:a@b?body=one%0Atwo%00, mailto:a@b?body=one%0D%0Atwo",
        "mailto:a@b?subject=%E4%BD%A0'&body=%22, mailto:a@b?subject=%E4%BD%A0%27&body=%22",
    })
    void ofALetterOnlyAddressSubjectAndTextPass(String written, String passed) {
        assertThat(OutsideLink.of(written)).contains(URI.create(passed));
    }

    @Test
    void severalReadersOfALetterPass() {
        assertThat(OutsideLink.of("mailto:a@b.org,c.d@e.org")).contains(URI.create("mailto:a@b.org,c.d@e.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:",
                "mailto:?attach=/etc/passwd",
                "mailto:a@b%3Fattach=/etc/passwd",
                "mailto:a@b'%2Cattachment='/etc/passwd",
                "mailto:--help@b",
                "mailto:a%0A@b",
                "file:///etc/passwd",
                "javascript:run()",
                "ms-msdt:/id",
                "data:text/html,x",
                "http:a",
                "https:///etc/passwd",
                "/etc/passwd",
                "-version",
                "",
            })
    void nothingElseLeavesTheProgram(String address) {
        assertThat(OutsideLink.of(address)).isEmpty();
    }

    @Test
    void theWebPassesAsItStands() {
        assertThat(OutsideLink.of("https://example.com/a b?c=1&d=2#e"))
                .contains(URI.create("https://example.com/a%20b?c=1&d=2#e"));
    }
}
