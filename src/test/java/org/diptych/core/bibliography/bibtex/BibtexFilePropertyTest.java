package org.diptych.core.bibliography.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.OnlyWork;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.Work;

/** A file is its entries in their order, whatever stands between them and however each is laid out. */
class BibtexFilePropertyTest {

    @Property(tries = 500)
    void aFileIsItsEntriesEachOnItsLine(
            @ForAll @Size(max = 8) List<@From("entries") String> entries, @ForAll("between") String between) {
        StringBuilder file = new StringBuilder();
        List<Work> expected = new ArrayList<>();
        for (String entry : entries) {
            file.append(between);
            expected.add(onLine(
                    alone(entry), 1 + (int) file.chars().filter(c -> c == '\n').count()));
            file.append(entry);
        }

        ReadWorks read = BibtexReader.read(file.toString());

        assertThat(read.works()).isEqualTo(expected);
        assertThat(read.faults()).isEmpty();
    }

    @Property(tries = 500)
    void lineEndsAreAllAlike(@ForAll @Size(max = 4) List<@From("entries") String> entries) {
        String file = String.join("\n\n", entries);

        assertThat(BibtexReader.read(file.replace("\n", "\r\n")).works())
                .isEqualTo(BibtexReader.read(file).works());
    }

    @Property(tries = 500)
    void anEntryThatIsCutOffCostsNoneThatFollows(
            @ForAll("entries") String cut, @ForAll("entries") String whole, @ForAll @IntRange(max = 99) int percent) {
        String torn = cut.substring(0, 1 + percent * (cut.length() - 2) / 100);

        ReadWorks read = BibtexReader.read(torn + "\n" + whole);

        assertThat(read.works())
                .last()
                .usingRecursiveComparison()
                .ignoringFields("line")
                .isEqualTo(alone(whole));
        assertThat(read.faults()).allMatch(fault -> fault.line() >= 1);
        assertThat(read.faults()).isSortedAccordingTo((one, other) -> Integer.compare(one.line(), other.line()));
    }

    @Property(tries = 500)
    void inParenthesesQuotesOrCapitalsItIsTheSameEntry(@ForAll("titles") String title) {
        Work braced = alone("@book{k,\n title = {" + title + "}, year = {1999}}");

        assertThat(alone("@BOOK(k,\n TITLE = {" + title + "}, Year = 1999)")).isEqualTo(braced);
        assertThat(alone("@book { k ,\n title={" + title + "} , year=\"1999\" , }"))
                .isEqualTo(braced);
        assertThat(alone("@string{t = {" + title.replace("\n", " ")
                        + "}}@book{k,\n title = t, year = 1 # {99} # \"9\"}"))
                .isEqualTo(braced);
        assertThat(alone("@book{k,\n title = \"{" + title + "}\", year = {1999}, title = {Another}}"))
                .isEqualTo(braced);
    }

    @Property(tries = 200)
    void aFieldNobodyClosesIsNamedOnTheLineOfItsEntry(
            @ForAll @Size(min = 1, max = 5) List<@From("entries") String> entries) {
        String before = String.join("\n", entries) + "\n";
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();

        ReadWorks read = BibtexReader.read(before + "@book{open,\n title = {Never closed,\n year = 1999\n");

        assertThat(read.works()).hasSameSizeAs(entries);
        assertThat(read.faults()).containsExactly(new Fault(line, Fault.Kind.NOT_CLOSED, ""));
    }

    private static Work alone(String entry) {
        return OnlyWork.of(BibtexReader.read(entry));
    }

    private static Work onLine(Work work, int line) {
        return new Work(work.key(), line, work.type(), work.fields(), work.people(), work.dates());
    }

    @Provide
    Arbitrary<String> entries() {
        Arbitrary<String> fields = Combinators.combine(
                        Arbitraries.of("journal", "publisher", "note", "pages", "number"), titles())
                .as((name, value) -> ",\n  " + name + " = {" + value + "}");
        return Combinators.combine(Arbitraries.of("@article{%s", "@Book{%s", "@misc{ %s "), keys(), titles(), fields)
                .as((form, key, title, field) -> form.formatted(key) + ",\n  title = {" + title + "}" + field + "\n}");
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of(
                "Slow Tides",
                "清代日晷的制作",
                "{DNA} of 🌊 rivers",
                "A \\& B, (C) = D # E",
                "Ask me@example.org{x}",
                "G{\\\"o}del\n  and {Escher}",
                "100\\% of it",
                "`quoted' ``twice''");
    }

    private static Arbitrary<String> keys() {
        return Arbitraries.of("ash2001", "李2019", "DBLP:conf/x/Y20", "a.b+c");
    }

    @Provide
    Arbitrary<String> between() {
        return Arbitraries.of(
                "\n",
                "\n\n\n",
                " ",
                "\n% a comment\n",
                "\n@comment{ @book{no, title = {No}} }\n",
                "\n@preamble{ \"\\newcommand{x}\" }\n",
                "\nWritten by me@example.org.\n",
                "\n@string{ash = {Ash}}\n",
                "\n——分隔线——\n");
    }
}
