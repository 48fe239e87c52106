package org.diptych.core.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Signs colour what they enclose and nothing beside it, in English and in Chinese. */
class InkLawsPropertyTest {
    private static final String SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private static Arbitrary<String> joined(int least, String... pieces) {
        return Arbitraries.of(pieces).list().ofMinSize(least).ofMaxSize(6).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> words() {
        return joined(1, "a", "Word", "字", "日晷", "é", "7", "😀", "𠮷", "，", "。", "（", "）", "“", "”")
                .filter(word -> !word.isBlank());
    }

    @Provide
    Arbitrary<String> lines() {
        return joined(
                1,
                "a",
                "字",
                "😀",
                "𠮷",
                " ",
                "*",
                "**",
                "_",
                "~~",
                "`",
                "$",
                "\\",
                "[",
                "](",
                ")",
                "]",
                "{%",
                "%}",
                "> ",
                "# ",
                "- ",
                "|",
                "<b",
                ">",
                "https://a.b/",
                "{{",
                "}}",
                "[^",
                "：",
                "title: ",
                "'",
                "# 注");
    }

    @Property
    void noRunEndsWithinACharacter(@ForAll Syntax syntax, @ForAll("lines") String line) {
        int at = 0;
        for (InkedRun run : InkedText.of(syntax, List.of(line)).get(0).runs()) {
            at += run.length();
            assertThat(at < line.length() && Character.isLowSurrogate(line.charAt(at)))
                    .as("%d of %s", at, line)
                    .isFalse();
        }
    }

    @Property
    void wordsAloneHaveNoColour(@ForAll("words") String one, @ForAll("words") String other) {
        for (String line :
                List.of(one, one + " " + other, " " + one, one + "＊" + other + "＊", "＃ " + one, "－ " + one)) {
            assertThat(Inked.each(line)).as(line).containsOnly(Inks.NONE);
        }
    }

    @Property
    void ofSignsBehindBackslashesTheBackslashesAloneAreMarks(
            @ForAll("words") String word, @ForAll("lines") String signs) {
        String typed = word + signs.replaceAll("[A-Za-z: ]", "") + word;
        StringBuilder escaped = new StringBuilder();
        typed.codePoints().forEach(sign -> escaped.append(SIGNS.indexOf(sign) >= 0 ? "\\" : "")
                .appendCodePoint(sign));
        List<Inks> inks = Inked.each(escaped.toString());

        for (int i = 0; i < escaped.length(); i++) {
            boolean behind =
                    i > 0 && escaped.charAt(i - 1) == '\\' && inks.get(i - 1).has(Ink.MARK);
            boolean backslash = escaped.charAt(i) == '\\' && !behind;
            assertThat(inks.get(i)).as("%d of %s", i, escaped).isEqualTo(backslash ? Inks.of(Ink.MARK) : Inks.NONE);
        }
    }

    @Property
    void enclosedWordsAreColouredWhateverStandsBesideThem(
            @ForAll("words") String before, @ForAll("words") String words, @ForAll("words") String after) {
        for (String[] sign : new String[][] {{"*", "EMPHASIS"}, {"**", "STRONG"}, {"~~", "STRIKE"}, {"$$", "MATH"}}) {
            String line = before + sign[0] + words + sign[0] + after;
            boolean whole = sign[0].equals("$$");

            assertThat(Inked.parts(line, Ink.valueOf(sign[1])))
                    .as(line)
                    .isEqualTo(whole ? sign[0] + words + sign[0] : words);
            assertThat(Inked.parts(line, Ink.MARK)).as(line).isEqualTo(sign[0] + "|" + sign[0]);
        }
    }

    @Property
    void underscoresColourWordsButNotPartsOfLatinOnes(@ForAll("words") String words) {
        assertThat(Inked.parts("字_" + words + "_字", Ink.EMPHASIS)).isEqualTo(words);
        assertThat(Inked.parts("a _" + words + "_ b", Ink.EMPHASIS)).isEqualTo(words);
        assertThat(Inked.parts("a_" + words + "_b", Ink.EMPHASIS)).isEmpty();
    }

    @Property
    void inCodeThereIsNothingButCode(@ForAll("words") String word, @ForAll("lines") String line) {
        String code = line.replace("`", "'");
        for (String ticks : List.of("`", "```")) {
            String before = word + " " + ticks;
            List<Inks> inks = Inked.each(before + code + ticks + " " + word);

            assertThat(inks.subList(before.length(), before.length() + code.length()))
                    .as(code)
                    .containsOnly(Inks.of(Ink.CODE));
            assertThat(inks.subList(0, word.length() + 1)).containsOnly(Inks.NONE);
            assertThat(inks.subList(before.length() + code.length() + ticks.length(), inks.size()))
                    .containsOnly(Inks.NONE);
        }
    }

    @Property
    void aQuotedLineHasTheColoursOfTheLine(@ForAll("lines") String line) {
        Assume.that(!line.contains("<") && !line.isBlank());
        Assume.that(line.chars().filter(c -> "-*_=| ".indexOf(c) < 0).count() > 0);
        List<Inks> alone = Inked.each(line);
        List<Inks> quoted = Inked.each("> " + line);

        assertThat(quoted.get(0)).isEqualTo(Inks.of(Ink.MARK));
        for (int i = 0; i < line.length(); i++) {
            assertThat(without(quoted.get(i + 2), Ink.QUOTE))
                    .as("%d of %s", i, line)
                    .isEqualTo(without(alone.get(i), Ink.QUOTE));
        }
        assertThat(quoted.stream().skip(1).filter(inks -> inks.has(Ink.QUOTE)).collect(Collectors.toSet()))
                .as(line)
                .isNotEmpty();
    }

    private static Inks without(Inks inks, Ink ink) {
        return inks.has(ink) ? new Inks(inks.bits() & ~ink.bit()) : inks;
    }
}
