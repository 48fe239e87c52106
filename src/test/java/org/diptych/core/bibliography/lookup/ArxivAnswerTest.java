package org.diptych.core.bibliography.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.diptych.core.bibliography.PersonName;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.WorkDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What arXiv's feed says of a paper. */
class ArxivAnswerTest {
    private static final String ID = "math.GT/0309136";

    @Test
    void aPaperHasItsTitleItsAuthorsInOrderAndItsYear() throws LookupProblem {
        Work work = read(
                """
                <id>http://arxiv.org/abs/math/0309136v1</id>
                <updated>2009-12-31T00:00:00Z</updated>
                <published>2003-09-08T15:10:32Z</published>
                <title>  Knots &amp; links
                    in 3-space </title>
                <author><name>Corin B. Ash</name><affiliation>Oxbow</affiliation></author>
                <author><name>Joost van der Meer</name></author>
                <author><name>Plato</name></author>
                <author><name>周志华</name></author>
                """);

        assertThat(work.title()).isEqualTo("Knots & links in 3-space");
        assertThat(work.makers())
                .containsExactly(
                        PersonName.of("Ash", "Corin B."),
                        PersonName.of("Meer", "Joost", "van der", ""),
                        PersonName.whole("Plato"),
                        PersonName.whole("周志华"));
        assertThat(work.dates()).containsEntry("issued", WorkDate.of(2003));
        assertThat(work.field("volume")).isEqualTo("abs/" + ID);
        assertThat(work.field("DOI")).isEqualToIgnoringCase("10.48550/arxiv." + ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<published/>", "<published>2003</published>"})
    void aPaperWithoutItsDayIsStillThatPaper(String published) throws LookupProblem {
        Work work = read("<id>x</id><title>Knots</title>" + published);

        assertThat(work.title()).isEqualTo("Knots");
        assertThat(work.dates()).isEmpty();
        assertThat(work.makers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<id>http://arxiv.org/api/errors#incorrect_id_format_for_1</id><title>Error</title>",
                "<id>http://arxiv.org/abs/1</id><title> </title>",
                "<id>http://arxiv.org/abs/1</id>"
            })
    void anEntryThatIsNoPaperMeansThereIsNone(String entry) {
        assertProblem(feed(entry), LookupProblem.Kind.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Rate exceeded.",
                "{\"title\": \"Knots\"}",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>Knots",
                "<!DOCTYPE feed [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><feed><title>&b;</title></feed>",
                "<feed>&unknown;</feed>"
            })
    void whatIsNoFeedIsNotUnderstood(String answer) {
        assertProblem(answer, LookupProblem.Kind.NOT_UNDERSTOOD);
    }

    @Test
    void anEntryOfAnotherVocabularyIsNone() {
        assertProblem("<feed><entry><id>x</id><title>Knots</title></entry></feed>", LookupProblem.Kind.NOT_FOUND);
    }

    private static void assertProblem(String answer, LookupProblem.Kind kind) {
        assertThatThrownBy(() -> ArxivAnswer.read(ID, answer)).isInstanceOfSatisfying(LookupProblem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.about()).isEqualTo(ID);
        });
    }

    private static Work read(String entry) throws LookupProblem {
        return ArxivAnswer.read(ID, feed(entry));
    }

    private static String feed(String entry) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">"
                + "<title>Query</title><entry>" + entry + "</entry></feed>\n";
    }
}
