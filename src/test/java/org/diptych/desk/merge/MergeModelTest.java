package org.diptych.desk.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.merge.MergeChoice;
import org.diptych.core.merge.MergePiece;
import org.diptych.core.merge.PartMerge;
import org.diptych.core.merge.PostMerge;
import org.junit.jupiter.api.Test;

/** What the author chooses of two versions, and the file that comes of it. */
class MergeModelTest {
    private static final String BASE = "---\ntitle: A\n---\none\n\ntwo\n\nthree\n";
    private static final String MINE = "---\ntitle: Mine\n---\none\n\ntwo, mine\n\nthree\n";
    private static final String THEIRS = "---\ntitle: Theirs\n---\none\n\ntwo\n\nthree, theirs\n";

    private final MergeModel model = new MergeModel(PostMerge.of(BASE, MINE, THEIRS));

    private MergePiece clash() {
        return model.merge().differing().stream()
                .filter(piece -> model.choice(piece).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatOneSideAloneChangedIsChosenFromTheStart() {
        assertThat(model.merge().differing())
                .filteredOn(piece -> piece.kind() == MergePiece.Kind.MINE)
                .allSatisfy(piece -> assertThat(model.choice(piece)).contains(MergeChoice.MINE))
                .isNotEmpty();
        assertThat(model.merge().differing())
                .filteredOn(piece -> piece.kind() == MergePiece.Kind.THEIRS)
                .allSatisfy(piece -> assertThat(model.choice(piece)).contains(MergeChoice.THEIRS))
                .isNotEmpty();
        assertThat(model.text()).contains("two, mine", "three, theirs");
    }

    @Test
    void whereBothChangedNothingIsChosenAndNothingIsLost() {
        assertThat(model.undecidedProperty().get()).isEqualTo(1);
        assertThat(model.text()).contains("title: Mine", "title: Theirs");
    }

    @Test
    void aChoiceDecidesAndCanBeMadeAnew() {
        long before = model.revisionProperty().get();
        MergePiece clash = clash();

        model.choose(clash, MergeChoice.THEIRS);
        assertThat(model.undecidedProperty().get()).isZero();
        assertThat(model.text()).isEqualTo("---\ntitle: Theirs\n---\none\n\ntwo, mine\n\nthree, theirs\n");
        assertThat(model.revisionProperty().get()).isGreaterThan(before);

        model.choose(clash, MergeChoice.MINE);
        assertThat(model.text()).isEqualTo("---\ntitle: Mine\n---\none\n\ntwo, mine\n\nthree, theirs\n");
    }

    @Test
    void aPartIsChosenWhole() {
        PartMerge body = model.merge().parts().get(model.merge().parts().size() - 1);
        assertThat(body.differs()).isTrue();

        model.chooseAll(body, MergeChoice.THEIRS);

        assertThat(model.text()).contains("two\n\nthree, theirs").doesNotContain("two, mine");
        assertThat(model.undecidedProperty().get()).as("the front matter").isEqualTo(1);
    }

    @Test
    void twoStretchesWithTheSameWordsAreChosenEachForItself() {
        MergeModel twice = new MergeModel(PostMerge.of("a\n\nkept\n\na\n", "b\n\nkept\n\nb\n", "c\n\nkept\n\nc\n"));
        List<MergePiece> clashes = twice.merge().differing();
        assertThat(clashes).hasSize(2);

        twice.choose(clashes.get(0), MergeChoice.MINE);
        assertThat(twice.undecidedProperty().get()).isEqualTo(1);
        twice.choose(clashes.get(1), MergeChoice.THEIRS);

        assertThat(twice.text()).isEqualTo("b\n\nkept\n\nc\n");
    }
}
