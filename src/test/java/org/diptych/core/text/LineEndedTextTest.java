package org.diptych.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "中", "\uD83D\uDE00", "\n", "\r\n", "\r", " ", "\u0000", "\u2028")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }
}
