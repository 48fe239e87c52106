package org.diptych.desk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongTextTest {
    private static final String LONG = "x".repeat(50_001);

    @Test
    void aLineThatNobodyWritesIsToldWithItsNumber() {
        assertThat(LongText.longLine("one\ntwo\n" + LONG)).hasValue(3);
        assertThat(LongText.longLine(LONG + "\n" + LONG)).hasValue(1);
        assertThat(LongText.longLine("one\n" + LONG + "\nthree\n")).hasValue(2);
        assertThat(LongText.longLine("one\n" + LONG.substring(1) + "\n")).isEmpty();
        assertThat(LongText.longLine("")).isEmpty();
    }

    @Test
    void aTextIsLongByItsLinesOrByAllOfThem() {
        assertThat(LongText.is("x\n".repeat(500_000))).isFalse();
        assertThat(LongText.is("x\n".repeat(500_000) + "x")).isTrue();
        assertThat(LongText.is("short\n" + LONG)).isTrue();
    }
}
