package org.diptych.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.diptych.core.merge.MergePiece.Kind;
import org.diptych.core.text.LineEnd;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of any two changes of one text, whatever they are. */
class MergeLawsPropertyTest {
    private static final Map<Kind, Kind> TURNED = Map.of(
            Kind.SAME, Kind.SAME,
            Kind.ALIKE, Kind.ALIKE,
            Kind.MINE, Kind.THEIRS,
            Kind.THEIRS, Kind.MINE,
            Kind.CONFLICT, Kind.CONFLICT);

    @Property(tries = 1000)
    void thePiecesOfEachSideJoinedAreThatSideCharacterForCharacter(
            @ForAll("texts") String base, @ForAll("texts") String mine, @ForAll("texts") String theirs) {
        List<MergePiece> pieces = TextMerge.of(base, mine, theirs);

        assertThat(joined(pieces, MergePiece::base)).isEqualTo(base);
        assertThat(joined(pieces, MergePiece::mine)).isEqualTo(mine);
        assertThat(joined(pieces, MergePiece::theirs)).isEqualTo(theirs);
    }

    @Property(tries = 500)
    void whoeverIsCalledMineTheSamePlacesDiffer(
            @ForAll("texts") String base, @ForAll("texts") String mine, @ForAll("texts") String theirs) {
        List<MergePiece> turned = TextMerge.of(base, theirs, mine).stream()
                .map(piece -> new MergePiece(TURNED.get(piece.kind()), piece.base(), piece.theirs(), piece.mine()))
                .toList();

        assertThat(TextMerge.of(base, mine, theirs)).isEqualTo(turned);
    }

    @Property(tries = 500)
    void whereOneSideChangedNothingTheOtherIsTakenUnasked(
            @ForAll("texts") String base, @ForAll("texts") String changed) {
        assertThat(TextMerge.of(base, base, changed))
                .extracting(MergePiece::kind)
                .doesNotContain(Kind.MINE, Kind.CONFLICT, Kind.ALIKE);
        assertThat(unasked(TextMerge.of(base, base, changed))).isEqualTo(LineEnd.unix(changed));
        assertThat(unasked(TextMerge.of(base, changed, base))).isEqualTo(LineEnd.unix(changed));
    }

    @Property(tries = 500)
    void whatBothChangedAlikeIsNoQuestion(@ForAll("texts") String base, @ForAll("texts") String both) {
        assertThat(TextMerge.of(base, both, both)).noneMatch(MergePiece::differs);
    }

    /** Lines that are apart, each changed by one side alone: nobody is asked, and both find what they wrote. */
    @Property(tries = 500)
    void changesOfLinesThatAreApartAreBothTaken(
            @ForAll Set<@IntRange(max = 19) Integer> ofMine, @ForAll Set<@IntRange(max = 19) Integer> ofTheirs) {
        List<String> base = IntStream.range(0, 20).mapToObj(i -> "line " + i).toList();
        List<String> mine = new ArrayList<>(base);
        List<String> theirs = new ArrayList<>(base);
        List<String> both = new ArrayList<>(base);
        // One side has the even stretches of five lines, the other the odd; what parts them nobody touches.
        ofMine.stream().filter(i -> i / 5 % 2 == 0 && i % 5 < 4).forEach(i -> {
            mine.set(i, "mine " + i);
            both.set(i, "mine " + i);
        });
        ofTheirs.stream().filter(i -> i / 5 % 2 == 1 && i % 5 < 4).forEach(i -> {
            theirs.set(i, "theirs " + i);
            both.set(i, "theirs " + i);
        });

        List<MergePiece> pieces = TextMerge.of(text(base), text(mine), text(theirs));

        assertThat(pieces).extracting(MergePiece::kind).doesNotContain(Kind.CONFLICT);
        assertThat(unasked(pieces)).isEqualTo(text(both));
    }

    @ParameterizedTest
    @CsvSource({
        "'mine\n', 'theirs\n', 'mine\ntheirs\n'",
        "'mine', 'theirs', 'mine\ntheirs'",
        "'', 'theirs', 'theirs'",
        "'mine', '', 'mine'",
        "'mine\r\n', 'theirs\r\n', 'mine\r\ntheirs\r\n'",
        "'mine\r', 'theirs', 'mine\rtheirs'",
    })
    void bothIsTheAuthorsAndBelowItTheFiles(String mine, String theirs, String both) {
        assertThat(new MergePiece(Kind.CONFLICT, "was\n", mine, theirs).text(MergeChoice.BOTH))
                .isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({
        "'a\nb\nc\n', 'a\nc\n', 'a\nB\nc\n', 'SAME CONFLICT SAME'",
        "'a\nb\nc\n', 'a\nc\n', 'a\nc\n', 'SAME ALIKE SAME'",
        "'a\nb\n', 'new\na\nb\n', 'a\nb\nend\n', 'MINE SAME THEIRS'",
        "'a\n', 'a\nmine\n', 'a\ntheirs\n', 'SAME CONFLICT'",
        "'', 'mine\n', 'theirs\n', 'CONFLICT'",
        "'a\nb\n', '', 'a\nb\n', 'MINE'",
    })
    void eachStretchSaysWhoChangedIt(String base, String mine, String theirs, String kinds) {
        assertThat(TextMerge.of(base, mine, theirs).stream()
                        .map(piece -> piece.kind().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(kinds);
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static String joined(List<MergePiece> pieces, Function<MergePiece, String> side) {
        return pieces.stream().map(side).collect(Collectors.joining());
    }

    /** What comes of the pieces where each is taken from the side that changed it, line ends aside. */
    private static String unasked(List<MergePiece> pieces) {
        return LineEnd.unix(
                joined(pieces, piece -> piece.text(piece.kind() == Kind.MINE ? MergeChoice.MINE : MergeChoice.THEIRS)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a\n", "b\n", "日晷\n", "\n", "a\r\n", "b\r\n", "😀\n")
                .list()
                .ofMaxSize(7)
                .flatMap(lines -> Arbitraries.of("", "", "end").map(end -> String.join("", lines) + end));
    }
}
