package org.diptych.core.bilingual.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line holds one thing of one pair, whatever its texts say, and a damaged one is known to be. */
class PairLinePropertyTest {
    private static final List<String> LANGUAGES = List.of("en", "zh-CN");

    @Property(tries = 1000)
    void allThatIsKnownOfAPostIsReadOutOfItsLines(@ForAll("states") PairState state) {
        List<PairLine> lines = PairLine.of("posts/日晷 1.md", LANGUAGES, state);

        PairState read = PairState.EMPTY;
        for (PairLine line : lines) {
            String written = line.written();
            assertThat(written.lines()).as("one line").hasSize(1);
            PairLine again = PairLine.read(written).orElseThrow();
            assertThat(again).isEqualTo(line);
            assertThat(again.isOf("posts/日晷 1.md", LANGUAGES)).isTrue();
            read = read.with(again.state());
        }
        assertThat(read).isEqualTo(state);
    }

    @Property(tries = 300)
    void aByteThatIsDamagedCostsTheLine(
            @ForAll("states") PairState state, @ForAll int place, @ForAll @IntRange(max = 7) int bit) {
        for (PairLine line : PairLine.of("a.md", LANGUAGES, state)) {
            byte[] bytes = line.written().getBytes(StandardCharsets.UTF_8);
            bytes[Math.floorMod(place, bytes.length)] ^= (byte) (1 << bit);
            String damaged = new String(bytes, StandardCharsets.UTF_8);

            assertThat(damaged.lines().map(PairLine::read).flatMap(Optional::stream))
                    .allMatch(line::equals);
        }
    }

    @Property(tries = 300)
    void turnedRoundAndBackAStateIsWhatItWas(@ForAll("states") PairState state) {
        assertThat(state.turned().turned()).isEqualTo(state);
        assertThat(state.turned().agreements()).hasSameSizeAs(state.agreements());
    }

    @Property(tries = 300)
    void whatIsKnownTwiceIsKnownOnceAndNothingOfEitherIsLost(
            @ForAll("states") PairState one, @ForAll("states") PairState other) {
        assertThat(one.with(one)).isEqualTo(one);
        assertThat(one.with(PairState.EMPTY)).isEqualTo(one);
        PairState both = one.with(other);
        assertThat(both.given()).containsAll(one.given()).containsAll(other.given());
        Stream.of(one, other).flatMap(state -> state.agreements().stream()).forEach(agreement -> assertThat(
                        both.agreements())
                .anyMatch(kept -> kept.key().equals(agreement.key()) && kept.generation() >= agreement.generation()));
    }

    /** Another program kept more meanwhile: what this one forgot goes, what the other learnt stays. */
    @Property(tries = 300)
    void whatIsForgottenHereGoesAndWhatWasLearntElsewhereStays(
            @ForAll("agreements") List<Agreement> before,
            @ForAll("agreements") List<Agreement> gone,
            @ForAll("agreements") List<Agreement> learnt) {
        PairState known = PairState.EMPTY.with(before, List.of());
        PairState after = known.without(Set.copyOf(gone), Set.of());
        PairState elsewhere = known.with(learnt, List.of());

        PairState merged = elsewhere.without(known, after);

        for (Agreement agreement : elsewhere.agreements()) {
            boolean forgotten = known.agreements().contains(agreement)
                    && !after.agreements().contains(agreement);
            assertThat(merged.agreements().contains(agreement)).isEqualTo(!forgotten);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\t",
                "<<<<<<< HEAD",
                "a.md\tOne.\t一。\tagreed 1\ten\tzh",
                "a.md\tOne.\t一。\tagreed 1\ten\tzh\t00000000",
                "# a remark of somebody's"
            })
    void whatIsNoLineOfOursIsNone(String line) {
        assertThat(PairLine.read(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreed",
                "agreed x",
                "agreed -1",
                "waits second 1",
                "waits nobody 1",
                "together 1",
                "alone x 0",
                "",
                "dreams"
            })
    void whatALaterVersionMeansIsNothingToThisOne(String what) {
        PairLine line = new PairLine("a.md", List.of("One.", "一。"), what, LANGUAGES, List.of());

        assertThat(PairLine.read(line.written()).orElseThrow().state().isEmpty())
                .isTrue();
    }

    @Provide
    Arbitrary<SideText> texts() {
        return Arbitraries.of(
                        "One.", "一。", "a\tb", "line\n\nline", "back\\slash", "\\t", "\\", "\r", "😀", "\u2028", " ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(pieces -> new SideText(String.join("", pieces)));
    }

    @Provide
    Arbitrary<List<Agreement>> agreements() {
        return Combinators.combine(texts(), texts(), Arbitraries.integers().between(0, 9))
                .as(Agreement::new)
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<PairState> states() {
        Arbitrary<List<Unsettled>> unsettled = Combinators.combine(
                        texts(), texts(), Arbitraries.of(Waits.class), agreements())
                .filter((first, second, waits, agreed) -> !agreed.isEmpty())
                .as((first, second, waits, agreed) -> new Unsettled(first, second, waits, agreed.get(0)))
                .list()
                .ofMaxSize(2);
        Arbitrary<Given> given = Combinators.combine(
                        Arbitraries.of(Given.Kind.class),
                        texts(),
                        texts(),
                        Arbitraries.integers().between(0, 3))
                .as((kind, first, second, before) -> new Given(
                        kind,
                        kind == Given.Kind.QUIET ? "drift-number" : "",
                        new Given.Meant(first, before),
                        new Given.Meant(second, 0)));
        return Combinators.combine(agreements(), unsettled, given.list().ofMaxSize(3))
                .as(PairState::new);
    }
}
