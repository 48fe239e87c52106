package org.diptych.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The scripts a page needs later, as they are handed over. */
class PageSourceTest {

    @Test
    void whatDrawsFormulasBesideThePageComesInPiecesThatHoldNoWindow() {
        List<String> pieces = PageSource.painter();

        assertThat(pieces).hasSizeGreaterThan(10).allSatisfy(piece -> assertThat(piece)
                .hasSizeLessThanOrEqualTo(100_000));
        assertThat(pieces).allSatisfy(piece -> assertThat(piece.isEmpty() || !Character.isLowSurrogate(piece.charAt(0)))
                .isTrue());
        assertThat(pieces.subList(0, pieces.size() - 1)).doesNotContain("");
        assertThat(pieces.get(pieces.size() - 1)).as("the end").isEmpty();
    }
}
