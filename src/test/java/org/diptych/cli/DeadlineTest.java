package org.diptych.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private final Deadline deadline = new Deadline(Duration.ofSeconds(5), Duration.ofSeconds(30));

    @Test
    void givesWhatTheWorkMakes() throws Refusal {
        assertThat(deadline.run("a.md", () -> "done")).isEqualTo("done");
    }

    @Test
    void givesUpOnWorkThatNeverEnds() {
        Deadline brief = new Deadline(Duration.ofMillis(50), Duration.ofMillis(100));
        CountDownLatch never = new CountDownLatch(1);

        assertRefused(
                () -> brief.run("a.md", () -> {
                    never.await();
                    return "";
                }),
                "a.md was not finished after");
    }

    @Test
    void survivesWorkThatIsTooDeep() throws Refusal {
        assertThat(deadline.run("a.md", () -> depth(200_000))).isEqualTo(200_000);
        assertRefused(() -> deadline.run("a.md", () -> depth(Integer.MAX_VALUE)), "a.md is nested too deeply");
    }

    @Test
    void saysAFaultOfTheProgramInOneSentence() {
        assertRefused(
                () -> deadline.run("a.md", () -> {
                    throw new IllegalStateException("two\nlines");
                }),
                "because of an error in Diptych");
    }

    private static int depth(int levels) {
        return levels == 0 ? 0 : 1 + depth(levels - 1);
    }

    private static void assertRefused(ThrowingCallable call, String sentence) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.sentence(Locale.ENGLISH))
                        .contains(sentence)
                        .doesNotContain("\n"));
    }
}
