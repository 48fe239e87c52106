package org.diptych.core.check.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.diptych.core.text.LineEnd;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of drift that is planted into a faithful post is found, once, where it is, and nothing else. */
class DriftPlantingTest {
    private static final Path POST = Path.of("assets/sample/diptych-dial.md");

    @ParameterizedTest
    @EnumSource(DriftPlanter.Way.class)
    void isFoundOnceInItsPlace(DriftPlanter.Way way) throws IOException {
        String text = LineEnd.unix(Files.readString(POST));
        for (int seed = 1; seed <= 2; seed++) {
            Optional<DriftPlanter.Planted> planted = new DriftPlanter(text, new Random(seed)).plant(way);
            planted.ifPresent(drift -> assertThat(DriftTrial.isFound(drift, DriftTrial.more(drift)))
                    .as(() -> way + ": " + DriftTrial.more(drift) + drift.changed() + drift.partner())
                    .isTrue());
        }
    }
}
