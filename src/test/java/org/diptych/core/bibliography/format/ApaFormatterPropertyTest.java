package org.diptych.core.bibliography.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.bibliography.PersonName;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.WorkBuilder;
import org.diptych.core.bibliography.WorkDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a file says of a work, its reference can stand in a post as it is printed. */
class ApaFormatterPropertyTest {
    private static final ApaFormatter FORMATTER = new ApaFormatter();

    @Property(tries = 400)
    void aReferenceIsOneLineThatNothingInAPostTakesForItsOwn(@ForAll("works") Work work) {
        String printed = FORMATTER.format(work);

        assertThat(printed)
                .isNotEmpty()
                .isEqualTo(printed.strip())
                .doesNotContainPattern("[\\v\\p{Cntrl}<>{}\\\\\uE000-\uF8FF]")
                .doesNotContain("  ", "%}", "null");
    }

    @Property(tries = 200)
    void whatWasPrintedBeforeLeavesNoTrace(@ForAll("works") Work one, @ForAll("works") Work other) {
        String alone = FORMATTER.format(one);

        FORMATTER.format(other);

        assertThat(FORMATTER.format(one)).isEqualTo(alone);
    }

    @Property(tries = 200)
    void theYearAndTheFirstFamilyNameStandInIt(@ForAll("works") Work work) {
        String printed = FORMATTER.format(work);

        work.makers().stream().findFirst().ifPresent(maker -> assertThat(printed)
                .contains(EntryText.of(maker.family())));
        if (work.dates().get("issued") != null) {
            assertThat(printed).contains(work.year());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a\tb\u00a0c\u3000d\u2028e | a b c d e",
                "{{ x }} {% y %} | &#123;&#123; x &#125;&#125; &#123;% y %&#125;",
                "<b>&lt;</b> R&D &#x41; | &lt;b&gt;&amp;lt;&lt;/b&gt; R&D &amp;#x41;",
                "C:\\tides | C:&#92;tides",
                "周晷, & 李日. (2020). 甲。 | 周晷 & 李日. (2020). 甲。",
                "周晷, et al. (2020). 甲。 | 周晷 et al. (2020). 甲。",
                "Ash, C., & Birk, D. (2020). T. | Ash, C., & Birk, D. (2020). T."
            })
    void whatHexoWouldCarryOutIsWrittenAsText(String formatted, String entry) {
        assertThat(EntryText.of(formatted)).isEqualTo(entry);
    }

    @Provide
    Arbitrary<Work> works() {
        Arbitrary<String> texts = Arbitraries.of(
                "Slow Tides",
                "清代“日晷”的制作与使用",
                "{% raw %} <script>",
                "A {{ b }} \\n \u2028 c",
                "🌊 & friends",
                "\"Quoted\"",
                "C#, C++; and_more",
                "&lt;b&gt; [x] $y$",
                "-1");
        Arbitrary<List<PersonName>> people = Arbitraries.of(
                        PersonName.of("Ash", "Corin B."),
                        PersonName.of("Meer", "Joost", "van der", ""),
                        PersonName.of("Stone", "Walter", "", "III"),
                        PersonName.whole("周晷"),
                        PersonName.whole("Harbour Office"))
                .list()
                .ofMaxSize(3);
        Arbitrary<WorkDate> dates = Arbitraries.of("", "2020", "2020-05-06", "2019/2021", "2020-22", "2015/..", "1990~")
                .map(WorkDate::read);
        Arbitrary<String> types = Arbitraries.of(
                "article-journal",
                "book",
                "chapter",
                "webpage",
                "thesis",
                "paper-conference",
                "no such type",
                "article-newspaper");
        return Combinators.combine(
                        types,
                        texts,
                        texts,
                        Arbitraries.of("volume", "page", "publisher", "URL", "note"),
                        people,
                        dates)
                .as((type, title, container, more, names, date) -> new WorkBuilder("k", 1, type)
                        .field("title", title)
                        .field("container-title", container)
                        .field(more, container)
                        .people("author", names)
                        .date("issued", date)
                        .build());
    }
}
