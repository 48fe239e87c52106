package org.diptych.desk.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostFilterTest {
    private static final PostFilter POSTS = new PostFilter(List.of(
            post("A Sundial's Notes", "sundial", "time, clock", "en zh"),
            post("The River", "river-2", "water", "en"),
            post("论日晷与河流", "dial-zh", "时间", "zh"),
            post("Über Flüsse", "fluss", "water", "de"),
            post("River of Time", "river", "time", "en")));

    @Test
    void listsAllInTheirOrderWhenNothingIsAsked() {
        assertThat(found(" ")).containsExactly("sundial", "river-2", "dial-zh", "fluss", "river");
    }

    @ParameterizedTest
    @CsvSource({
        "RIVER, river river-2",
        "time, river sundial",
        "'water en', river-2",
        "'en water', river-2",
        "日晷, dial-zh",
        "时间, dial-zh",
        "uber, fluss",
        "ｒｉｖｅｒ, river river-2",
        "notes, sundial",
        "2025-03, sundial river-2 dial-zh fluss river",
        "nothing, ''"
    })
    void findsByWordsOfTitleFileTagsLanguagesAndDate(String query, String names) {
        assertThat(String.join(" ", found(query))).isEqualTo(names);
    }

    @Test
    void putsFirstWhatBeginsTheTitleThenWhatBeginsAWord() {
        PostFilter posts = new PostFilter(List.of(
                post("Anagrams", "a", "", ""), post("A gram of gold", "b", "", ""), post("Gramophone", "c", "", "")));

        assertThat(posts.find("gram").stream().map(PostEntry::place)).containsExactly("c", "b", "a");
    }

    private static List<String> found(String query) {
        return POSTS.find(query).stream().map(PostEntry::place).toList();
    }

    private static PostEntry post(String title, String place, String tags, String languages) {
        return new PostEntry(
                Path.of(place + ".md"),
                title,
                LocalDateTime.of(2025, 3, 1, 0, 0),
                place,
                List.of(tags.split(", ")),
                List.of(languages.split(" ")),
                false);
    }
}
