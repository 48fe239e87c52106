package org.diptych.core.check.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diptych.core.check.drift.TwoBodies.findings;
import static org.diptych.core.check.drift.TwoBodies.marks;

import org.diptych.core.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are compared by what they are worth, however either language writes them. */
class DriftNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one thousand two hundred dials  | 1200 个日晷",
                "two thousand and twenty steps   | 2020 步",
                "three million five hundred thousand | 350 万",
                "120 million people              | 一亿二千万人",
                "3.2 trillion                    | 三万二千亿",
                "version 3.11.4                  | 3.11.4 版",
                "at least 0.5                    | 至少百分之五十",
                "from 10 to 20                   | 从十到二十",
                "on page 12 (of 40)              | 第 12 页（共 40 页）",
                "１２ dials                      | 12 个日晷",
                "a 30% share                     | 三成",
                "20% off                         | 打八折，便宜 20%",
                "in the 19th century             | 十九世纪",
                "on 1 September 1939             | 1939 年 9 月 1 日",
                "$3$ dials                       | 3 个日晷",
                "`x = 17` of it                  | 其中 17",
                "no number                       | 没有数字",
            })
    void theSame(String english, String chinese) {
        assertThat(marks("So it is: " + english + ".", "即：" + chinese + "。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200 dials          | 一千三百个日晷    | 1200",
                "120 million people  | 一亿三千万人      | 120 million",
                "three dials         | 五个日晷          | three",
                "on 4 May 1757       | 1757 年 5 月 6 日 | 4",
                "60% of them         | 其中 40%          | 60%",
                "at 0.01             | 在 0.001          | 0.01",
            })
    void another(String english, String chinese, String marked) {
        assertThat(marks("So it is: " + english + ".", "即：" + chinese + "。"))
                .containsExactly("drift-number: " + marked);
    }

    @Test
    void aNumberThatOneLanguageLeavesOutIsToldIfItTellsSomething() {
        assertThat(findings("So it is, in 1757.", "即是如此。"))
                .extracting(Finding::sentence)
                .containsExactly("drift-number.missing");
        assertThat(findings("It is so.", "自 1757 年起即是如此。"))
                .extracting(Finding::sentence)
                .containsExactly("drift-number.missing");
        assertThat(findings("It is so, for 2 of them.", "即是如此。")).isEmpty();
    }

    @Test
    void aNumberThatTheParagraphBesideSaysHasMovedThere() {
        assertThat(marks(
                        "A dial in Turin is set by the sun, since 1757.\n\nNobody in Pisa knows who has made it, or why.",
                        "都灵（Turin）的日晷随太阳而定。\n\n比萨（Pisa）没有人知道 1757 年是谁做的，又为了什么。"))
                .isEmpty();
    }

    @Test
    void manyThatDifferAreToldUpToFive() {
        assertThat(findings("101, 202, 303, 404, 505, 606, 707 dials", "111、222、333、444、555、666、777 个日晷"))
                .hasSize(5);
    }

    @Test
    void bothPlacesOfANumberAreKnown() {
        String text = TwoBodies.post("😀 In 1757.", "😀 在 1758 年。");

        assertThat(DriftTrial.findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.range().in(text)).isEqualTo("1757");
            assertThat(finding.related().orElseThrow().in(text)).isEqualTo("1758");
        });
    }
}
