package org.diptych.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
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

    /** Text controls ask for the break behind or before a place, and go several at once. */
    @Property
    void whateverWayABreakIsAskedForItIsOneOfThose(
            @ForAll @StringLength(min = 1, max = 30) @Chars({'甲', '乙', 'a', ' ', '*', '`', '$', '_', '，'}) String text,
            @ForAll Random random) {
        BreakIterator breaks = new MarkedLineBreaks(BreakIterator.getLineInstance(Locale.ROOT));
        breaks.setText(text);
        List<Integer> all = breaksOf(breaks);
        int at = random.nextInt(text.length());
        int behind = all.stream().filter(one -> one > at).findFirst().orElseThrow();
        int before = all.stream()
                .filter(one -> one <= at)
                .reduce((one, next) -> next)
                .orElseThrow();

        assertThat(breaks.following(at)).isEqualTo(behind);
        assertThat(breaks.current()).isEqualTo(behind);
        assertThat(breaks.preceding(at + 1)).isEqualTo(before);
        assertThat(breaks.current()).isEqualTo(before);
        int place = all.indexOf(before);
        int steps = random.nextInt(all.size() + 1);
        int ahead = place + steps < all.size() ? all.get(place + steps) : BreakIterator.DONE;
        assertThat(breaks.next(steps)).isEqualTo(ahead);
        breaks.preceding(at + 1);
        int back = place - steps >= 0 ? all.get(place - steps) : BreakIterator.DONE;
        assertThat(breaks.next(-steps)).isEqualTo(back);
        assertThat(all).isSubsetOf(plainBreaks(text));
    }

    @Test
    void aCopyGoesItsOwnWay() {
        BreakIterator breaks = new MarkedLineBreaks(BreakIterator.getLineInstance(Locale.ROOT));
        breaks.setText("甲乙丙");
        breaks.first();
        BreakIterator copy = (BreakIterator) breaks.clone();

        copy.next();

        assertThat(copy.current()).isEqualTo(1);
        assertThat(breaks.current()).isZero();
        assertThat(breaks.getText().getEndIndex()).isEqualTo(3);
    }

    @Test
    void aLineOfNothingButMarksIsReadInTimeByItsLength() {
        for (String piece : List.of("*", "`", "`$", "**a ", "`` ` ", "_a", "$$$ $ ", "\\*")) {
            String text = piece.repeat(200_000 / piece.length());
            assertTimeout(Duration.ofSeconds(4), () -> new MarkPlaces(text, 0).parting(), piece);
        }
    }

    /** The root's breaks must stay the runtime's own, or these would be made of themselves. */
    @Test
    void theyAreOfferedForEveryLanguageButThaiAndTheRoot() {
        List<String> offered = Arrays.stream(new LineBreaks().getAvailableLocales())
                .map(Locale::getLanguage)
                .toList();

        assertThat(offered).contains("en", "zh", "ja", "de").doesNotContain("th", "");
    }

    @Test
    void onlyLinesBreakOtherwiseThanTheRuntimeWould() {
        LineBreaks breaks = new LineBreaks();
        String text = "**甲** one. Two";

        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(all(breaks.getWordInstance(locale), text))
                    .isEqualTo(all(BreakIterator.getWordInstance(Locale.ROOT), text));
            assertThat(all(breaks.getCharacterInstance(locale), text))
                    .isEqualTo(all(BreakIterator.getCharacterInstance(Locale.ROOT), text));
            assertThat(all(breaks.getSentenceInstance(locale), text))
                    .isEqualTo(all(BreakIterator.getSentenceInstance(Locale.ROOT), text));
            assertThat(all(breaks.getLineInstance(locale), text))
                    .doesNotContain(2)
                    .contains(6);
        }
    }

    private static List<Integer> plainBreaks(String text) {
        return all(BreakIterator.getLineInstance(Locale.ROOT), text);
    }

    private static List<Integer> all(BreakIterator breaks, String text) {
        breaks.setText(text);
        return breaksOf(breaks);
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
