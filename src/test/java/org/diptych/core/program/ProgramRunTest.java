package org.diptych.core.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.diptych.core.program.ProgramRun.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program gets what it is given and nothing else, and what it says comes back whole. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its programs are those of a Unix")
class ProgramRunTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int MUCH = 1 << 20;

    private static Ended shell(String lines) throws Exception {
        return shell(lines, "", Map.of());
    }

    private static Ended shell(String lines, String input, Map<String, String> more) throws Exception {
        return new ProgramRun(List.of("sh", "-c", lines), LONG, MUCH).run(input.getBytes(StandardCharsets.UTF_8), more);
    }

    private static String text(Ended ended) {
        return new String(ended.output(), StandardCharsets.UTF_8);
    }

    @Test
    void whatItReadsIsWhatItIsGivenAndWhatItWritesIsKeptByteForByte() throws Exception {
        String input = "A 猫\r\n\0 🌊 without an end";

        assertThat(text(shell("cat", input, Map.of()))).isEqualTo(input);
        assertThat(shell("printf '\\377\\000\\n'").output()).containsExactly(0xff, 0, '\n');
        assertThat(shell(":").output()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 127, 255})
    void itsStatusIsTold(int status) throws Exception {
        Ended ended = shell("echo out; echo why >&2; exit " + status);

        assertThat(ended.status()).isEqualTo(status);
        assertThat(text(ended)).isEqualTo("out\n");
        assertThat(ended.complaint()).isEqualTo("why");
    }

    @Test
    void variablesAreAddedToThoseOfTheSystem() throws Exception {
        Ended ended = shell("echo \"$DIPTYCH_ONE|${PATH:+path}\"", "", Map.of("DIPTYCH_ONE", "a 'b' $c 影"));

        assertThat(text(ended)).isEqualTo("a 'b' $c 影|path\n");
    }

    @Test
    void aWordIsOneWordWhateverItHolds() throws Exception {
        List<String> words = List.of("printf", "%s|", "", "a b", "$(id)", "*", "'", "影\n子");

        assertThat(text(new ProgramRun(words, LONG, MUCH).run(new byte[0], Map.of())))
                .isEqualTo("|a b|$(id)|*|'|影\n子|");
    }

    @Test
    void ofALongComplaintTheEndIsKept() throws Exception {
        Ended ended = shell("yes line | head -n 5000 >&2; echo 'the last word' >&2; exit 3");

        assertThat(ended.complaint()).endsWith("line\nthe last word").hasSizeBetween(1_000, 8_192);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void theEndOfAComplaintBeginsWithAWholeCharacter(int shift) throws Exception {
        Ended ended = shell("yes 影子🌊 | head -n 2000 | tr -d '\\n' >&2; printf '%s' " + "a".repeat(shift) + " >&2");

        assertThat(ended.complaint()).doesNotContain("\uFFFD").endsWith("影子🌊" + "a".repeat(shift));
    }

    @Test
    void asMuchAsItMayWriteItMay() throws Exception {
        ProgramRun run = new ProgramRun(List.of("printf", "%s", "1234567890"), LONG, 10);

        assertThat(run.run(new byte[0], Map.of()).output()).hasSize(10);
        assertFault(List.of("printf", "%s", "12345678901"), LONG, 10, ProgramFault.Kind.ENDLESS, "printf");
    }

    @Test
    void aFaultNamesWhatItIsAbout() {
        assertFault(List.of("no-such-program-here", "x"), LONG, 10, ProgramFault.Kind.MISSING, "no-such-program-here");
        assertFault(List.of("tail", "-f", "/dev/null"), Duration.ofMillis(1), 10, ProgramFault.Kind.SLOW, "0");
    }

    @Test
    void aProgramThatClosesItsOutputAndGoesOnIsSlowAllTheSame() {
        assertFault(
                List.of("sh", "-c", "exec >/dev/null; exec tail -f /dev/null"),
                Duration.ofSeconds(1),
                10,
                ProgramFault.Kind.SLOW,
                "1");
    }

    private static void assertFault(
            List<String> words, Duration limit, int most, ProgramFault.Kind kind, String named) {
        assertThatThrownBy(() -> new ProgramRun(words, limit, most).run(new byte[0], Map.of()))
                .isInstanceOfSatisfying(ProgramFault.class, fault -> {
                    assertThat(fault.kind()).isEqualTo(kind);
                    assertThat(fault.named()).isEqualTo(named);
                });
    }
}
