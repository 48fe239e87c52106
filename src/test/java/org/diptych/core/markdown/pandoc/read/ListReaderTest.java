package org.diptych.core.markdown.pandoc.read;

import org.diptych.core.markdown.pandoc.AskedPandoc;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists, as pandoc reads them: where items begin and end, what counts, and what makes them loose. */
class ListReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n- b",
                " - a\n - b",
                "   - a\n   - b",
                "    - a\n    - b",
                "- a\n - b\n  - c\n   - d",
                "- a\n    - b\n        - c",
                "-   a\n\n    b",
                "-    a\n\n     b",
                "-     a\n\n      b",
                "-      a",
                "  -     a",
                "1.     a",
                "(10)      a",
                "-\ta\n\tb",
                "- 日\n  晷\n- 影",
                "-a\n- b",
                "- \n- b",
                "-\n\n- b",
                "- a\n-",
                "* * *\n* a",
                "- - a\n  - b",
                "+ a\n* b\n- c",
                "1. a\n* b",
                "- a\n1. b",
            })
    void itemsBeginAtTheirMarkers(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. a\n2. b",
                "3. a\n9. b",
                "0. a\n1. b",
                "007. a",
                "123456789. a",
                "1) a\n2) b",
                "(1) a\n(2) b",
                "1. a\n2) b",
                "#. a\n#. b",
                "#. a\n2. b",
                "a. a\nb. b",
                "a) a\nb) b",
                "(c) a\n(d) b",
                "A.  a\nB.  b",
                "A. a",
                "A) a\nB) b",
                "i. a\nii. b\niii. c",
                "(iv) a\n(v) b",
                "I.  a\nII.  b",
                "MCMXC. a",
                "iiii. a",
                "ix) a\nx) b",
                "h. a\ni. b\nj. c",
                "p. 12 a",
                "1.a",
                "1.\ta",
                "一. a",
                "１. a",
                "1。a",
                "2026. A year",
            })
    void whatCountsIsANumberALetterOrARomanNumber(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n- b\n\n- c",
                "- a\n\n- b\n- c",
                "- a\n- b\n\n\n- c",
                "- a\n\n  b\n- c",
                "- a\n\n      code\n- b",
                "- a\n\n  - b\n  - c\n- d",
                "- a\n  - b\n\n  - c\n- d",
                "- a\n\n\ntext",
                "- a\n- b\n\ntext",
                "1. a\n\n   > q\n2. b",
                "- a\n\n  $$x$$\n- b",
                "- a\n  ```\n  x\n  ```\n- b",
                "- # h\n- b",
                "- a\n\n  # h\n- b",
                "- a\n\n\n\n  b",
            })
    void oneParagraphMakesAllItemsParagraphs(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\nb\n- c",
                "- a\n    b",
                "- a\n\nb",
                "- a\n\n b",
                "- a\n\n    b\n\n   c",
                "1. a\n\n  b",
                "1.  a\n\n    b",
                "text\n- a",
                "text\n1. a",
                "- a\n> q",
                "- a\n# h",
                "- a\n***",
                "- a\n\n***\n\n- b",
                "- a\n\n<!-- -->\n\n- b",
                "- a `code\n- b` c",
                "- a <!-- x\n- y --> b",
                "- a\n| b |\n|---|\n| c |",
                "- a  \n  b\\\n  c",
                "> - a\n> - b\n\n- c",
            })
    void anItemGoesOnWhereItsParagraphDoes(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(@) a\n(@) b\n\ntext\n\n(@) c",
                "(@one) a\n\nas (@one) says",
                "as (@late) says\n\n(@) a\n(@late) b",
                "(@one) a\n(@one) b\n\n(@one)",
                "@one. a\n@two. b",
                "(@) a\n\n    more",
                "(@) a\n\n  more",
                "- x\n\n  (@) a\n\n(@) b",
                "(@日) a",
                "(@日) a\n\n见 (@日) 与 @影。\n\n(@影) b",
                "*@late* [@late] @late [p. 1]\n\n(@late) b",
            })
    void examplesCountThroughTheWholeText(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [ ] a\n- [x] b\n- [X] c",
                "- [ ]\n- [x] b",
                "- [x]a",
                "- [ ] a\n- b",
                "1. [ ] a\n2. [x] b",
                "- [ ] a\n\n- [x] b",
                "- [ ] *a*\n- [x] `b`",
                "- [ ] a\n  - [x] b",
                "- [x](y)",
                "- [ ]\u00a0a",
                "- [ ]　做",
            })
    void tasksHaveBoxes(String text) {
        AskedPandoc.agreesOn(text);
    }
}
