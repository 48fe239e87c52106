package org.diptych.core.markdown.pandoc.scan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Addresses and titles come out of a link as they were put in, and a torn one leaves everything where it was. */
class TargetReaderPropertyTest {

    @Property(tries = 500)
    void whatIsEscapedIsReadAsItIsMeant(@ForAll("signs") String address, @ForAll("signs") String title) {
        String text = "(" + escaped(address) + " \"" + escaped(title) + "\") after";
        Cursor cursor = Cursors.over(text);

        assertThat(new TargetReader(cursor).inParentheses()).isEqualTo(new Target(address, title));
        assertThat(text.substring(cursor.at)).isEqualTo(" after");
    }

    @Property(tries = 500)
    void inPointedBracketsBlanksStandAsTheyAre(@ForAll("signs") String first, @ForAll("signs") String second) {
        Cursor cursor = Cursors.over("(<" + escaped(first) + "  " + escaped(second) + ">)");

        assertThat(new TargetReader(cursor).inParentheses()).isEqualTo(new Target(first + "  " + second, ""));
    }

    @Property(tries = 500)
    void aDefinitionSaysWhatALinkWouldSay(@ForAll("signs") String address, @ForAll("signs") String title) {
        Cursor cursor = Cursors.over("[r]: " + escaped(address) + " \"" + escaped(title) + "\"\n");

        assertThat(new TargetReader(cursor).inDefinition(4)).isEqualTo(new Target(address, title));
        assertThat(cursor.here()).isEqualTo('\n');
    }

    @Property(tries = 500)
    void aTornLinkLeavesTheCursorWhereItWas(
            @ForAll("signs") String address, @ForAll("signs") String title, @ForAll @IntRange(max = 40) int length) {
        String whole = "(" + escaped(address) + " \"" + escaped(title) + "\")";
        Cursor cursor = Cursors.over(whole.substring(0, Math.min(length, whole.length() - 1)));

        assertThat(new TargetReader(cursor).inParentheses()).isNull();
        assertThat(cursor.at).isZero();
    }

    private static String escaped(String text) {
        return text.replaceAll("[!-/:-@\\[-`{-~]", "\\\\$0");
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of(
                        "a", "/", "(", ")", "\"", "'", "<", ">", "\\", "&", ";", "#", "日", "😀", "_", "*", "]", "{",
                        "%20", "&amp;")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }
}
