package org.diptych.core.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a line is coloured where it ends, and where it does not, the line is text. */
class InlineInksTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            nullValues = "nothing",
            value = {
                "EMPHASIS => *a **b** c* => a **b** c",
                "STRONG => *a **b** c* => b",
                "EMPHASIS => _a *b_ c* => a *b",
                "STRONG => ****a**** => **a**",
                "STRIKE => ~~a **b** c~~ => a **b** c",
                "STRIKE => 约3~5天，或6~7天 => nothing",
                "STRIKE => ~~~a~~~ => nothing",
                "EMPHASIS => * a* => nothing",
                "EMPHASIS => *a => nothing",
                "EMPHASIS => ＊a＊ => nothing",
                "EMPHASIS => 2*3*4 => 3",
                "EMPHASIS => snake_case_name => nothing",
                "CODE => `a => nothing",
                "CODE => ``a` b => nothing",
                "CODE => `` ` `` => `` ` ``",
                "CODE => a \\`b` c => nothing",
                "MATH => $a$b$ => $a$",
                "MATH => 设$x$为 => $x$",
                "MATH => $x$1 and $y$ => $x$1 and $y$",
                "MATH => \\$a$ => nothing",
                "MATH => $\\alpha$ => $\\alpha$",
                "MATH => ￥5和￥6 => nothing",
                "MATH => $$a$$b$$c$$ => $$a$$|$$c$$",
                "LINK => [a](b)[c](d) => a|c",
                "LINK => [a [b] c](d) => a [b] c",
                "LINK => [a]（b） => nothing",
                "LINK => 【a】(b) => nothing",
                "LINK => [![p](q)](r) => ![p](|)",
                "URL => [![p](q)](r) => q|r",
                "URL => [a](b \"t\") => b \"t\"",
                "URL => [a](<b c>) => <b c>",
                "URL => [a](b => nothing",
                "URL => [a](b(c)d) => b(c)d",
                "KEY => [a][] => nothing",
                "KEY => [a][b] [c] => b",
                "KEY => 说过[^1]，[^注]。 => [^1]|[^注]",
                "KEY => [^ 1] => [^ 1]",
                "CODE => [`a`](b) => `a`",
                "STRONG => [**a**](b) => a",
                "URL => https://a.b/c，后 => https://a.b/c",
                "URL => 见https://a.b/c => nothing",
                "URL => （https://a.b） => https://a.b",
                "URL => https://a.b/(c) => https://a.b/(c",
                "URL => [https://a.b](https://c.d) => https://a.b|https://c.d",
                "URL => xhttps://a.b => nothing",
                "URL => <mailto:a@b.c> => mailto:a@b.c",
                "URL => <x:y> => nothing",
                "URL => <a b@c> => nothing",
                "HTML => a <br/> b</p> => <br/>|</p>",
                "HTML => <my-tag a=\"b\">c => <my-tag a=\"b\">",
                "HTML => 1 <2 and <3 => nothing",
                "HTML => ＜b＞ => nothing",
                "HTML => <b *c*> => <b *c*>",
                "EMPHASIS => <b *c*> => nothing",
                "COMMENT => a <!-- *b* --> *c* => <!-- *b* -->",
                "COMMENT => {# a #}b{# c #} => {# a #}|{# c #}",
                "TAG => {{ a }}{{ b }} => {{ a }}{{ b }}",
                "TAG => {% raw %}*a*{% endraw %} => {% raw %}|{% endraw %}",
                "TAG => {％ raw ％} => nothing",
                "TAG => { % raw % } => nothing",
                "KEY => {% post_link a b %} => nothing",
                "KEY => {% ref 键 %} => 键",
                "KEY => {%ref a%} => a",
                "KEY => {% refs a %} => nothing",
                "KEY => {% ref a,b %} => a,b",
                "EMPHASIS => {% ref *a* %} *b* => b",
                "MARK => a\\b => nothing",
                "MARK => a\\，b => \\",
                "MARK => a\\ => nothing",
            })
    void coloursWhatStandsInALine(String ink, String line, String expected) {
        assertThat(Inked.parts(line, Ink.valueOf(ink))).isEqualTo(expected == null ? "" : expected);
    }
}
