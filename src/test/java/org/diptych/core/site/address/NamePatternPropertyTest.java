package org.diptych.core.site.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pattern makes of values it finds again in what it made. */
class NamePatternPropertyTest {

    @Property
    void whatIsFilledInIsReadAgain(
            @ForAll("patterns") String written,
            @ForAll @From("titles") String title,
            @ForAll @IntRange(min = 1000, max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", title);
        values.put("year", String.valueOf(year));
        values.put("month", "%02d".formatted(month));
        values.put("i_month", String.valueOf(month));
        values.put("hash", "0123456789ab");
        NamePattern pattern = new NamePattern(written);

        String name = pattern.fill(values::get);

        assertThat(pattern.parse(name)).hasValueSatisfying(read -> {
            assertThat(read).isNotEmpty();
            read.forEach((variable, value) -> assertThat(value).isEqualTo(values.get(variable)));
        });
    }

    @ParameterizedTest
    @CsvSource({
        ":year-:month-:day-:title, 2025-1-02-dial",
        ":year-:month-:day-:title, 25-01-02-dial",
        ":year/:title, 2025-dial",
        ":title.draft, dial",
        ":hash-:title, 0123456789AB-dial",
        "(:title), dial",
        ":year:title, 二〇二五日晷"
    })
    void whatHasAnotherFormIsNotRead(String pattern, String name) {
        assertThat(new NamePattern(pattern).parse(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ":year-:title, 2025-a-b, '{year=2025, title=a-b}'",
        ":title, 2025/日 晷, '{title=2025/日 晷}'",
        ":category/:title, a/b/c, '{category=a, title=b/c}'",
        "x.:title+y, x.a+b+y, '{title=a+b}'",
        ":lang-:title, en-river, '{lang=en, title=river}'"
    })
    void signsBetweenTheVariablesStandForThemselves(String pattern, String name, String values) {
        assertThat(new NamePattern(pattern).parse(name)).hasToString("Optional[" + values + "]");
    }

    @Property
    void aPatternWithoutVariablesIsItself(@ForAll("titles") String text) {
        NamePattern pattern = new NamePattern(text);

        assertThat(pattern.fill(variable -> "?")).isEqualTo(text);
        assertThat(pattern.parse(text)).contains(Map.of());
        assertThat(pattern.parse(text + "x")).isEmpty();
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                ":title",
                ":year-:month-:title",
                ":year/:i_month/:title",
                ":title-:hash",
                "posts/:year/(:title)",
                ":year:month:title",
                ":title.:year");
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of("dial", "日晷", "a b", "$1\\2", "🌊", "a.b*c", "x-y_z", "\\Q\\E");
    }
}
