package org.diptych.core.markdown.pandoc.read;

import org.diptych.core.markdown.pandoc.AskedPandoc;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes and code, as pandoc reads them. */
class QuotesAndCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> a\n> b",
                "> a\nb",
                ">a",
                "> a\n>\n> b",
                "> a\n\n> b",
                "> a\n> > b",
                ">> a",
                "> > a\n> b",
                "   > a",
                "    > a",
                "text\n> a",
                ">",
                ">\n> a",
                "> - a\n> - b",
                "> - a\nb",
                "> ```\n> a\n> ```",
                ">     code",
                "> $$\n> x\n> $$",
                "> a `b\n> c` d",
                "> a `b\nc` d",
                "- > a\n  > b",
                "> 引文\n——出处",
                "＞ a",
                "> # a\n> b",
                "> | a |\n> |---|\n> | b |\n\n> c",
            })
    void aQuoteGoesOnWhereItsParagraphDoes(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\na\n```",
                "```\na",
                "``` \na\n```  ",
                "````\n```\n````",
                "```\n~~~\n```",
                "~~~\na\n~~~~~",
                "```js\na\n```",
                "``` js\na\n```",
                "```{.js #x k=v}\na\n```",
                "```js {.x}\na\n```",
                "```js title\na\n```",
                "``` a`b\nc\n```",
                "```\n```",
                "```\n\n\na\n\n\n```",
                "text\n```\na\n```",
                "text\n~~~\na\n~~~",
                "  ```\n  a\n    b\n  ```",
                "  ```\n a\n```",
                "    ```\n    a\n    ```",
                "```\n    a\n```",
                "```\na\n ```",
                "```\na\n    ```",
                "```C++\na\n```",
                "```日晷\na\n```",
                "```=html\n<b>\n```",
                "```{=html}\n<b>\n```",
                "```{=latex}\n<b>\n```",
                "```{r}\na\n```",
                "```\n\\$ <b> &amp; 日晷\n```",
            })
    void aFenceEndsWithALineAsLong(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    a",
                "    a\n\n    b",
                "    a\n\n\n      b\nc",
                "\ta\n\t\tb",
                "  \ta",
                "text\n    a",
                "text\n\n    a",
                "   a",
                "    a\nb",
                "- a\n\n      b",
                "# a\n    b",
                "    <b>&amp;\n    日晷",
                "     a  ",
                "    日\tb",
                "    😀\tb",
                "    a😀字\tb\n\tc",
            })
    void whatIsIndentedByFourIsCode(String text) {
        AskedPandoc.agreesOn(text);
    }
}
