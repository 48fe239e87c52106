package org.diptych.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.check.citation.DuplicateKeyCheck;
import org.diptych.core.check.citation.RefplusCheck;
import org.diptych.core.check.citation.UncitedReferenceCheck;
import org.diptych.core.check.citation.UnknownKeyCheck;
import org.junit.jupiter.api.Test;

class CitationChecksTest {
    private static final String LIST = "\n{% references %}\n[a] A\n[Big_Key] B\n[a] A again\n{% endreferences %}\n";

    @Test
    void aKeyWithoutAReferenceIsMarked() {
        Checked checked = Checked.by(new UnknownKeyCheck(), "{% ref a nowhere %}" + LIST);

        assertThat(checked.marks()).containsExactly("unknown-citation-key: nowhere");
        assertThat(checked.offersNoFix()).isTrue();
    }

    @Test
    void aKeyWithACommaOrAnotherCaseIsMended() {
        assertThat(Checked.by(new UnknownKeyCheck(), "{% ref a, Big_Key %}" + LIST)
                        .fixed())
                .isEqualTo("{% ref a Big_Key %}" + LIST);
        assertThat(Checked.by(new UnknownKeyCheck(), "{% ref big-key %}" + LIST).fixed())
                .isEqualTo("{% ref Big_Key %}" + LIST);
    }

    @Test
    void theSecondOfTwoReferencesWithOneKeyIsMarked() {
        Checked checked = Checked.by(new DuplicateKeyCheck(), LIST);

        assertThat(checked.marks()).containsExactly("duplicate-key: a");
        assertThat(checked.findings().get(0).range().start()).isEqualTo(LIST.lastIndexOf("a] A again"));
    }

    @Test
    void aReferenceNobodyCitesIsMarked() {
        assertThat(Checked.by(new UncitedReferenceCheck(), "{% ref a %}" + LIST).marks())
                .containsExactly("uncited-reference: Big_Key");
    }

    @Test
    void citationsNeedThePluginSwitchedOn() {
        Checked checked = Checked.by(new RefplusCheck(), "---\ntitle: x\n\n---\n{% ref a %} {% ref b %}" + LIST);

        assertThat(checked.marks()).containsExactly("citation-without-refplus: {% ref a %}");
        assertThat(checked.fixed()).startsWith("---\ntitle: x\nrefplus: true\n\n---\n{%");
        Checked.by(new RefplusCheck(), checked.fixed()).isClean();
    }

    @Test
    void aPluginThatIsSwitchedOffIsSaidToBe() {
        Checked checked = Checked.by(new RefplusCheck(), "---\nrefplus: false\n---\n{% ref a %}");

        assertThat(checked.findings())
                .extracting(Finding::messageKey)
                .containsExactly("finding.citation-without-refplus.off");
        assertThat(checked.findings().get(0).arguments()).containsExactly("a", "false");
        assertThat(checked.findings().get(0).fixes()).extracting(Fix::id).containsExactly("set-refplus-true");
    }

    @Test
    void aPluginSwitchedOffIsSwitchedOn() {
        assertThat(Checked.by(new RefplusCheck(), "---\nrefplus: false\n---\n{% ref a %}")
                        .fixed())
                .startsWith("---\nrefplus: true\n---");
        assertThat(Checked.by(new RefplusCheck(), "---\nrefplus:\n---\n{% ref a %}")
                        .fixed())
                .startsWith("---\nrefplus: true\n---");
        assertThat(Checked.by(new RefplusCheck(), ";;;\n\"title\": \"x\"\n;;;\n{% ref a %}")
                        .fixed())
                .startsWith(";;;\n\"title\": \"x\",\n\"refplus\": true\n;;;\n");
    }

    @Test
    void aBrokenOrMissingFrontMatterIsLeftToItsAuthor() {
        assertThat(Checked.by(new RefplusCheck(), "{% ref a %}").offersNoFix()).isTrue();
        assertThat(Checked.by(new RefplusCheck(), "---\na: [\n---\n{% ref a %}").offersNoFix())
                .isTrue();
    }

    @Test
    void aPostThatCitesProperlyIsClean() {
        String post = "---\nrefplus: true\n---\n{% ref a %}\n{% references %}\n[a] A\n{% endreferences %}";

        Checked.by(new UnknownKeyCheck(), post).isClean();
        Checked.by(new DuplicateKeyCheck(), post).isClean();
        Checked.by(new UncitedReferenceCheck(), post).isClean();
        Checked.by(new RefplusCheck(), post).isClean();
    }
}
