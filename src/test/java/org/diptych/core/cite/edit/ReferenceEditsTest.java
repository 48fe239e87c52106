package org.diptych.core.cite.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.cite.Reference;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.api.Test;

class ReferenceEditsTest {
    private static final String FILE =
            """
            ---
            refplus: true
            ---
            In short {% ref b %}.
            <!--more-->
            {% lang_content en %}
            First {% ref c a %}, then {%  ref   a  %}.
            {% endlang_content %}
            {% lang_content zh %}
            先{% ref a %}后{% ref c %}。
            {% endlang_content %}
            {% references %}

            [a]  Alpha, A. (2020). On a.

            [b] 周志华. (2016). 机器学习.

            [c] Gamma, C. (2022). On *c*. https://example.org/c
            {% endreferences %}
            """;

    private static ReferenceEdits edits(String file) {
        Post post = Post.parse(file);
        return new ReferenceEdits(post, Bibliography.of(post));
    }

    private static Reference entry(String file, String key) {
        return Bibliography.of(Post.parse(file)).find(key).orElseThrow();
    }

    private static String after(List<TextEdit> edits) {
        return TextEdit.applyAll(FILE, edits);
    }

    @Test
    void addsAnEntryAfterTheLastAndNothingElse() {
        assertThat(after(edits(FILE).add("d", "Delta, D. (2023). On d.")))
                .isEqualTo(FILE.replace("example.org/c\n", "example.org/c\n\n[d] Delta, D. (2023). On d.\n"));
    }

    @Test
    void keepsTheWayEntriesAreSetApart() {
        String dense = "x {% ref a %}\n{% references %}\n[a] one\n[b] two\n{% endreferences %}\n";
        assertThat(TextEdit.applyAll(dense, edits(dense).add("c", "three")))
                .isEqualTo("x {% ref a %}\n{% references %}\n[a] one\n[b] two\n[c] three\n{% endreferences %}\n");
    }

    @Test
    void addsTheFirstEntryToAnEmptyBlock() {
        String empty = ReferencesBlock.appendedTo("text\n");
        String filled = TextEdit.applyAll(empty, edits(empty).add("a", "one"));
        assertThat(filled).isEqualTo("text\n\n{% references %}\n\n[a] one\n\n{% endreferences %}\n");
        assertThat(Bibliography.of(Post.parse(filled)).references()).hasSize(1);
    }

    @Test
    void withoutABlockNothingIsAdded() {
        assertThat(edits("text\n").add("a", "one")).isEmpty();
    }

    @Test
    void changesOnlyTheTextOfAnEntry() {
        assertThat(after(edits(FILE).setText(entry(FILE, "a"), "Alpha, A. (2021). On a,\n  again.")))
                .isEqualTo(FILE.replace("Alpha, A. (2020). On a.", "Alpha, A. (2021). On a, again."));
        assertThat(edits(FILE).setText(entry(FILE, "b"), "周志华. (2016). 机器学习.")).isEmpty();
    }

    @Test
    void renamesAKeyInTheListAndWhereverItIsCited() {
        assertThat(after(edits(FILE).rename(entry(FILE, "a"), "alpha2020")))
                .isEqualTo(FILE.replace("ref c a %}", "ref c alpha2020 %}")
                        .replace("ref   a  %}", "ref   alpha2020  %}")
                        .replace("先{% ref a %}", "先{% ref alpha2020 %}")
                        .replace("[a]", "[alpha2020]"));
    }

    @Test
    void renamingASecondEntryOfAKeyLeavesCitationsToTheFirst() {
        String twice = "x {% ref a %}\n{% references %}\n[a] one\n[a] two\n{% endreferences %}\n";
        Reference second = Bibliography.of(Post.parse(twice)).references().get(1);
        assertThat(TextEdit.applyAll(twice, edits(twice).rename(second, "b")))
                .isEqualTo("x {% ref a %}\n{% references %}\n[a] one\n[b] two\n{% endreferences %}\n");
    }

    @Test
    void deletesAnEntryWithTheBlankLineThatSetItApart() {
        assertThat(after(edits(FILE).delete(entry(FILE, "b"))))
                .isEqualTo(FILE.replace("[b] 周志华. (2016). 机器学习.\n\n", ""));
        assertThat(after(edits(FILE).delete(entry(FILE, "c"))))
                .isEqualTo(FILE.replace("\n\n[c] Gamma, C. (2022). On *c*. https://example.org/c", ""));
    }

    @Test
    void movesAnEntryUpAndDown() {
        String order = "[a]  Alpha, A. (2020). On a.\n\n[b] 周志华. (2016). 机器学习.";
        String swapped = "[b] 周志华. (2016). 机器学习.\n\n[a]  Alpha, A. (2020). On a.";
        assertThat(after(edits(FILE).move(entry(FILE, "a"), 1))).isEqualTo(FILE.replace(order, swapped));
        assertThat(after(edits(FILE).move(entry(FILE, "b"), 0))).isEqualTo(FILE.replace(order, swapped));
        assertThat(edits(FILE).move(entry(FILE, "a"), -1)).isEmpty();
        assertThat(edits(FILE).move(entry(FILE, "c"), 3)).isEmpty();
    }

    @Test
    void movesTheLastEntryToTheFront() {
        String moved = after(edits(FILE).move(entry(FILE, "c"), 0));
        assertThat(Bibliography.of(Post.parse(moved)).references())
                .extracting(Reference::key)
                .containsExactly("c", "a", "b");
        assertThat(moved.lines().sorted())
                .containsExactlyElementsOf(FILE.lines().sorted().toList());
    }

    @Test
    void sortsByFirstCitationLeavingTheLinesAsTheyAre() {
        String sorted = after(edits(FILE).sortByFirstCitation());
        assertThat(Bibliography.of(Post.parse(sorted)).references())
                .extracting(Reference::key)
                .containsExactly("b", "c", "a");
        assertThat(sorted.lines().sorted())
                .containsExactlyElementsOf(FILE.lines().sorted().toList());
        assertThat(edits(sorted).sortByFirstCitation()).isEmpty();
    }

    @Test
    void whatNobodyCitesGoesLast() {
        String file = "x {% ref b %}\n{% references %}\n[z] last\n[b] one\n{% endreferences %}\n";
        assertThat(TextEdit.applyAll(file, edits(file).sortByFirstCitation()))
                .isEqualTo("x {% ref b %}\n{% references %}\n[b] one\n[z] last\n{% endreferences %}\n");
    }
}
