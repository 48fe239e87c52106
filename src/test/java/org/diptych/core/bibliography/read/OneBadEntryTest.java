package org.diptych.core.bibliography.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.format.ApaFormatter;

/** Whatever is wrong with an entry, the ones around it are printed as they are without it. */
class OneBadEntryTest {
    private static final ApaFormatter FORMATTER = new ApaFormatter();
    private static final String GOOD_JSON =
            "{\"id\":\"ash\",\"type\":\"book\",\"title\":\"Tides\",\"author\":[{\"family\":\"Ash\",\"given\":\"Corin\"}],"
                    + "\"issued\":{\"date-parts\":[[2001]]}}";
    private static final String GOOD_BIB = "@book{ash, title={Tides}, author={Ash, Corin}, date={2001}}";
    private static final String PRINTED = "Ash, C. (2001). Tides.";

    @Property(tries = 600)
    void ofCslJson(@ForAll("jsonFields") List<String> fields) {
        String bad = "{\"id\":\"bad\"," + String.join(",", fields) + "}";

        assertThat(printed("[" + GOOD_JSON + ",\n" + bad + ",\n" + GOOD_JSON + "]"))
                .as(bad)
                .containsSubsequence(PRINTED, PRINTED);
    }

    @Property(tries = 600)
    void ofBibtex(@ForAll("bibFields") List<String> fields) {
        String bad = "@book{bad, title={T}, " + String.join(", ", fields) + "}";

        assertThat(printed(GOOD_BIB + "\n" + bad + "\n" + GOOD_BIB))
                .as(bad)
                .hasSize(3)
                .contains(PRINTED, org.assertj.core.data.Index.atIndex(0))
                .contains(PRINTED, org.assertj.core.data.Index.atIndex(2))
                .doesNotContain("");
    }

    @Provide
    Arbitrary<List<String>> jsonFields() {
        Arbitrary<String> names = Arbitraries.of(
                "type",
                "title",
                "author",
                "editor",
                "issued",
                "accessed",
                "original-date",
                "volume",
                "page",
                "DOI",
                "edition",
                "container-title",
                "script-writer",
                "language",
                "categories",
                "event-date");
        Arbitrary<String> values = Arbitraries.of(
                "1",
                "null",
                "true",
                "\"x\"",
                "\"\"",
                "[]",
                "{}",
                "[[]]",
                "[null]",
                "{\"a\":{}}",
                "\"video\"",
                "-7e300",
                "[{\"family\":3}]",
                "[\"Tom Bell\"]",
                "{\"family\":\"Bell\"}",
                "[{\"given\":[]}]",
                "{\"date-parts\":[[2019],[2020,5]]}",
                "{\"date-parts\":[[2019,13,45]]}",
                "{\"date-parts\":[2019,5]}",
                "{\"date-parts\":[[0]]}",
                "{\"date-parts\":[[],[2020]]}",
                "{\"date-parts\":\"2019\"}",
                "{\"date-parts\":[[\"a\"]]}",
                "{\"season\":9,\"circa\":\"x\"}",
                "{\"raw\":\"2019/2020-05\"}");
        return Combinators.combine(names, values)
                .as((name, value) -> "\"" + name + "\":" + value)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<String>> bibFields() {
        Arbitrary<String> names = Arbitraries.of(
                "date",
                "year",
                "month",
                "day",
                "origdate",
                "urldate",
                "author",
                "editor",
                "volume",
                "number",
                "pages",
                "maintitle",
                "pubstate",
                "type",
                "edition",
                "doi",
                "note",
                "crossref");
        Arbitrary<String> values = Arbitraries.of(
                "2019/2020-05",
                "1901/..",
                "../1901",
                "/",
                "2017-21",
                "2017~",
                "2017-99-99",
                "0000",
                "-44",
                "199X",
                "and",
                "{,}",
                ",,,",
                "A and and B",
                "$\\\\frac$",
                "\\\\bar",
                "99999999999",
                "--",
                "'",
                "“",
                "｛",
                "bad");
        return Combinators.combine(names, values)
                .as((name, value) -> name + "={" + value + "}")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static List<String> printed(String text) {
        ReadWorks read = BibliographyText.read(text);
        return read.works().stream().map((Work work) -> FORMATTER.format(work)).collect(Collectors.toList());
    }
}
