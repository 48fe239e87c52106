package org.diptych.core.markdown.hexo.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a fence holds: its words, its code without the marks around it, and the stretch it takes in the post. */
class CodeFencesTest {

    private static CodeFence only(String text) {
        List<CodeFence> fences = CodeFences.in(text);
        assertThat(fences).hasSize(1);
        return fences.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "'```\na\n```' ¦ '' ¦ 'a'",
                "'```js\na\n```' ¦ 'js' ¦ 'a'",
                "'```  js  A title \na\n```' ¦ 'js  A title' ¦ 'a'",
                "'```js 标题，如此\n日晷😀\n```' ¦ 'js 标题，如此' ¦ '日晷😀'",
                "'```js\n  a\n\n\tb\n```' ¦ 'js' ¦ '  a\n\n\tb'",
                "'```js\n\na\n\n```' ¦ 'js' ¦ '\na\n'",
                "'````\n```\na\n```\n````' ¦ '' ¦ '```\na\n```'",
                "'~~~\n```\n~~~' ¦ '' ¦ '```'",
                "'```\n{{ a }} {% b %}\n```' ¦ '' ¦ '{{ a }} {% b %}'",
                "'> ```js\n> a\n>\n> b\n> ```' ¦ 'js' ¦ 'a\n\nb'",
                "'> ```js\n>   a\n> ```' ¦ 'js' ¦ '  a'",
                "'> > ```js\n> > a\n> > > b\n> > ```' ¦ 'js' ¦ 'a\n> b'",
                "'- ```js\n  a\n  ```' ¦ 'js' ¦ '  a'",
                "'12. ```js\n    a\n    ```' ¦ 'js' ¦ '    a'",
            })
    void aFenceHoldsItsWordsAndItsCode(String text, String arguments, String code) {
        assertThat(only(text).arguments()).isEqualTo(arguments);
        assertThat(only(text).code()).isEqualTo(code);
    }

    @Test
    void aFenceBeginsBehindTheMarkOfWhatItStandsIn() {
        for (String mark : List.of("", "> ", "> > ", "- ", "* ", "1. ")) {
            String text = "words\n\n" + mark + "```js\nx\n```\n\nmore";
            CodeFence fence = only(text);

            assertThat(text.substring(fence.start(), fence.end())).as(mark).isEqualTo("```js\nx\n```");
        }
    }

    @Property(tries = 2000)
    void fencesStandInTheTextInOrderAndHoldWhatStandsThere(@ForAll("texts") String text) {
        int last = 0;
        for (CodeFence fence : CodeFences.in(text)) {
            String source = text.substring(fence.start(), fence.end());

            assertThat(fence.start()).isGreaterThanOrEqualTo(last);
            assertThat(source).matches("(?s)(```|~~~).*(```|~~~)[^\\S\\n]?").contains(fence.arguments());
            assertThat(fence.code().lines())
                    .allSatisfy(line -> assertThat(source).contains(line));
            last = fence.end();
        }
    }

    @Property
    void codeWithoutFencesIsFoundAsItWasTyped(@ForAll("code") String code, @ForAll("marks") String fence) {
        String text = "words\n\n" + fence + "js\n" + code + "\n" + fence + "\n\nmore\n";

        assertThat(only(text).code()).isEqualTo(code);
        assertThat(only(text).arguments()).isEqualTo("js");
    }

    @Property
    void codeInAQuoteIsFoundAsItWasQuoted(@ForAll("code") String code) {
        String quoted = ("```js\n" + code + "\n```").replaceAll("(?m)^", "> ");

        assertThat(only(quoted).code()).isEqualTo(code);
    }

    @Property
    void whatStandsBeforeAFenceMovesItAndChangesNothingInIt(@ForAll("texts") String text) {
        String before = "日晷 words\n\n";
        List<CodeFence> moved = CodeFences.in(text).stream()
                .map(fence -> new CodeFence(
                        fence.start() + before.length(),
                        fence.end() + before.length(),
                        fence.arguments(),
                        fence.code()))
                .toList();

        assertThat(CodeFences.in(before + text)).isEqualTo(moved);
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("```", "````", "~~~", "~~~~~");
    }

    @Provide
    Arbitrary<String> code() {
        return Arbitraries.of(
                        "a", "\n", "\t", "  ", "日晷", "😀", "> ", "`", "``", "~~", "{{ x }}", "- ", "\\", "<b>", "1. ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces))
                .filter(code -> !code.contains("```") && !code.contains("~~~"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "```", "~~~", "````", "js", " ", "\n", "\n", "> ", "- ", "1. ", "a", "日晷", "😀", "`", "\t")
                .list()
                .ofMaxSize(24)
                .map(pieces -> String.join("", pieces));
    }
}
