package org.diptych.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.diptych.core.diff.DiffSize;
import org.junit.jupiter.api.Test;

/** Which versions an author still finds after days, weeks and years. */
class ThinningPropertyTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    /** As many of the newest stay, however old they are. */
    private static final int NEWEST = 50;

    private final List<Version> saved = new ArrayList<>();

    private void save(Duration after) {
        saved.add(new Version(
                START.plus(after), TextStore.name("text " + saved.size()), 10, new DiffSize(1 + saved.size(), 2)));
    }

    /** Saves so often that whatever is said of older versions is said of those before. */
    private void saveManyTimes(Duration from) {
        for (int i = 0; i < NEWEST; i++) {
            save(from.plusSeconds(i));
        }
    }

    private List<Integer> kept(Duration now) {
        return Thinning.thin(saved, START.plus(now)).stream()
                .map(version -> IntStream.range(0, saved.size())
                        .filter(i -> saved.get(i).text().equals(version.text()))
                        .findFirst()
                        .orElseThrow())
                .filter(i -> i < saved.size() - NEWEST)
                .toList();
    }

    @Test
    void ofAnHourOnADayLongPastItsLastVersionStays() {
        for (int minute : new int[] {0, 10, 59, 60, 61, 130}) {
            save(Duration.ofMinutes(minute));
        }
        save(Duration.ofDays(1));
        saveManyTimes(Duration.ofDays(2));

        assertThat(kept(Duration.ofDays(3))).containsExactly(2, 4, 5, 6);
    }

    @Test
    void ofADayLongPastItsLastVersionStays() {
        for (int hour = 0; hour < 12; hour++) {
            save(Duration.ofHours(hour));
        }
        for (int day = 1; day <= 8; day++) {
            save(Duration.ofDays(day));
        }
        saveManyTimes(Duration.ofDays(9));

        assertThat(kept(Duration.ofDays(10))).startsWith(11, 12, 13).hasSize(9);
    }

    /** Nothing grows old while nobody works on the post. */
    @Test
    void aPostThatIsLeftAloneForTenYearsLosesNothing() {
        for (int minute = 0; minute < 20; minute++) {
            save(Duration.ofMinutes(minute));
        }
        saveManyTimes(Duration.ofMinutes(30));
        List<Integer> before = kept(Duration.ofHours(1));

        assertThat(before).hasSize(20);
        assertThat(kept(Duration.ofDays(3650))).isEqualTo(before);
    }

    @Test
    void theNewestStayThoughAllWereSavedWithinAnHourOfLongAgo() {
        saveManyTimes(Duration.ZERO);
        for (int day = 1; day < 5; day++) {
            save(Duration.ofDays(day));
        }

        List<Version> kept = Thinning.thin(saved, START.plus(Duration.ofDays(400)));

        assertThat(kept).endsWith(saved.subList(4, saved.size()).toArray(new Version[0]));
        assertThat(kept).hasSize(NEWEST + 1);
    }

    @Property(tries = 300)
    void whatIsThinnedIsInOrderAndThinnedAgainTheSameAndChangesAddUp(
            @ForAll @Size(max = 200) List<@IntRange(max = 600_000) Integer> minutes) {
        saved.clear();
        int when = 0;
        for (int minute : minutes) {
            // Mostly short, now and then long.
            when += minute % 7 == 0 ? minute / 60 : minute % 50;
            save(Duration.ofMinutes(when));
        }
        Instant now = START.plus(Duration.ofMinutes(when + 1));

        List<Version> kept = Thinning.thin(saved, now);

        assertThat(kept).extracting(Version::when).isSorted();
        assertThat(Thinning.thin(kept, now)).isEqualTo(kept);
        assertThat(changed(kept)).isEqualTo(changed(saved));
        assertThat(kept.stream().map(Version::text))
                .isSubsetOf(saved.stream().map(Version::text).toList());
        if (!saved.isEmpty()) {
            assertThat(kept.get(kept.size() - 1)).isEqualTo(saved.get(saved.size() - 1));
        }
    }

    private static DiffSize changed(List<Version> versions) {
        return versions.stream().map(Version::change).reduce(DiffSize.NONE, DiffSize::plus);
    }
}
