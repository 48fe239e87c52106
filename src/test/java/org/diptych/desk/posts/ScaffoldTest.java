package org.diptych.desk.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.analysis.Analyzer;
import org.diptych.desk.text.PostSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaffoldTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 9, 5);

    private static Analysis read(String title) {
        return new Analyzer().analyze(new PostSession(Scaffold.of(title, NOW, List.of("en", "zh"))).snapshot());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two leaves",
                "双联：一根线",
                "yes",
                "C# \"and\" C:\\ or # not",
                "- dash",
                "[x]",
                "{% ref %}",
                "a: b",
                "007",
                "'quoted'"
            })
    void everyTitleIsReadAsItWasTyped(String title) {
        assertThat(read(title).frontMatter().fault()).isEmpty();
        assertThat(read(title).frontMatter().title()).contains(title);
    }

    @Test
    void aNewPostHasBothBodiesAndNothingToComplainOf() {
        Analysis analysis = read("Two leaves");
        assertThat(analysis.post().languages()).containsExactly("en", "zh");
        assertThat(analysis.frontMatter().date()).contains("2026-11-23 09:05:00");
        assertThat(analysis.findings()).isEmpty();
    }
}
