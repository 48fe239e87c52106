package org.diptych.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.check.citation.BlockTagCheck;
import org.diptych.core.check.frontmatter.FrontMatterCheck;
import org.diptych.core.check.markdown.MissingMoreCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostShapeChecksTest {

    @Test
    void aBodyLeftOpenIsClosedBeforeTheNext() {
        String text = "{% lang_content en %}\nA\n\n{% lang_content zh %}\n乙\n{% endlang_content %}\n";
        Checked checked = Checked.by(new BlockTagCheck(), text);

        assertThat(checked.marks()).containsExactly("unclosed-tag: {% lang_content en %}");
        assertThat(checked.fixed())
                .isEqualTo("{% lang_content en %}\nA\n\n{% endlang_content %}\n\n{% lang_content zh %}\n乙\n"
                        + "{% endlang_content %}\n");
    }

    @Test
    void whereABodyEndsWithoutAnotherBeginningIsForTheAuthorToSay() {
        assertThat(Checked.by(new BlockTagCheck(), "{% lang_content en %}\nA\n<script></script>")
                        .offersNoFix())
                .isTrue();
    }

    @Test
    void anEndWithoutAStartAndABodyInABodyAreMarked() {
        String text = "{% endreferences %}{% lang_content en %}{% lang_content zh %}{% endlang_content %}"
                + "{% endlang_content %}";

        assertThat(Checked.by(new BlockTagCheck(), text).marks())
                .containsExactly("unopened-tag: {% endreferences %}", "nested-tag: {% lang_content zh %}");
    }

    @ParameterizedTest
    @CsvSource({
        "'title: Foo: \"bar\"', front-matter-colon, 'Foo: \"bar\"'",
        "'title: ''open', front-matter-unclosed-quote, '''open'",
        "'a: 1\nb: 2\na: 3', front-matter-duplicate-key, a",
        "'- a', front-matter-not-yaml, '- a'",
        "'a: @b', front-matter-not-yaml, '@b'",
    })
    void aFrontMatterHexoCannotReadIsMarkedWhereItBreaks(String yaml, String rule, String there) {
        Checked checked = Checked.by(new FrontMatterCheck(), "\uFEFF---\n" + yaml + "\n---\nText");

        assertThat(checked.marks()).containsExactly(rule + ": " + there);
    }

    @Test
    void aValueWithAColonIsQuoted() {
        Checked plain = Checked.by(new FrontMatterCheck(), "---\ntitle: Foo: it's\n---\nText");
        Checked quotes = Checked.by(new FrontMatterCheck(), "---\ntitle: Foo: \"it's\"\n---\nText");

        assertThat(plain.fixed()).isEqualTo("---\ntitle: \"Foo: it's\"\n---\nText");
        assertThat(quotes.fixed()).isEqualTo("---\ntitle: 'Foo: \"it''s\"'\n---\nText");
        Checked.by(new FrontMatterCheck(), quotes.fixed()).isClean();
    }

    @Test
    void aPostWithoutAMoreMarkIsMarkedWhereTheMarkBelongs() {
        Checked checked = Checked.by(
                new MissingMoreCheck(),
                "Intro.\n\n{% language_switch %}\n\n{% lang_content en %}A{% endlang_content %}");

        assertThat(checked.marks()).containsExactly("missing-more: {% language_switch %}");
        assertThat(checked.fixed()).startsWith("Intro.\n\n<!--more-->\n\n{% language_switch %}");
        assertThat(Checked.by(new MissingMoreCheck(), "---\na: b\n---\n\nFirst line\nsecond")
                        .marks())
                .containsExactly("missing-more: First line");
    }

    @Test
    void aMarkAnExcerptOrNothingToShowIsClean() {
        Checked.by(new MissingMoreCheck(), "Intro\n<!-- more -->\nrest").isClean();
        Checked.by(new MissingMoreCheck(), "---\nexcerpt: short\n---\nText").isClean();
        Checked.by(new MissingMoreCheck(), "---\na: b\n---\n").isClean();
    }
}
