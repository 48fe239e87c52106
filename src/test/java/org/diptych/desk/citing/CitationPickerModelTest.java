package org.diptych.desk.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CitationPickerModelTest {
    private final AnalyzedSession post = new AnalyzedSession(
            """
            text
            {% references %}
            [attention2017] Vaswani, A., & Shazeer, N. (2017). Attention is all you need. NeurIPS.
            [ml_zhou] 周志华. (2016). 机器学习. 清华大学出版社.
            [lda] Blei, D. M., & Ng, A. Y. (2003). Latent Dirichlet allocation. JMLR, 3.
            [topics] Blei, D. M. (2012). Probabilistic topic models, with attention to LDA.
            {% endreferences %}
            """);
    private final List<String> inserted = new ArrayList<>();
    private final CitationPickerModel model = new CitationPickerModel(post.front(), inserted::add);

    @BeforeEach
    void open() {
        model.open();
    }

    private List<String> keysFor(String words) {
        model.soughtProperty().set(words);
        return model.keys();
    }

    @Test
    void showsAllEntriesInTheirOrderAtFirst() {
        assertThat(model.keys()).containsExactly("attention2017", "ml_zhou", "lda", "topics");
    }

    @Test
    void findsByKeyAuthorTitleAndYear() {
        assertThat(keysFor("ml_")).containsExactly("ml_zhou");
        assertThat(keysFor("shazeer")).containsExactly("attention2017");
        assertThat(keysFor("机器")).containsExactly("ml_zhou");
        assertThat(keysFor("2012")).containsExactly("topics");
        assertThat(keysFor("blei 2003")).containsExactly("lda");
        assertThat(keysFor("nowhere")).isEmpty();
    }

    @Test
    void anEntryWhoseKeyFitsComesFirst() {
        assertThat(keysFor("lda")).containsExactly("lda", "topics");
        assertThat(keysFor("attention")).containsExactly("attention2017", "topics");
    }

    @Test
    void insertsOneKeyOrSeveral() {
        model.cite("lda");
        model.toggle("topics");
        model.toggle("ml_zhou");
        model.toggle("topics");
        model.cite("lda");
        assertThat(inserted).containsExactly("{% ref lda %}", "{% ref ml_zhou lda %}");
    }

    @Test
    void insertsNothingWhereNothingIsChosen() {
        model.cite(null);
        assertThat(inserted).isEmpty();
    }
}
