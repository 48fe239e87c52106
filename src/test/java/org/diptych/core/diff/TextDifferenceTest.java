package org.diptych.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.diff.DiffRow.Kind;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTest {

    @Property
    void theRowsHoldBothTexts(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<DiffRow> rows = TextDifference.of(before, after).rows();

        assertThat(joined(rows.stream().map(DiffRow::before).toList())).isEqualTo(before);
        assertThat(joined(rows.stream().map(DiffRow::after).toList())).isEqualTo(after);
    }

    @Property
    void whatIsNotMarkedIsTheSameOnBothSides(@ForAll("texts") String before, @ForAll("texts") String after) {
        for (DiffRow row : TextDifference.of(before, after).rows()) {
            if (row.kind() == Kind.CHANGED || row.kind() == Kind.SAME) {
                assertThat(unmarked(row.before())).isEqualTo(unmarked(row.after()));
            }
        }
    }

    @Property
    void theEditsMakeTheOneOfTheOther(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(TextEdit.applyAll(before, LineEdits.between(before, after))).isEqualTo(after);
    }

    @Property
    void aTextDoesNotDifferFromItself(@ForAll("texts") String text) {
        assertThat(TextDifference.of(text, text).isEmpty()).isTrue();
        assertThat(LineEdits.between(text, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "The agent learns slowly., The agent learns very slowly., The agent learns [very ]slowly.",
        "时隔一年目前看来还是如此。, 时隔两年目前看来还是如此。, 时隔[两]年目前看来还是如此。",
        "我们喜欢苹果。, 我们非常喜欢苹果。, 我们[非常]喜欢苹果。",
        "压缩即智能，智能即压缩。, 预测即智能，智能即预测。, [预测]即智能，智能即[预测]。",
        "它很好看。, 他真好吃。, [他真好吃]。",
        "Use 中文 here, Use 英文 here, Use [英]文 here",
        "a 👩‍👧 b, a 👩‍👦 b, a [👩‍👦] b",
        "value of $x_1$ is 3, value of $x_2$ is 3, value of $x_[2]$ is 3"
    })
    void wordsThatChangedAreMarked(String before, String after, String marked) {
        DiffRow row = TextDifference.of(before, after).rows().get(0);

        assertThat(row.kind()).isEqualTo(Kind.CHANGED);
        assertThat(marked(row.after().orElseThrow())).isEqualTo(marked);
    }

    @Test
    void aChangedLineStandsBesideTheLineItWas() {
        List<DiffRow> rows = TextDifference.of(
                        "one two three four\nfive six seven eight\n", "new and other\nfive six seven nine\n")
                .rows();

        assertThat(rows).extracting(DiffRow::kind).containsExactly(Kind.REMOVED, Kind.ADDED, Kind.CHANGED, Kind.SAME);
        assertThat(rows.get(2).before().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void lineEndsThatDifferAreSaidAndShowInNoRow() {
        TextDifference difference = TextDifference.of("a\nb\n", "a\r\nb\r\n");

        assertThat(difference.lineEndsDiffer()).isTrue();
        assertThat(difference.isEmpty()).isFalse();
        assertThat(difference.rows()).extracting(DiffRow::kind).containsOnly(Kind.SAME);
    }

    @Test
    void itsSizeCountsTheCharactersThatCameAndWent() {
        assertThat(TextDifference.of("a b\nold\n", "a bcd\n").size()).isEqualTo(new DiffSize(3, 4));
    }

    @Test
    void aTextRewrittenWholeIsComparedAtOnce() {
        String before = IntStream.range(0, 4000).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
        String after = IntStream.range(0, 4000).mapToObj(i -> "row " + i * 7).collect(Collectors.joining("\n"));

        assertThat(TextDifference.of(before, after).size().added()).isEqualTo(after.length() - 3999);
        assertThat(TextDifference.of("x ".repeat(200_000), "y ".repeat(200_000)).rows())
                .hasSize(2);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of("a", "b ", "中", "文", "。", "😀", " ", "é", "word ", "$x$");
        Arbitrary<String> lines = words.list().ofMaxSize(6).map(found -> String.join("", found));
        return lines.list().ofMaxSize(8).map(found -> String.join("\n", found));
    }

    private static String joined(List<Optional<DiffLine>> side) {
        return side.stream().flatMap(Optional::stream).map(DiffLine::text).collect(Collectors.joining("\n"));
    }

    private static String unmarked(Optional<DiffLine> line) {
        StringBuilder rest = new StringBuilder(line.orElseThrow().text());
        List<TextRange> changed = line.orElseThrow().changed();
        for (int i = changed.size() - 1; i >= 0; i--) {
            rest.delete(changed.get(i).start(), changed.get(i).end());
        }
        return rest.toString();
    }

    private static String marked(DiffLine line) {
        StringBuilder text = new StringBuilder(line.text());
        for (int i = line.changed().size() - 1; i >= 0; i--) {
            text.insert(line.changed().get(i).end(), ']')
                    .insert(line.changed().get(i).start(), '[');
        }
        return text.toString();
    }
}
