package org.diptych.core.cite.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCitationTest {

    /** A bar stands where the caret is. */
    private static Optional<TypedCitation> at(String state) {
        return TypedCitation.at(state.replace("|", ""), state.indexOf('|'));
    }

    @ParameterizedTest
    @CsvSource({
        "see {% ref |,               {% ref ,          ''",
        "see {% ref ali|,            {% ref ali,       ali",
        "see {% ref ali| %} and,     {% ref ali %},    ali",
        "see {% ref ali|ta %}.,      {% ref alita %},  alita",
        "{%ref ali|%}{% ref two %},  {%ref ali%},      ali",
        "a {% ref one %} {% ref |,   {% ref ,          ''",
        "影子{% ref ali| %}。,        {% ref ali %},    ali",
        "see [@|],                   [@],              ''",
        "see [@blei 20|03],          [@blei 20,        blei 20",
        "see [@blei 2003|],          [@blei 2003],     blei 2003"
    })
    void findsWhatGivesWayAndWhatIsSought(String state, String whole, String word) {
        TypedCitation typed = at(state).orElseThrow();
        String line = state.replace("|", "");
        assertThat(typed.whole().in(line).strip()).isEqualTo(whole.strip());
        assertThat(typed.word().in(line)).isEqualTo(word);
    }

    @Test
    void theOtherKeysOfTheTagStay() {
        assertThat(at("{% ref one two thr| four %}").orElseThrow().keys()).containsExactly("one", "two", "four");
        assertThat(at("{% ref one | %}").orElseThrow().keys()).containsExactly("one");
        assertThat(at("{% ref on|e two %}").orElseThrow().keys()).containsExactly("two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|",
                "word|",
                "{% |",
                "{% ref|",
                "{% references |",
                "{% ref a %}|",
                "{% ref a %} b|",
                "{% asset_img a|",
                "[@a]|",
                "\\[@a|",
                "[a|",
                "me@x.org|",
                "[@a] b|"
            })
    void elsewhereNothingIsTyped(String state) {
        assertThat(at(state)).isEmpty();
    }
}
