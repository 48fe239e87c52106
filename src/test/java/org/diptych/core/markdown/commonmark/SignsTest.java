package org.diptych.core.markdown.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Signs are what the engines take them for; {@code ask-signs.mjs} asked these. */
class SignsTest {
    private static final Map<String, IntPredicate> OURS = Map.of(
            "blank", Signs::isBlank,
            "whiteSpace", Signs::isSpace,
            "punctuation", Signs::isPunctuation,
            "punctuationMark", Signs::isPunctuationMark,
            "letterOrNumber", Signs::isLetterOrNumber);

    /** Signs that were taken in, or became punctuation, after markdown-it's list was made. */
    private static final Set<Integer> SINCE_UNICODE_12 = Set.of(0x0C77, 0x166D, 0x2E4F, 0x2E52);

    static List<String> kinds() {
        return List.copyOf(new TreeSet<>(OURS.keySet()));
    }

    private static boolean[] theirs(String kind) throws IOException {
        boolean[] members = new boolean[0x10000];
        String line = Files.readAllLines(Path.of("src/test/resources/dialect/signs.txt")).stream()
                .filter(said -> said.startsWith(kind + " "))
                .findFirst()
                .orElseThrow();
        for (String stretch : line.substring(kind.length() + 1).split(" ")) {
            int from = Integer.parseInt(stretch.substring(0, 4), 16);
            Arrays.fill(members, from, Integer.parseInt(stretch.substring(5), 16) + 1, true);
        }
        return members;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aSignIsWhatTheEnginesTakeItFor(String kind) throws IOException {
        boolean[] theirs = theirs(kind);
        List<String> differences = new ArrayList<>();
        for (int sign = 0; sign < theirs.length; sign++) {
            // What Unicode has taken in since is not known alike to Java and to each engine.
            boolean known = Character.isDefined(sign)
                    && !Character.isSurrogate((char) sign)
                    && !(kind.equals("punctuationMark") && SINCE_UNICODE_12.contains(sign));
            if (known && OURS.get(kind).test(sign) != theirs[sign]) {
                differences.add(String.format("%04X %s", sign, Character.getName(sign)));
            }
        }

        assertThat(differences).isEmpty();
    }

    @Test
    void whatABackslashMakesPlainIsAllOfAsciisSigns() {
        for (char sign = 0; sign < 128; sign++) {
            boolean plain = Character.isLetterOrDigit(sign) || sign <= ' ' || sign == 127;

            assertThat(Signs.ESCAPABLE.indexOf(sign) < 0).as("%s", sign).isEqualTo(plain);
        }
    }

    @Test
    void signsBeyondTheFirstPlaneAreSeenWhole() {
        int emoji = "😀".codePointAt(0);
        int ideograph = "𠮷".codePointAt(0);

        assertThat(Signs.isPunctuation(emoji)).isTrue();
        assertThat(Signs.isPunctuationMark(emoji)).isFalse();
        assertThat(Signs.isLetterOrNumber(emoji)).isFalse();
        assertThat(Signs.isLetterOrNumber(ideograph)).isTrue();
        assertThat(Signs.isPunctuation(ideograph)).isFalse();
        assertThat(Signs.isBlank(emoji)).isFalse();
    }
}
