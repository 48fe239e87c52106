package org.diptych.core.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static Post post(String english, String chinese) {
        return Post.parse("{% lang_content en %}\n" + english + "\n{% endlang_content %}\n\n{% lang_content zh %}\n"
                + chinese + "\n{% endlang_content %}\n");
    }

    private static List<String> paired(Post post) {
        String text = post.text();
        return Alignment.of(post, Dialect.PANDOC).pairs().stream()
                .map(pair -> pair.first().in(text) + " = " + pair.second().in(text))
                .toList();
    }

    @Test
    void aWholeTranslationThatIsPutInIsLinkedWithWhatItTranslates() {
        String english = "# One\n\nA $a$.\n\n# Two\n\nB $b$.\n\n# Three\n\nC $c$.\n\n# Four\n\nD $d$.\n";
        String tags =
                "{%% lang_content en %%}\n\n%s\n{%% endlang_content %%}\n\n{%% lang_content zh %%}\n\n%s\n{%% endlang_content %%}\n";
        List<Body> before = Body.allOf(Post.parse(tags.formatted(english, "")), Dialect.PANDOC);
        List<Body> after = Body.allOf(Post.parse(tags.formatted(english, english)), Dialect.PANDOC);
        assertThat(Alignment.of(before).after(after).links())
                .isEqualTo(Alignment.of(after).links())
                .noneMatch(Link::isGap);
    }

    @Test
    void pairsWhatStandsInTheSameOrder() {
        assertThat(paired(post("# a\n\none\n\n- i\n- j", "# 甲\n\n一\n\n- 子\n- 丑")))
                .containsExactly("# a = # 甲", "one = 一", "- i = - 子", "- j = - 丑");
    }

    @Test
    void aParagraphOneLanguageLacksStaysAlone() {
        assertThat(paired(post("# a\n\none\n\n$$x$$\n\n## b\n\ntwo", "# 甲\n\n$$x$$\n\n## 乙\n\n二")))
                .containsExactly("# a = # 甲", "$$x$$ = $$x$$", "## b = ## 乙", "two = 二");
    }

    @Test
    void aMissingHeadingMovesNoOther() {
        assertThat(paired(post("# a\n\n$$1$$\n\n# b\n\n$$2$$\n\n# c\n\n$$3$$", "# 甲\n\n$$1$$\n\n# 丙\n\n$$3$$")))
                .containsExactly("# a = # 甲", "$$1$$ = $$1$$", "# c = # 丙", "$$3$$ = $$3$$");
    }

    @Test
    void aFormulaMovedToAnotherChapterDoesNotPullTheChaptersApart() {
        assertThat(paired(post(
                        "# a\n\n$$x$$\n\n# b\n\n$$y$$\n\n# c\n\ntext", "# 甲\n\n字\n\n# 乙\n\n$$y$$\n\n# 丙\n\n$$x$$")))
                .contains("# a = # 甲", "# b = # 乙", "# c = # 丙");
    }

    @Test
    void wordsInsideAFormulaMayBeTranslated() {
        Post post = post("$$x \\text{if } y$$\n\n$$z$$", "$$x \\text{若} y$$\n\n$$z$$");
        assertThat(paired(post)).hasSize(2);
    }

    @Test
    void anOffsetGoesToThePlaceThatAnswersToIt() {
        Post post = post("# a\n\none\n\n# b\n\ntwo", "# 甲\n\n一\n\n# 乙\n\n二");
        String text = post.text();
        Alignment alignment = Alignment.of(post, Dialect.PANDOC);
        assertThat(alignment.toSecond(text.indexOf("# b"))).isEqualTo(text.indexOf("# 乙"));
        assertThat(alignment.toFirst(text.indexOf("一"))).isEqualTo(text.indexOf("one"));
    }

    @Test
    void oneBodyHasNoPairs() {
        assertThat(Alignment.of(Post.parse("# only\n"), Dialect.PANDOC).pairs()).isEmpty();
    }

    @Test
    void oneParagraphMayAnswerToTwo() {
        Post post = post(
                "# Dials\n\nThe dial of $a$ was made in 1657 by Huygens. Its shadow $b$ tells the hour of 1658.\n\nEnd $c$.",
                "# 日晷\n\n日晷 $a$ 由 Huygens 于 1657 年制成。\n\n它的影子 $b$ 指示 1658 年的时刻。\n\n完 $c$。");
        List<Link> links = Alignment.of(post, Dialect.PANDOC).links();
        assertThat(links)
                .extracting(link -> link.first().size() + "-" + link.second().size())
                .containsExactly("1-1", "1-2", "1-1");
    }

    @Test
    void wordsThatComeAndGoTogetherAreLearntWithinThePost() {
        String english = "river flows\n\nmountain stands\n\nriver bends\n\nmountain sleeps\n\nriver ends";
        String chinese = "河流奔涌\n\n高山耸立\n\n河流弯曲\n\n高山沉睡\n\n河流终结";
        String later = "\n\n$$x$$\n\nmountain alone\n\nriver again";
        Post post = post(english + later, chinese + "\n\n$$x$$\n\n河流又来");
        assertThat(paired(post)).contains("river again = 河流又来").noneMatch(pair -> pair.startsWith("mountain alone"));
    }

    @Property(tries = 200)
    void eachBlockStandsInExactlyOneLink(@ForAll("markdown") String english, @ForAll("markdown") String chinese) {
        List<Body> bodies = Body.allOf(post(english, chinese), Dialect.PANDOC);
        if (bodies.size() < 2) {
            return;
        }
        List<Link> links = Alignment.of(bodies).links();
        assertThat(links.stream().flatMap(link -> link.first().stream()))
                .containsExactlyElementsOf(bodies.get(0).blocks());
        assertThat(links.stream().flatMap(link -> link.second().stream()))
                .containsExactlyElementsOf(bodies.get(1).blocks());
    }

    @Property(tries = 60)
    void bodiesOfAnyLengthsAreLinked(
            @ForAll @IntRange(min = 0, max = 160) int english,
            @ForAll @IntRange(min = 0, max = 160) int chinese,
            @ForAll @IntRange(min = 0, max = 160) int shared) {
        String first = paragraphs("word ", english) + "\n\n$$z$$\n\n" + paragraphs("same $x$ ", shared);
        String second = paragraphs("字 ", chinese) + "\n\n$$z$$\n\n" + paragraphs("同 $x$ ", shared);
        List<Body> bodies = Body.allOf(post(first, second), Dialect.PANDOC);
        List<Link> links = Alignment.of(bodies).links();
        assertThat(links.stream().flatMap(link -> link.first().stream()))
                .containsExactlyElementsOf(bodies.get(0).blocks());
        assertThat(links.stream().flatMap(link -> link.second().stream()))
                .containsExactlyElementsOf(bodies.get(1).blocks());
    }

    private static String paragraphs(String words, int count) {
        return IntStream.range(0, count).mapToObj(i -> words + i).collect(Collectors.joining("\n\n"));
    }

    @Property(tries = 200)
    void anEditLeavesTheLinksItDidNotComeNear(
            @ForAll @IntRange(min = 12, max = 40) int size, @ForAll @IntRange(min = 0, max = 1000) int place) {
        List<String> english = new ArrayList<>();
        List<String> chinese = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            english.add("paragraph " + i + " of many");
            chinese.add("第 " + i + " 段文字");
        }
        Alignment before =
                Alignment.of(post(String.join("\n\n", english), String.join("\n\n", chinese)), Dialect.PANDOC);
        english.set(place % size, "another text, and new");
        Post edited = post(String.join("\n\n", english), String.join("\n\n", chinese));

        List<String> links = sources(before.after(Body.allOf(edited, Dialect.PANDOC)));

        List<String> kept = new ArrayList<>(sources(before));
        kept.removeIf(link -> link.startsWith("paragraph " + place % size + " "));
        assertThat(links).containsAll(kept);
    }

    private static List<String> sources(Alignment alignment) {
        return alignment.links().stream()
                .map(link -> link.first().stream().map(BodyBlock::source).collect(Collectors.joining())
                        + " = "
                        + link.second().stream().map(BodyBlock::source).collect(Collectors.joining()))
                .toList();
    }

    @Property(tries = 300)
    void pairsGrowOnBothSidesAndStayInTheirBodies(
            @ForAll("markdown") String english, @ForAll("markdown") String chinese) {
        Post post = post(english, chinese);
        List<Body> bodies = Body.allOf(post, Dialect.PANDOC);
        TextRange last = null;
        TextRange lastSecond = null;
        for (Pair pair : Alignment.of(post, Dialect.PANDOC).pairs()) {
            assertThat(bodies.get(0).range().start())
                    .isLessThanOrEqualTo(pair.first().start());
            assertThat(bodies.get(1).range().end())
                    .isGreaterThanOrEqualTo(pair.second().end());
            if (last != null) {
                assertThat(pair.first().start()).isGreaterThanOrEqualTo(last.end());
                assertThat(pair.second().start()).isGreaterThanOrEqualTo(lastSecond.end());
            }
            last = pair.first();
            lastSecond = pair.second();
        }
    }

    @Property(tries = 300)
    void scrollingDownNeverScrollsTheOtherUp(@ForAll("markdown") String english, @ForAll("markdown") String chinese) {
        Post post = post(english, chinese);
        List<Body> bodies = Body.allOf(post, Dialect.PANDOC);
        if (bodies.size() < 2) {
            return;
        }
        Alignment alignment = Alignment.of(post, Dialect.PANDOC);
        int before = -1;
        for (int at = bodies.get(0).range().start(); at <= bodies.get(0).range().end(); at++) {
            int there = alignment.toSecond(at);
            assertThat(there).isGreaterThanOrEqualTo(before);
            assertThat(bodies.get(1).range().touches(there)).isTrue();
            before = there;
        }
    }

    @Property(tries = 200)
    void aBodyAlignsWithItselfBlockByBlock(@ForAll("markdown") String markdown) {
        Post post = post(markdown, markdown);
        List<Body> bodies = Body.allOf(post, Dialect.PANDOC);
        assertThat(Alignment.of(post, Dialect.PANDOC).pairs())
                .hasSize(bodies.get(0).blocks().size());
    }

    @Provide
    Arbitrary<String> markdown() {
        Arbitrary<String> line = Arbitraries.of(
                "",
                "",
                "# heading",
                "## 小标题",
                "text and more",
                "文字",
                "===",
                "- item",
                "  - inner $$a$$ item",
                "$$",
                "x + y",
                "$$q$$",
                "```\n# code\n```",
                "> quote",
                "| a | b |",
                "![alt](a.png)");
        return line.list().ofMaxSize(30).map(lines -> lines.stream().collect(Collectors.joining("\n")));
    }
}
