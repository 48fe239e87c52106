package org.diptych.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar shows where a row may end. */
class LineBreaksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "一|件|**双|联**|的|镜|子",
                "*水|平*|的|一|片",
                "见|`x`|处",
                "设$x$是|数",
                "旧|~~废|话~~|新",
                "***重***|点",
                "**甲|*乙***|丙",
                "**甲|乙|*丙*|丁**|戊",
            })
    void aMarkStaysWithWhatItMarks(String shown) {
        assertThat(broken(shown.replace("|", ""))).isEqualTo(shown);
    }

    @Test
    void aMarkThatEndsNothingStaysWithWhatFollows() {
        assertThat(broken("一件**双")).isEqualTo("一|件|**双");
    }

    @Test
    void whatLooksLikeAMarkInCodeIsNone() {
        assertThat(broken("`甲*乙`的**丙**")).endsWith("|**丙**");
    }

    @Test
    void anEscapedMarkIsText() {
        assertThat(broken("甲\\*乙**丙**")).endsWith("|**丙**");
    }

    @Test
    void aPriceOpensNoFormula() {
        assertThat(broken("只要$5的**书**")).endsWith("|**书**");
    }

    @Test
    void anUnderscoreWithinAWordIsNoMark() {
        assertThat(broken("见snake_case和**名**")).endsWith("|**名**");
    }

    @Property
    void forwardsAndBackwardsTheBreaksAreTheSame(
            @ForAll @StringLength(max = 30) @Chars({'甲', '乙', 'a', ' ', '*', '`', '$', '_', '\\', '，'}) String text) {
        BreakIterator breaks = new MarkedLineBreaks(BreakIterator.getLineInstance(Locale.ROOT));
        breaks.setText(text);
        StringBuilder forwards = new StringBuilder();
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            forwards.append(at).append(' ');
        }
        StringBuilder backwards = new StringBuilder();
        for (int at = breaks.last(); at != BreakIterator.DONE; at = breaks.previous()) {
            backwards.insert(0, at + " ");
        }
        assertThat(backwards).hasToString(forwards.toString());
        for (int at = 0; at <= text.length(); at++) {
            assertThat(breaks.isBoundary(at)).isEqualTo((" " + forwards).contains(" " + at + " "));
        }
    }

    @Test
    void theRuntimeTakesThemOnceInstalled() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Asking.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        program.waitFor();
        assertThat(said.strip()).isEqualTo("0 1 2 5 8");
    }

    /** A program of its own, since the runtime asks for its services once. */
    static final class Asking {
        public static void main(String[] arguments) {
            LineBreaks.install();
            BreakIterator breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
            breaks.setText("\u4e00\u4ef6**\u53cc\u8054**");
            System.out.println(breaksOf(breaks).stream().map(String::valueOf).collect(Collectors.joining(" ")));
        }
    }

    private static String broken(String text) {
        BreakIterator breaks = new MarkedLineBreaks(BreakIterator.getLineInstance(Locale.ROOT));
        breaks.setText(text);
        StringBuilder shown = new StringBuilder(text);
        List<Integer> found = breaksOf(breaks);
        for (int i = found.size() - 2; i > 0; i--) {
            shown.insert(found.get(i), "|");
        }
        return shown.toString();
    }

    private static List<Integer> breaksOf(BreakIterator breaks) {
        List<Integer> found = new ArrayList<>();
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            found.add(at);
        }
        return found;
    }
}
