package org.diptych.core.markdown.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.diptych.core.text.TooMuchWork;
import org.diptych.core.text.WorkMeter;
import org.junit.jupiter.api.Test;

/** One stretch that is too much does not cost what stands behind it, and many do not cost without end. */
class PatienceTest {
    private static final int STEP = 1 << 14;

    private final WorkMeter meter = new WorkMeter(0, 1);
    private final Patience patience = new Patience(meter);
    private final long whole = meter.left();

    private long spendAll() {
        long spent = 0;
        try {
            while (spent < 10 * whole) {
                meter.spend(STEP);
                spent += STEP;
            }
        } catch (TooMuchWork tooMuch) {
            return spent;
        }
        return spent;
    }

    @Test
    void whatStandsBehindAStretchThatWasTooMuchIsRead() {
        assertThat(spendAll()).isLessThan(2 * whole);

        patience.lose();

        assertThat(meter.left()).isEqualTo(whole / 8);
        meter.spend(STEP);
    }

    @Test
    void allStretchesTogetherCostNoMoreThanTwiceTheText() {
        long spent = spendAll();
        while (!patience.isLost()) {
            patience.lose();
            spent += spendAll();
        }

        assertThat(spent).isLessThan(5 * whole / 2);
    }

    @Test
    void anEarlyStretchLeavesTheRestItsFullMeasure() {
        meter.spend(STEP);
        long left = meter.left();

        patience.lose();

        assertThat(meter.left()).isEqualTo(left);
    }

    @Test
    void whatNestedTooDeepIsLeftAtOnce() {
        int depth = meter.depth();
        assertThatThrownBy(() -> {
                    while (true) {
                        meter.enter();
                    }
                })
                .isInstanceOf(TooMuchWork.class);

        patience.lose();

        assertThat(meter.depth()).isEqualTo(depth);
        meter.enter();
    }

    @Test
    void patienceEndsAfterEightStretches() {
        for (int times = 0; times < 8; times++) {
            patience.lose();
            assertThat(patience.isLost()).isFalse();
        }

        patience.lose();

        assertThat(patience.isLost()).isTrue();
    }
}
