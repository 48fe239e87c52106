package org.diptych.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.text.LineEndedText.Stretch;
import org.junit.jupiter.api.Test;

class LineEndedTextTest {

    @Test
    void aNewLineEndsLikeTheLineItIsPutInto() {
        LineEndedText text = LineEndedText.of("one\r\ntwo\nthree\r");

        text.replace(3, 3, "\nmore");
        text.replace(12, 12, "\nmore");
        text.replace(text.length() - 1, text.length() - 1, "\nmore");

        assertThat(text.original()).isEqualTo("one\r\nmore\r\ntwo\nmore\nthree\rmore\r");
    }

    @Test
    void theLastLineTakesItsNewEndFromTheLineBefore() {
        LineEndedText text = LineEndedText.of("one\r\ntwo");

        text.replace(7, 7, "\nthree");

        assertThat(text.original()).isEqualTo("one\r\ntwo\r\nthree");
    }

    @Test
    void aTextOfOneLineIsToldHowItsFileEndsLines() {
        LineEndedText text = LineEndedText.of("one", LineEnd.CRLF);

        text.replace(3, 3, "\n");

        assertThat(text.original()).isEqualTo("one\r\n");
    }

    @Test
    void pastedWindowsLinesCountAsPlainOnes() {
        LineEndedText text = LineEndedText.of("a\nb");

        text.replace(1, 1, "\r\nx");

        assertThat(text.content()).isEqualTo("a\nx\nb");
        assertThat(text.original()).isEqualTo("a\nx\nb");
    }

    @Test
    void aStretchOutsideTheTextIsRefusedAndNothingChanges() {
        LineEndedText text = LineEndedText.of("a\r\nb");

        assertThatThrownBy(() -> text.replace(2, 9, "x")).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(text.original()).isEqualTo("a\r\nb");
    }

    @Property
    void whatIsNotEditedKeepsItsBytes(@ForAll("texts") String original) {
        LineEndedText text = LineEndedText.of(original);

        assertThat(text.original()).isEqualTo(original);
        assertThat(text.content()).isEqualTo(LineEnd.unix(original));
    }

    @Property
    void anEditLeavesEverythingBeforeAndAfterItAsItWas(
            @ForAll("texts") String before,
            @ForAll("texts") String replaced,
            @ForAll("texts") String after,
            @ForAll("texts") String inserted) {
        // A line end cut in two by the pieces' borders would be one end in the whole.
        String head = before + "|";
        String tail = "|" + after;
        LineEndedText text = LineEndedText.of(head + replaced + tail);
        int from = LineEnd.unix(head).length();

        text.replace(from, from + LineEnd.unix(replaced).length(), inserted);

        assertThat(text.content()).isEqualTo(LineEnd.unix(head + inserted + tail));
        assertThat(text.original()).startsWith(head).endsWith(tail);
        assertThat(LineEnd.unix(text.original())).isEqualTo(text.content());
    }

    /** A lone return and a line feed that meet would be one line end when the file is opened again. */
    @Test
    void linesThatMeetStayTwoLines() {
        LineEndedText text = LineEndedText.of("one\rtwo\nthree\n");

        text.replace(4, 7, "");

        assertThat(text.content()).isEqualTo("one\n\nthree\n");
        assertThat(LineEndedText.of(text.original()).content()).isEqualTo("one\n\nthree\n");
        assertThat(text.original()).startsWith("one\r").endsWith("three\n");
    }

    @Property
    void whateverIsEditedTheFileHoldsTheLinesThatAreShown(
            @ForAll("texts") String original, @ForAll("texts") String inserted, @ForAll Random random) {
        LineEndedText text = LineEndedText.of(original, LineEnd.CRLF);
        for (int edit = 0; edit < 5; edit++) {
            int from = random.nextInt(text.length() + 1);
            text.replace(from, from + random.nextInt(text.length() - from + 1), inserted);
            assertThat(LineEndedText.of(text.original()).content()).isEqualTo(text.content());
        }
    }

    @Property
    void aStretchThatIsPutBackIsThereAsItWas(
            @ForAll("texts") String original, @ForAll("texts") String inserted, @ForAll Random random) {
        LineEndedText text = LineEndedText.of(original);
        int from = random.nextInt(text.length() + 1);
        int to = from + random.nextInt(text.length() - from + 1);
        int middle = from + random.nextInt(to - from + 1);
        Stretch gone = text.stretch(from, middle).plus(text.stretch(middle, to));
        int before = text.length();

        text.replace(from, to, inserted);
        text.replace(from, from + text.length() - (before - gone.length()), gone);

        assertThat(gone.isEmpty()).isEqualTo(from == to);
        assertThat(text.content()).isEqualTo(LineEnd.unix(original));
        assertThat(text.original()).isEqualTo(original);
    }

    @Test
    void noStretchOutsideTheTextIsGivenOrTaken() {
        LineEndedText text = LineEndedText.of("a\r\nb");
        Stretch all = text.stretch(0, 3);

        assertThatThrownBy(() -> text.stretch(1, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.replace(2, 1, all)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(text.original()).isEqualTo("a\r\nb");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "中", "\uD83D\uDE00", "\n", "\r\n", "\r", " ", "\u0000", "\u2028")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }
}
