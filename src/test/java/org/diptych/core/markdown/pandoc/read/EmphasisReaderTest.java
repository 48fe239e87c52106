package org.diptych.core.markdown.pandoc.read;

import org.diptych.core.markdown.pandoc.AskedPandoc;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Emphasis, scripts and strikeout, as pandoc reads them beside words, signs and Chinese. */
class EmphasisReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a* **b** ***c*** ****d****",
                "_a_ __b__ ___c___ ____d____",
                "* a* *b * **c ** ** d**",
                "*a**b*",
                "**a*b**",
                "**a*b*c**",
                "*a **b***",
                "***a* b**",
                "***a** b*",
                "***a b*",
                "*a\nb*",
                "*a\n\nb*",
                "**a",
                "a*",
                "*",
                "**",
                "***",
                "* * *a",
                "*a*b*c*",
                "**a** **b",
                "*a _b* c_",
                "*a [b*](c)",
                "*a `b*` c*",
                "*a $b*$ c*",
                "*a <b title=\"*\">c</b>*",
                "\\*a* *b\\*",
                "*a\\**",
                "**a\\***",
            })
    void whatOpensIsClosedByAsManyMarks(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a_b_c",
                "a*b*c",
                "_a_b",
                "a__b__c",
                "a**b**c",
                "_a b_c_",
                "snake_case_name and _emphasis_",
                "日_晷_影",
                "日*晷*影",
                "日**晷**影",
                "**日晷。**影",
                "**“日晷”**影",
                "影**（日晷）**影",
                "1_2_3",
                "a._b_",
                "._b_",
                "(_a_)",
                "\"_a_\"",
                "😀_a_",
                "𠮷_a_",
                "é_a_",
                "_a_，_b_。",
            })
    void anUnderscoreWithinAWordIsALetterOfIt(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H~2~O",
                "x^2^",
                "x^a b^",
                "x^a\\ b^",
                "~a~ ~~b~~",
                "~~a~b~c~~",
                "~~ a~~",
                "~~a ~~",
                "~~a\nb~~",
                "~~a",
                "~~~a~~~",
                "a~b",
                "a^b",
                "x^*a*^",
                "x^^",
                "x~~y",
                "~日~晷",
                "2^10^=1024，H~2~O",
                "x^[note]^",
                "^[a^b^]",
                "~~*a*~~ *~~b~~*",
                "~`a b`~ ^`a b`^",
                "~$a b$~",
                "~/home/~user",
                "100~200，300~400",
            })
    void scriptsHoldNoBlankAndStrikeoutNoneAtItsBeginning(String text) {
        AskedPandoc.agreesOn(text);
    }
}
