package org.diptych.core.check.drift.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers a text says, in which characters, and as what each may be meant. */
class AmountReaderTest {

    private static List<String> said(String text) {
        return new AmountReader(text)
                .read().stream()
                        .map(part ->
                                part.range().in(text) + "=" + part.reading().value())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in 1,200 posts       | 1,200=1200",
                "1,200,000 posts      | 1,200,000=1200000",
                "lines 1,23 and 4     | 1=1 23=23 4=4",
                "pages 1,2345         | 1=1 2345=2345",
                "3.50 euros           | 3.50=3.5",
                "3. Next              | 3=3",
                "by 3.5% a year       | 3.5%=3.5",
                "5 million users      | 5 million=5000000",
                "1.4 Billion          | 1.4 Billion=1400000000",
                "a 2-million fund     | 2-million=2000000",
                "2k stars, 2km away   | 2k=2000 2=2",
                "100ms or 7B          | 100=100 7=7",
                "30万人               | 30万=300000",
                "约14 亿人            | 14 亿=1400000000",
                "１２％的人           | １２％=12",
                "１．５倍             | １．５=1.5 倍=2",
                "20世纪90年代         | 20世纪90=1990",
                "19世纪末             | 19=19",
                "2020年5月4日         | 2020=2020 5=5 4=4",
            })
    void aNumberInDigitsIsSaidWithWhatBelongsToIt(String text, String numbers) {
        assertThat(String.join(" ", said(text))).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "twenty-one steps                | twenty-one=21",
                "two hundred and five            | two hundred and five=205",
                "One thousand two hundred people | One thousand two hundred=1200",
                "two thousand and twenty         | two thousand and twenty=2020",
                "three million five hundred thousand | three million five hundred thousand=3500000",
                "a hundred thousand              | hundred thousand=100000",
                "the twentieth of May            | twentieth=20 May=5",
                "one and two                     | one=1 two=2",
                "seven, eight                    | seven=7 eight=8",
                "in the sixties                  | sixties=60",
                "twice, then once                | twice=2 once=1",
                "a dozen eggs                    | dozen=12",
                "someone often tends to weigh    | ''",
            })
    void englishWordsSayNumbers(String text, String numbers) {
        assertThat(String.join(" ", said(text))).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "十二个月       | 十二=12",
                "一百零五页     | 一百零五=105",
                "两千人         | 两千=2000",
                "一万零五十     | 一万零五十=10050",
                "一亿二千万人   | 一亿二千万=120000000",
                "三万二千亿元   | 三万二千亿=3200000000000",
                "一万亿         | 一万亿=1000000000000",
                "十万万         | 十万万=1000000000",
                "二〇二〇年     | 二〇二〇=2020",
                "三千五百二十一 | 三千五百二十一=3521",
                "第①步与第⑩步   | ①=1 ⑩=10",
                "翻了一倍       | 翻=2 一=1 倍=2",
            })
    void chineseCharactersSayNumbers(String text, String numbers) {
        assertThat(String.join(" ", said(text))).isEqualTo(numbers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GPT-4 and Qwen2.5",
                "v1.5 of it",
                "x_2 and y2",
                "Python3.12",
                "version 1.2.3",
                "no number at all",
                "没有数字",
                "1234567890123456789",
                "",
            })
    void partsOfNamesAndVersionsAreNone(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a 7B model          | 70 亿参数",
                "50%                 | 0.5",
                "0.25                | 百分之25",
                "half                | 一半",
                "at 3:30             | 15:30",
                "in 1998             | 98 年",
                "20w                 | 二十万",
                "2T tokens           | 2 万亿",
                "three tenths        | 三成",
                "thirties            | 30 年代",
                "a pair              | 一双",
                "Chapter III         | 第三章",
                "on 4 Sept           | 9 月",
            })
    void whatMayBeMeantAsTheSameIsTheSame(String one, String other) {
        List<Part<Amount>> ones = new AmountReader(one).read();
        List<Part<Amount>> others = new AmountReader(other).read();

        assertThat(ones).anySatisfy(here -> assertThat(others)
                .anyMatch(there -> there.reading().sameAs(here.reading())));
    }

    @ParameterizedTest
    @CsvSource({"95, 59", "1998, 1989", "5 million, 50 万", "three, 四", "一亿二千万, 12 million", "fifteen, fifty"})
    void whatIsNeverMeantAsTheSameIsAnother(String one, String other) {
        Amount here = new AmountReader(one).read().get(0).reading();
        Amount there = new AmountReader(other).read().get(0).reading();

        assertThat(here.sameAs(there)).isFalse();
        assertThat(there.sameAs(here)).isFalse();
    }
}
