package org.diptych.core.check.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.diptych.core.check.Check;
import org.diptych.core.check.Checked;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Fix;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextEdit;

/** Whatever stands in a list of references: what is remembered changes nothing, and fixes come to an end. */
class CitationLawsTest {

    private static String list(List<String> lines) {
        return "{% references %}\n" + String.join("\n", lines) + "\n{% endreferences %}\n";
    }

    /** A citation of each key, in a body. */
    private static String post(List<String> lines) {
        return "{% lang_content en %}\nA {% ref a %} and {% ref b c %}, {% ref A_1 %}.\n{% endlang_content %}\n"
                + list(lines);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                "[a] A. *Nature*, **12**.",
                "[b] B. https://e.org/a(b).",
                "[c] <a href=\"https://e.org\">*C*</a> `x`",
                "[a.1] D [x](https://e.org/x)。",
                "[a_1] 李明，《日晷》，2019，https://e.org/日晷。",
                "[A-1] 😀 ** not bold ** 2 * 3",
                "[b] B again",
                "[c:d] C",
                "  more of it",
                "no key",
                "",
                "[] empty",
                "[x]",
                "{% raw %}",
                "[y] _em_ __strong__ ~~gone~~");
    }

    private static Checked by(Check check, String text) {
        Checked checked = Checked.by(check, text);
        int last = 0;
        for (Finding finding : checked.findings()) {
            assertThat(finding.range().start()).isGreaterThanOrEqualTo(last);
            assertThat(finding.range().end()).isLessThanOrEqualTo(text.length());
            last = finding.range().start();
        }
        return checked;
    }

    private static List<Check> checks() {
        return List.of(
                new MalformedKeyCheck(),
                new ReferenceLineCheck(),
                new ReferenceMarkupCheck(),
                new UnknownKeyCheck(),
                new DuplicateKeyCheck(),
                new UncitedReferenceCheck(),
                new CitationPlaceCheck());
    }

    @Property(tries = 300)
    void whatIsFoundStandsInOrderInTheText(@ForAll @Size(max = 6) List<@From("lines") String> lines) {
        for (Check check : checks()) {
            by(check, post(lines));
        }
    }

    @Property(tries = 300)
    void whatIsRememberedOfEntriesChangesNothing(
            @ForAll @Size(max = 5) List<@From("lines") String> before,
            @ForAll @Size(max = 5) List<@From("lines") String> after) {
        ReferenceMarkupCheck remembering = new ReferenceMarkupCheck();
        remembering.check(Checked.post(post(before), Dialect.PANDOC));

        assertThat(remembering.check(Checked.post(post(after), Dialect.PANDOC)))
                .isEqualTo(new ReferenceMarkupCheck().check(Checked.post(post(after), Dialect.PANDOC)));
    }

    /** As an author does who takes the first fix that is offered until none is. */
    @Property(tries = 200)
    void fixesOfMarkupAndKeysComeToAnEnd(@ForAll @Size(max = 6) List<@From("lines") String> lines) {
        for (Check check : List.of(
                new MalformedKeyCheck(), new ReferenceLineCheck(), new ReferenceMarkupCheck(), new UnknownKeyCheck())) {
            String text = post(lines);
            int left = 40;
            for (List<Fix> fixes = fixes(check, text); !fixes.isEmpty(); fixes = fixes(check, text)) {
                assertThat(left--).as(text).isPositive();
                text = TextEdit.applyAll(text, fixes.get(0).edits());
            }
        }
    }

    private static List<Fix> fixes(Check check, String text) {
        List<Fix> fixes = new ArrayList<>();
        by(check, text).findings().forEach(finding -> fixes.addAll(finding.fixes()));
        return fixes;
    }

    /** A reference in a post that is clean stays clean wherever it stands in the list. */
    @Property(tries = 200)
    void whatAnEntryIsToldDoesNotHangOnThoseBesideIt(@ForAll @Size(max = 5) List<@From("lines") String> lines) {
        List<String> entries = lines.stream()
                .filter(line -> line.startsWith("[") && !line.startsWith("[]"))
                .toList();
        List<String> apart = new ArrayList<>();
        entries.forEach(entry -> apart.addAll(
                Checked.by(new ReferenceMarkupCheck(), list(List.of(entry))).marks()));

        assertThat(Checked.by(new ReferenceMarkupCheck(), list(entries)).marks())
                .isEqualTo(apart);
    }
}
