package org.diptych.desk.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.bibtex.BibtexReader;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.Test;

/** Entries from elsewhere, in the list a citation is chosen from. */
class OffersTest {
    private final AnalyzedSession post = new AnalyzedSession(
            """
            text
            {% references %}
            [quiet_rivers] Ash, C. (2019). Quiet Rivers. https://doi.org/10.5555/q
            [slow_tides] Bell, T. (2021). Slow Tides. Annals.
            {% endreferences %}
            """);
    private final ObjectProperty<Offers> offers = new SimpleObjectProperty<>(Offers.NONE);
    private final List<List<Adopter.Chosen>> cited = new ArrayList<>();
    private final CitationPickerModel model = new CitationPickerModel(post.front(), offers, cited::add);

    @Test
    void comeAfterThePostsOwnEvenWhereTheyFitBetter() {
        offer(Offered.ofPost("tides", "Stone, W. (2001). More Tides. Annals.", "Another post"));

        model.soughtProperty().set("tides");

        assertThat(model.keys()).containsExactly("slow_tides", "tides");
    }

    @Test
    void areFoundByAuthorTitleAndYear() {
        offer(Offered.ofFile(work("zhou", "周志华 and M{\\\"u}ller, J{\\\"o}rg", "Lamp Light", "", 2011), "library.bib"));

        for (String sought : List.of("müller", "周志华", "lamp", "2011", "zhou 2011")) {
            model.soughtProperty().set(sought);
            assertThat(model.keys()).as(sought).containsExactly("zhou");
        }
    }

    @Test
    void whatThePostHasIsNotOfferedAgain() {
        offer(
                Offered.ofPost("other_key", "Ash. Quiet rivers. doi:10.5555/Q", "Another post"),
                Offered.ofFile(work("bell", "Bell, Tamsin", "Slow tides", "", 2021), "library.bib"));

        assertThat(model.keys()).containsExactly("quiet_rivers", "slow_tides");
    }

    @Test
    void oneWorkIsOfferedOnceFromWhereItComesFirst() {
        offer(
                Offered.ofPost("lamp_light", "Stone, W. (2001). Lamp Light. Annals.", "Another post"),
                Offered.ofFile(work("stone2001", "Stone, W.", "Lamp Light", "", 2001), "library.bib"));

        assertThat(model.keys()).containsExactly("quiet_rivers", "slow_tides", "lamp_light");
    }

    @Test
    void aKeyThePostUsesForAnotherWorkGetsAnother() {
        offer(Offered.ofPost("slow_tides", "Stone, W. (2001). Slower Tides. Annals.", "Another post"));

        assertThat(model.keys()).containsExactly("quiet_rivers", "slow_tides", "slow_tides_2");
    }

    @Test
    void areHandedOverToBeAdded() {
        Offered elsewhere = Offered.ofPost("lamps", "Stone, W. (2001). Lamps. Annals.", "Another post");
        offer(elsewhere);

        model.toggle("slow_tides");
        model.cite("lamps");

        assertThat(cited).singleElement().satisfies(chosen -> {
            assertThat(chosen).extracting(Adopter.Chosen::key).containsExactly("slow_tides", "lamps");
            assertThat(chosen.get(0).elsewhere()).isEmpty();
            assertThat(chosen.get(1).elsewhere()).contains(elsewhere);
        });
    }

    private void offer(Offered... entries) {
        offers.set(Offers.of(List.of(entries)));
        model.open();
    }

    private static Work work(String key, String author, String title, String doi, int year) {
        return BibtexReader.read("@article{" + key + ", author={" + author + "}, title={" + title + "}, doi={" + doi
                        + "}, year=" + year + "}")
                .works()
                .get(0);
    }
}
