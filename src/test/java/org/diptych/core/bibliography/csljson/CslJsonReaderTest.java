package org.diptych.core.bibliography.csljson;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.Work;
import org.junit.jupiter.api.Test;

class CslJsonReaderTest {

    @Test
    void readsOneItemAListAndAnObjectOfItems() {
        String item = "{\"id\": \"a\", \"type\": \"book\", \"title\": \"T\"}";

        assertThat(CslJsonReader.read(item).works()).extracting(Work::title).containsExactly("T");
        assertThat(CslJsonReader.read("[" + item + "," + item + "]").works()).hasSize(2);
        assertThat(CslJsonReader.read("{\"version\": {}, \"items\": [" + item + "]}")
                        .works())
                .extracting(Work::key)
                .containsExactly("a");
    }

    @Test
    void whatIsBrokenIsNamedByItsLineAndCostsNoOther() {
        ReadWorks read = CslJsonReader.read(
                """
                [
                  {"id": "a", "type": "book", "title": "A"},
                  {
                    "id": "b",
                    "title": oops
                  },
                  {"id": "c", "type": "book", "title": "C },
                  {"id": "d", "type": "book", "title": "D"}
                ]
                """);

        assertThat(read.works()).extracting(Work::title).containsExactly("A", "D");
        assertThat(read.faults()).extracting(Fault::line).containsExactly(5, 7);
    }

    @Test
    void whatIsNoWorkAmongOthersIsNamedByItsLine() {
        ReadWorks read = CslJsonReader.read(
                """
                [{"id": "a", "type": "book", "title": "A, [B]"},
                  7,
                  null, "word",
                  {"id": "c", "type": "book", "title": "C"}, []]
                """);

        assertThat(read.works()).extracting(Work::title).containsExactly("A, [B]", "C");
        assertThat(read.faults()).extracting(Fault::line).containsExactly(2, 3, 3);
        assertThat(CslJsonReader.read("{\"id\": \"a\", \"title\": \"A\", \"author\": [{\"family\": \"B\"}]}\n")
                        .faults())
                .isEmpty();
        assertThat(CslJsonReader.read("{\"total\": 1, \"items\": [{\"id\": \"a\", \"title\": \"A\"}], \"more\": false}")
                        .faults())
                .isEmpty();
    }

    @Test
    void takesTextsInListsAndTypesOfCrossref() {
        Work work = CslJsonReader.read(
                        "{\"type\": \"journal-article\", \"title\": [\"A &amp; <i>B</i>\"], \"container-title\": [\"J\"],"
                                + " \"issued\": {\"date-parts\": [[2020, 5]]}, \"author\": [{\"name\": \"Body\"}]}")
                .works()
                .get(0);

        assertThat(work.type()).isEqualTo("article-journal");
        assertThat(work.title()).isEqualTo("A & B");
        assertThat(work.field("container-title")).isEqualTo("J");
        assertThat(work.makers().get(0).family()).isEqualTo("Body");
    }
}
