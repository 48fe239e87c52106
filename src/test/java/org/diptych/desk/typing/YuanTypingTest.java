package org.diptych.desk.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTypingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "价￥100，",
                "从￥100到",
                "￥100-",
                "￥100 ",
                "￥100~",
                "￥1,200/",
                "￥100。",
                "￥100（原价",
                "￥",
                "US￥100",
                "\\￥100",
                "没有",
                "￥100 off",
                "满￥300，减￥100 OFF",
                "￥20 per month",
                "￥5/month",
                "￥100 or 80",
                "￥3 each (per day)"
            })
    void betweenTwoAmountsNothingIsClosed(String before) {
        assertThat(YuanTyping.opening(before)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "￥2x+1, 0",
        "令￥2^{n}, 1",
        "￥100，而￥0<x<1, 6",
        "￥3!, 0",
        "价￥100, 1",
        "￥2x dx, 0",
        "￥2 ab, 0",
        "￥3 \\bmod 5, 0",
        "￥2abc, 0",
        "￥2 \\text{ if off}, 0",
        "￥0 = rank A, 0"
    })
    void whatCanOnlyBeAFormulaIsClosed(String before, int opening) {
        assertThat(YuanTyping.opening(before)).isEqualTo(opening);
    }
}
