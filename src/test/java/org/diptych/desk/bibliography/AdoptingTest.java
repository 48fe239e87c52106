package org.diptych.desk.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diptych.core.bibliography.bibtex.BibtexReader;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextEdit;
import org.diptych.desk.citing.Adopter.Chosen;
import org.diptych.desk.citing.Offered;
import org.diptych.desk.text.PostPart;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.Test;

class AdoptingTest {
    private static final String POST =
            """
            ---
            title: T
            ---
            Body.
            {% references %}
            [quiet_rivers] Ash, C. (2019). Quiet Rivers.
            [narrow_clocks] Stone, W. (2020). Narrow Clocks.
            {% endreferences %}
            """;

    private final AnalyzedSession post = new AnalyzedSession(POST);
    private final Adopting adopting = new Adopting(
            post.front(),
            new Formatting(AnalyzedSession.AT_ONCE),
            new ReferenceAdding(
                    post.front(), this::insert, AnalyzedSession.AT_ONCE, Messages.of("panels", Locale.ENGLISH)));

    @Test
    void aWorkOfAFileIsFormattedKeyedAndCitedInOneStep() {
        Offered work = Offered.ofFile(
                BibtexReader.read(
                                "@misc{li24, author={Li, M.}, title={Folded Signals}, eprint={2407.02446}, year=2024}")
                        .works()
                        .get(0),
                "library.bib");

        adopting.cite(List.of(new Chosen("quiet_rivers", Optional.empty()), new Chosen("li24", Optional.of(work))));

        assertThat(post.text())
                .isEqualTo(POST.replace("Body.", "Body.{% ref quiet_rivers li24 %}")
                        .replace(
                                "Narrow Clocks.\n",
                                "Narrow Clocks.\n[li24] Li, M. (2024). Folded Signals. In arXiv: Vol."
                                        + " abs/2407.02446. https://doi.org/10.48550/ARXIV.2407.02446\n"));
        body().history().undo();
        assertThat(post.text()).isEqualTo(POST);
    }

    @Test
    void anEntryOfAnotherPostIsTakenAsItStands() {
        Offered entry = Offered.ofPost("lamps", "Anybody: <i>Lamps</i>, undated", "Another post");

        adopting.cite(List.of(new Chosen("lamps", Optional.of(entry))));

        assertThat(post.text())
                .contains("Body.{% ref lamps %}")
                .contains("Narrow Clocks.\n[lamps] Anybody: <i>Lamps</i>, undated\n{%");
    }

    @Test
    void whatThePostHasIsOnlyCited() {
        adopting.cite(List.of(new Chosen("quiet_rivers", Optional.empty())));

        assertThat(post.text()).isEqualTo(POST.replace("Body.", "Body.{% ref quiet_rivers %}"));
    }

    private void insert(String citation) {
        body().apply(TextEdit.insert(body().content().indexOf("Body.") + 5, citation));
    }

    private PostPart body() {
        return post.session().parts().stream()
                .filter(part -> part.content().contains("Body."))
                .findFirst()
                .orElseThrow();
    }
}
