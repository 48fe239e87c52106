package org.diptych.core.markdown.hexo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is hidden from the renderer after an edit is what would be hidden of the text had it just been opened. */
class HiddenTextPropertyTest {
    private static final String[] PARTS = {
        "{% lang_content en %}\n",
        "{% endlang_content %}\n",
        "{% note a's %}\n",
        "{% endnote %}\n",
        "{% ref a %}",
        "{% raw %}",
        "{% endraw %}",
        "{{ x }}",
        "{{",
        "}}",
        "{#",
        "#}",
        "<!-- more -->",
        "<!--",
        "-->",
        "```js\n",
        "```\n",
        "> ~~~\n",
        "`",
        "``",
        "<code>",
        "</code>",
        "Words of a sentence.\n",
        "文字，",
        "the end",
        "append",
        "\n",
        "\n\n",
        " ",
        "'",
        "\"",
        "\\"
    };
    private static final String[] TYPED = {
        "", "a", "e", "n", "d", "en", "raw", "ode", "字", " ", "x y", ".", "1", "\n", "{", "}", "%", "`", "-", "'",
        "note"
    };

    @Property(tries = 3000)
    void afterAnyEditTheSameIsHiddenAsOfAFreshText(@ForAll("texts") String text, @ForAll Random random) {
        HiddenText hidden = HiddenText.of(text);
        String last = text;
        for (int edit = 0; edit < 30; edit++) {
            int from = random.nextInt(last.length() + 1);
            int to = Math.min(last.length(), from + (random.nextBoolean() ? 0 : random.nextInt(4)));
            last = last.substring(0, from) + TYPED[random.nextInt(TYPED.length)] + last.substring(to);
            hidden = hidden.after(last);

            assertThat(hidden)
                    .usingRecursiveComparison()
                    // Where nothing is known to be open spares looking, and says nothing of the text.
                    .ignoringFields("outside")
                    .isEqualTo(HiddenText.of(last));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PARTS).list().ofMaxSize(16).map(parts -> String.join("", parts));
    }
}
