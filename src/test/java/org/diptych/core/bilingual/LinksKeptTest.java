package org.diptych.core.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.diptych.core.text.LineEnd;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An author who edits one language keeps the links of all that they did not touch, and has them again who takes it back. */
class LinksKeptTest {
    private static final Path POST = Path.of("assets/sample/diptych-dial.md");
    private static final int TIMES = 40;

    /** A paragraph that was moved may well take its answer's neighbour with it. */
    private static final double MOST_LOST = 0.001;

    @ParameterizedTest
    @EnumSource(LinkEdits.Kind.class)
    void anEditBreaksHardlyALinkOfOtherBlocks(LinkEdits.Kind kind) throws IOException {
        LinksKept post = new LinksKept(LineEnd.unix(Files.readString(POST)));
        Random random = new Random(1);
        List<Link> lost = new ArrayList<>();
        int links = 0;
        for (int i = 0; i < TIMES; i++) {
            Optional<LinksKept.Outcome> outcome = post.outcome(kind, random);
            if (outcome.isPresent()) {
                links += outcome.get().links();
                lost.addAll(outcome.get().lost());
                assertThat(outcome.get().lostBack())
                        .as(outcome.get().edit().about())
                        .isZero();
            }
        }
        assertThat(lost).hasSizeLessThanOrEqualTo((int) (links * MOST_LOST));
    }
}
