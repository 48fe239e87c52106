package org.diptych.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class WorkMeterTest {

    @Test
    void aLongerTextMayTakeMoreSteps() {
        long least = new WorkMeter(0, 50).left();

        assertThat(new WorkMeter(1_000, 50).left()).isEqualTo(least + 50_000);
        assertThat(new WorkMeter(2_000_000_000, 100).left()).isEqualTo(least + 200_000_000_000L);
    }

    @Test
    void whatIsSpentIsGoneAndWhatIsMoreEndsTheReading() {
        WorkMeter meter = new WorkMeter(0, 1);
        long all = meter.left();
        meter.spend(1_000);
        assertThat(meter.left()).isEqualTo(all - 1_000);

        assertThatThrownBy(() -> spendAll(meter, all)).isInstanceOf(TooMuchWork.class);
    }

    @Test
    void theSameStepsAreSpentInSmallAndInLargePortions() {
        WorkMeter small = new WorkMeter(0, 1);
        WorkMeter large = new WorkMeter(0, 1);
        for (int i = 0; i < 60_000; i++) {
            small.spend(3);
        }
        large.spend(180_000);

        assertThat(small.left()).isEqualTo(large.left());
    }

    @Test
    void whatNestsDeeperThanAnybodyWritesEndsTheReadingAndMayGoOnFartherOut() {
        WorkMeter meter = new WorkMeter(10, 1);
        int deepest = 0;
        while (deepest < 1_000) {
            try {
                meter.enter();
                deepest++;
            } catch (TooMuchWork tooDeep) {
                break;
            }
        }
        assertThat(deepest).isBetween(100, 200);

        meter.backTo(deepest - 1);
        assertThatCode(meter::enter).doesNotThrowAnyException();
        meter.leave();
        assertThat(meter.depth()).isEqualTo(deepest - 1);
    }

    @Test
    void afterAPartWasGivenUpSomeMoreStepsAreAllowed() {
        WorkMeter meter = new WorkMeter(0, 1);
        assertThatThrownBy(() -> spendAll(meter, meter.left())).isInstanceOf(TooMuchWork.class);

        meter.allow(100_000, 3);

        assertThat(meter.left()).isEqualTo(100_000);
        assertThat(meter.depth()).isEqualTo(3);
        assertThatCode(() -> meter.spend(50_000)).doesNotThrowAnyException();
    }

    @Test
    void aReadingThatNobodyWaitsForEnds() {
        WorkMeter meter = new WorkMeter(100_000, 1_000);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> spendAll(meter, 1_000_000)).isInstanceOf(CancellationException.class);
            assertThatThrownBy(WorkMeter::stopIfInterrupted).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted())
                    .as("whoever interrupted it is told so")
                    .isTrue();
        }
    }

    private static void spendAll(WorkMeter meter, long steps) {
        for (long spent = 0; spent <= steps + (1 << 15); spent += 100) {
            meter.spend(100);
        }
    }
}
