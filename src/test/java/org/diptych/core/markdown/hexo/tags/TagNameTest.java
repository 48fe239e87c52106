package org.diptych.core.markdown.hexo.tags;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.markdown.hexo.code.CodeFigure;
import org.diptych.core.markdown.settings.CodeSettings;
import org.diptych.core.markdown.settings.SiteContents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagNameTest {
    private static final TagLibrary LIBRARY = new TagLibrary(new CodeFigure(CodeSettings.DEFAULT), SiteContents.NONE);

    @ParameterizedTest
    @MethodSource("org.diptych.core.markdown.hexo.tags.TagName#known")
    void whatIsOfferedIsPublishedAsItSays(TagName tag) {
        assertThat(LIBRARY.knows(tag.name())).isTrue();
        assertThat(LIBRARY.hasBody(tag.name())).isEqualTo(tag.hasBody());
    }

    /** A bar stands where the caret is. */
    @ParameterizedTest
    @CsvSource({
        "a {% |,        {% ,       ''",
        "a {% quo|,     {% quo,    quo",
        "a {% quo| %}b, {% quo %}, quo",
        "a {%|%},       {%%},      ''",
        "{% a %} {% b|, {% b,      b"
    })
    void aNameIsTypedInsideATag(String state, String whole, String word) {
        String line = state.replace("|", "");
        TypedTag typed = TypedTag.at(line, state.indexOf('|')).orElseThrow();
        assertThat(typed.whole().in(line).strip()).isEqualTo(whole.strip());
        assertThat(typed.word().in(line)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "{|", "{% ref |", "{% a %}|", "% a|", "{%  a|"})
    void elsewhereNoNameIsTyped(String state) {
        assertThat(TypedTag.at(state.replace("|", ""), state.indexOf('|'))).isEmpty();
    }
}
