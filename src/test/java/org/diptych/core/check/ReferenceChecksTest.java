package org.diptych.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.check.citation.CitationPlaceCheck;
import org.diptych.core.check.citation.MalformedKeyCheck;
import org.diptych.core.check.citation.NeedlessRefplusCheck;
import org.diptych.core.check.citation.ReferenceLineCheck;
import org.diptych.core.check.citation.ReferenceMarkupCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceChecksTest {

    private static String list(String entries) {
        return "{% references %}\n" + entries + "\n{% endreferences %}";
    }

    @ParameterizedTest
    @CsvSource({"a:b, a_b", "a.b, a_b", "'a,', a", "李明2019, liming2019", "Müller, Muller"})
    void aKeyThePluginCannotLookUpIsRenamedEverywhere(String key, String safe) {
        String text = "{% lang_content en %}x{% ref " + key + " %}{% endlang_content %}" + list("[" + key + "] A");

        Checked.by(new MalformedKeyCheck(), text).isOne("malformed-key", key, text.replace(key, safe));
    }

    @Test
    void aKeyThatWouldMeetAnotherIsLeftToItsAuthor() {
        assertThat(Checked.by(new MalformedKeyCheck(), list("[a_b] A\n[a.b] B")).offersNoFix())
                .isTrue();
        Checked.by(new MalformedKeyCheck(), list("[2024_a-B] A")).isClean();
    }

    @Test
    void aWrappedEntryIsJoined() {
        Checked.by(new ReferenceLineCheck(), list("[a] A,\n   more\n[b] B"))
                .isOne("wrapped-reference", "more", list("[a] A, more\n[b] B"));
        assertThat(Checked.by(new ReferenceLineCheck(), list("no key\n[b] B")).offersNoFix())
                .isTrue();
    }

    @Test
    void anEmptyLineAboveTheListIsTakenOut() {
        Checked checked = Checked.by(new ReferenceLineCheck(), list("\n\n[a] A"));

        assertThat(checked.findings()).extracting(Finding::rule).containsExactly("empty-reference");
        Checked.by(new ReferenceLineCheck(), checked.fixed()).isClean();
        Checked.by(new ReferenceLineCheck(), list("\n[a] A\n\n\n[b] B\n")).isClean();
    }

    @ParameterizedTest
    @CsvSource({
        "*Nature*, <em>Nature</em>",
        "**Bold one**, <strong>Bold one</strong>",
        "`code`, <code>code</code>",
        "[site](https://e.org/a), <a href=\"https://e.org/a\">site</a>",
    })
    void markdownInAnEntryIsWrittenAsHtml(String markdown, String html) {
        Checked.by(new ReferenceMarkupCheck(), list("[a] In " + markdown + ". 2024"))
                .isOne("markdown-in-reference", markdown, list("[a] In " + html + ". 2024"));
    }

    @Test
    void aBareAddressBecomesALink() {
        Checked.by(new ReferenceMarkupCheck(), list("[a] A. https://e.org/a?b=c."))
                .isOne(
                        "address-in-reference",
                        "https://e.org/a?b=c",
                        list("[a] A. <a href=\"https://e.org/a?b=c\">https://e.org/a?b=c</a>."));
        Checked.by(new ReferenceMarkupCheck(), list("[a] <a href=\"https://e.org\">https://e.org</a> 2 * 3 * 4"))
                .isClean();
    }

    @Test
    void aCitationOutsideOfTheBodiesReachesToTheReferences() {
        String text =
                "Summary {% ref a %} {% ref b %}\n<!--more-->\n{% lang_content en %}{% ref a %}{% endlang_content %}"
                        + list("[a] A");

        assertThat(Checked.by(new CitationPlaceCheck(), text).marks())
                .containsExactly("citation-outside-body: {% ref a %}");
        Checked.by(new CitationPlaceCheck(), "{% ref a %}").isClean();
        Checked.by(new CitationPlaceCheck(), "{% lang_content en %}{% ref a %}{% endlang_content %}" + list("[a] A"))
                .isClean();
    }

    @Test
    void aPluginThatHasNothingToDoIsSaid() {
        assertThat(Checked.by(new NeedlessRefplusCheck(), "---\ntitle: x\nrefplus: true\n---\nText")
                        .marks())
                .containsExactly("needless-refplus: refplus: true");
        Checked.by(new NeedlessRefplusCheck(), "---\nrefplus: true\n---\n{% ref a %}")
                .isClean();
        Checked.by(new NeedlessRefplusCheck(), "---\nrefplus: true\n---\nText\n{% references %}\n{% endreferences %}")
                .isClean();
        Checked.by(new NeedlessRefplusCheck(), "---\nrefplus: false\n---\n").isClean();
    }
}
