package org.diptych.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeteredTextTest {

    /** A text of nothing but beginnings: each looks for an end that stands far behind, or nowhere. */
    @Test
    void whatIsSoughtFromPlaceAfterPlaceIsLookedForOnce() {
        for (String end : new String[] {"", "-->"}) {
            String text = "<!--".repeat(50_000) + end;
            WorkMeter meter = new WorkMeter(text.length(), 10);
            MeteredText metered = new MeteredText(text, meter);
            long before = meter.left();
            for (int at = 0; at < text.length(); at += 4) {
                assertThat(metered.indexOf("-->", at)).isEqualTo(text.indexOf("-->", at));
                assertThat(metered.indexOf('>', at)).isEqualTo(text.indexOf('>', at));
            }
            assertThat(before - meter.left()).isLessThan(2L * text.length());
        }
    }

    @Test
    void aPlaceBeforeTheOneThatWasLookedFromIsLookedFromAnew() {
        String text = "-->" + "x".repeat(1_000) + "-->" + "x".repeat(1_000);
        MeteredText metered = new MeteredText(text, new WorkMeter(text.length(), 10));

        for (int from : new int[] {10, 0, 1, 1_003, 1_004, 5, 2, 1_500}) {
            assertThat(metered.indexOf("-->", from)).as("from %d", from).isEqualTo(text.indexOf("-->", from));
        }
        assertThat(metered.reach()).isEqualTo(text.length());
    }
}
