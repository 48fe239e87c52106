package org.diptych.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.draft.Glossary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever terms an author keeps, their file holds just those, and everything else that stood in it. */
class GlossaryPropertyTest {
    @Property(tries = 1000)
    void theTermsThatAreKeptAreReadAgain(@ForAll("files") String file, @ForAll("terms") List<Term> terms) {
        Glossary written = Glossary.parse(file).with(terms);

        Glossary read = Glossary.parse(written.text());
        assertThat(read.terms()).as(written.text()).containsExactlyInAnyOrderElementsOf(saying(terms));
        assertThat(read.languages()).isEqualTo(written.languages());
        assertThat(read.with(read.terms())).isEqualTo(read);
    }

    @Property(tries = 1000)
    void remarksStayAndSoDoesTheEndOfLines(@ForAll("files") String file, @ForAll("terms") List<Term> terms) {
        String written = Glossary.parse(file).with(terms).text();

        assertThat(written.lines().filter(line -> line.startsWith("#")))
                .containsExactlyElementsOf(
                        file.lines().filter(line -> line.startsWith("#")).toList());
        if (file.contains("\r\n")) {
            assertThat(written.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        }
    }

    private static List<Term> saying(List<Term> terms) {
        return terms.stream()
                .filter(term -> !term.first().isEmpty() || !term.second().isEmpty())
                .toList();
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> lines = Arbitraries.of(
                "# Ours.",
                "",
                "en\tzh",
                "cat\t猫",
                "  dog \t 狗 \t a note",
                "not a term",
                "# 备注\twith a tab",
                "gpu\tGPU");
        return Combinators.combine(lines.list().ofMaxSize(5), Arbitraries.of("\n", "\r\n"), Arbitraries.of(true, false))
                .as((all, end, ended) -> String.join(end, all) + (ended ? end : ""));
    }

    @Provide
    Arbitrary<List<Term>> terms() {
        Arbitrary<String> words =
                Arbitraries.of("cat", "猫", "dog", "#hash", " two  words ", "", "gpu", "llm", "tab\tin");
        return Combinators.combine(words, words).as(Term::new).list().ofMaxSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "'A cat sat.', true",
        "'Cats!', true",
        "'(CAT)', true",
        "'cat''s', true",
        "'concat', false",
        "'category', false",
        "'catsuit', false",
        "'a-cat-b', true",
        "'猫cat猫', true",
        "'cat2', false",
        "'dog', false",
        "'concat, then cat', true",
    })
    void aTermIsFoundWhereItIsAWordOfItsOwn(String text, boolean found) {
        Glossary glossary = Glossary.parse("en\tzh\ncat\t猫\n");

        assertThat(glossary.in(text, "en", "zh").isEmpty()).isEqualTo(!found);
    }

    /** A name that both languages write alike is a term, not the names of two languages. */
    @Test
    void aWordThatBothLanguagesWriteAlikeIsNoNameOfLanguages() {
        Glossary glossary = Glossary.parse("gpu\tgpu\nlanguage model\t语言模型\n");

        assertThat(glossary.languages()).isEqualTo(Glossary.EMPTY.languages());
        assertThat(glossary.in("A gpu and a language model", "en", "zh"))
                .containsExactly(new Term("gpu", "gpu"), new Term("language model", "语言模型"));
    }

    @Test
    void aTermWhoseOtherSideIsNotWrittenYetGoesToNoTranslator() {
        Glossary glossary = Glossary.parse("en\tzh\ncat\t\n\t狗\nbird\t鸟\n");

        assertThat(glossary.terms()).hasSize(3);
        assertThat(glossary.in("cat, bird", "en", "zh")).containsExactly(new Term("bird", "鸟"));
        assertThat(glossary.in("狗和鸟", "zh-Hans", "EN-us")).containsExactly(new Term("鸟", "bird"));
    }

    @Test
    void ofATermThatStandsTwiceOneCanBeTakenOut() {
        Glossary glossary = Glossary.parse("en\tzh\ncat\t猫\ndog\t狗\ncat\t猫\n");
        List<Term> terms = new ArrayList<>(glossary.terms());
        terms.remove(2);

        assertThat(glossary.with(terms).text()).isEqualTo("en\tzh\ncat\t猫\ndog\t狗\n");
    }
}
