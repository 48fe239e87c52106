package org.diptych.core.bibliography.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.bibtex.BibtexReader;
import org.diptych.core.bibliography.format.ApaFormatter;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.cite.Reference;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;

/** What of a bibliography is offered to a post: each work once, under a key that is free, in the order of the file. */
class ProposalsTest {
    private static final ApaFormatter FORMATTER = new ApaFormatter();
    private static final String TIDES = "@book{tides, title={Slow Tides}, author={Ash, Corin}, year=2001}\n";
    private static final String DIALS =
            "@article{dials, title={Old Dials}, author={Birk, Dora}, year=2010, doi={10.5555/dials}}\n";
    private static final String PAPER =
            "@misc{paper, title={Night Rivers}, author={Cole, Eva}, year=2024, eprint={2407.02446}, archiveprefix={arXiv}}\n";

    @Test
    void worksAreOfferedInTheOrderOfTheFileWithTheirKeys() {
        Proposals proposals = propose(TIDES + DIALS + PAPER, List.of());

        assertThat(proposals.references())
                .extracting(ProposedReference::key)
                .containsExactly("tides", "dials", "paper");
        assertThat(proposals.references())
                .extracting(ProposedReference::text)
                .first()
                .isEqualTo("Ash, C. (2001). Slow Tides.");
        assertThat(proposals.references())
                .allMatch(reference -> reference.present().isEmpty());
        assertThat(proposals.more()).isZero();
    }

    @Test
    void aWorkThePostHasIsKnownByDoiNumberOrTitle() {
        List<Reference> present = references(
                "[a] Somebody. Whatever it is. https://doi.org/10.5555/DIALS",
                "[b] Ash, C. (2001). Slow tides. Another press.",
                "[c] Cole. Night rivers. arXiv:2407.02446v3");

        assertThat(propose(TIDES + DIALS + PAPER, present).references())
                .extracting(ProposedReference::present)
                .containsExactly("b", "a", "c");
    }

    @Test
    void aWorkThatComesTwiceIsKnownUnderTheKeyOfTheFirst() {
        Proposals proposals = propose(DIALS + DIALS.replace("@article{dials", "@article{again"), List.of());

        assertThat(proposals.references())
                .extracting(ProposedReference::present)
                .containsExactly("", "dials");
        assertThat(proposals.references()).extracting(ProposedReference::key).doesNotHaveDuplicates();
    }

    @Test
    void anotherWorkUnderAKeyThatIsTakenGetsOneOfItsOwn() {
        Proposals proposals = propose(TIDES, references("[tides] Dorn, F. (1990). Something else."));

        ProposedReference proposed = proposals.references().get(0);
        assertThat(proposed.key()).startsWith("tides").isNotEqualTo("tides");
        assertThat(proposed.present()).isEmpty();
        assertThat(proposed.refusedKey()).isEmpty();
    }

    @Test
    void aKeyThatHexoCannotCiteIsNamedBesideTheOneInItsPlace() {
        Proposals proposals = propose(TIDES.replace("{tides", "{李2001") + DIALS.replace("{dials", "{"), List.of());

        assertThat(proposals.references())
                .extracting(ProposedReference::refusedKey)
                .containsExactly("李2001", "");
        assertThat(proposals.references()).extracting(ProposedReference::key).containsExactly("li2001", "birk2010old");
    }

    @Test
    void asManyWorksAreLookedAtAsAreWantedAndTheOthersAreCounted() {
        Proposals proposals = Proposals.of(read(TIDES + DIALS + PAPER), List.of(), FORMATTER, 2);

        assertThat(proposals.references()).extracting(ProposedReference::key).containsExactly("tides", "dials");
        assertThat(proposals.more()).isEqualTo(1);
        assertThat(Proposals.of(read(""), List.of(), FORMATTER, 2)).isEqualTo(Proposals.NONE);
    }

    @Test
    void aWorkThatSaysNothingIsNamedByItsLineAndTheFaultsOfTheFileStay() {
        Proposals proposals = propose(TIDES + "@book{empty, title={}}\n@book{open, title={Open\n", List.of());

        assertThat(proposals.references()).hasSize(1);
        assertThat(proposals.faults()).contains(new Fault(3, Fault.Kind.NOT_CLOSED, ""));
    }

    @Property(tries = 100)
    void whatIsAddedIsPresentTheNextTime(@ForAll @Size(min = 1, max = 5) List<@From("entries") String> entries) {
        Proposals first = propose(String.join("", entries), List.of());
        List<ProposedReference> added = first.references().stream()
                .filter(reference -> reference.present().isEmpty())
                .toList();
        List<Reference> present = references(added.stream()
                .map(reference -> "[" + reference.key() + "] " + reference.text())
                .toArray(String[]::new));

        Proposals again = propose(String.join("", entries), present);

        assertThat(present).extracting(Reference::key).doesNotHaveDuplicates();
        assertThat(again.references())
                .hasSameSizeAs(first.references())
                .noneMatch(reference -> reference.present().isEmpty());
    }

    @Provide
    Arbitrary<String> entries() {
        return Arbitraries.of(
                TIDES,
                DIALS,
                PAPER,
                "@book{ash, title={Slow Tides: A Second Look}, author={Ash, Corin}, year=2001}\n",
                "@book{, title={清代日晷的制作？以北京为例}, author={李明 and 王强}, year=2019}\n",
                "@article{q, title={Who Knows? A Study}, author={Birk, Dora}, year=2010, journal={Annals}}\n",
                "@article{dials, title={\\emph{E. coli} in {DNA}: $x^2$ of 3.5 parts}, author={Cole, Eva}, year=2011}\n",
                "@phdthesis{t, title={日晷与圭表}, author={周晷}, school={某大学}, year=2020}\n",
                "@book{e, title={{“Quoted” Works.}}, editor={Dorn, Fay}, year={2020/2021}}\n");
    }

    private static Proposals propose(String bibtex, List<Reference> present) {
        return Proposals.of(read(bibtex), present, FORMATTER, 100);
    }

    private static ReadWorks read(String bibtex) {
        return BibtexReader.read(bibtex);
    }

    private static List<Reference> references(String... entries) {
        String post = "{% references %}\n" + String.join("\n", entries) + "\n{% endreferences %}\n";
        return Bibliography.of(Post.parse(post)).references();
    }
}
