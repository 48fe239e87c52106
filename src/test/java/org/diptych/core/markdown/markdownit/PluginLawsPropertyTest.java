package org.diptych.core.markdown.markdownit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.CanonicalHtml;
import org.diptych.core.markdown.commonmark.HardTexts;
import org.diptych.core.markdown.commonmark.SetEngine;
import org.diptych.core.markdown.settings.EngineSettings;
import org.diptych.core.markdown.settings.MarkdownItSettings.Braces;
import org.diptych.core.markdown.settings.MarkdownItSettings.Plugin;
import org.diptych.core.markdown.settings.MarkdownItSettings.Syntax;
import org.diptych.core.markdown.settings.Rendering;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each of markdown-it's plugins does its own work, and nothing where nobody asks for it. */
class PluginLawsPropertyTest {
    private static Element page(Set<Plugin> plugins, String text) {
        return Jsoup.parseBodyFragment(html(plugins, text)).body();
    }

    private static String html(Set<Plugin> plugins, String text) {
        Syntax syntax = new Syntax(Set.of(), plugins, List.of("warning", "提示"), 100, Braces.DEFAULT);
        return new MarkdownItEngine(Rendering.DEFAULT.with(EngineSettings.DEFAULT.with(SetEngine.markdownIt(syntax))))
                .html(text);
    }

    static List<String> knownEmoji() throws IOException {
        try (InputStream in =
                PluginLawsPropertyTest.class.getResourceAsStream("/org/diptych/assets/markdown/emoji.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void everyNameOfAnEmojiIsThatEmojiWhereverItStands() throws IOException {
        for (String line : knownEmoji()) {
            List<String> written = Arrays.asList(line.split(" "));
            for (String name : written.subList(1, written.size())) {
                if (name.matches(":.+:")) {
                    String text = "春天" + name + "到了, a " + name + " b" + name;
                    String shown = text.replace(name, written.get(0));
                    assertThat(page(EnumSet.of(Plugin.EMOJI), text).text())
                            .as(name)
                            .isEqualTo(shown);
                }
            }
        }
    }

    @Test
    void aSignIsAnEmojiOnlyWhereItStandsAlone() throws IOException {
        Set<Plugin> both = EnumSet.of(Plugin.EMOJI, Plugin.EMOTICONS);
        for (String line : knownEmoji()) {
            List<String> written = Arrays.asList(line.split(" "));
            for (String sign : written.subList(1, written.size())) {
                if (!sign.matches(":.+:") && sign.chars().noneMatch(c -> "<\\*_`".indexOf(c) >= 0)) {
                    assertThat(page(both, "字 " + sign + " 字").text()).as(sign).isEqualTo("字 " + written.get(0) + " 字");
                    assertThat(page(both, "字" + sign + "字").text()).as(sign).doesNotContain(written.get(0));
                    assertThat(page(EnumSet.of(Plugin.EMOJI), "字 " + sign + " 字")
                                    .text())
                            .as(sign)
                            .doesNotContain(written.get(0));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"`:smile:`", "    :smile:", "<b title=\":smile:\">x</b>", "[a](:smile: )", ":no_such_name:"})
    void noEmojiStandsInCodeAddressesAndTags(String text) {
        assertThat(html(EnumSet.of(Plugin.EMOJI), text)).doesNotContain("😄");
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("HTML", "HTML5", "XHTML", "CSS", "网页", "html", "a")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property
    void anAbbreviationIsExplainedWhereItIsAWordOfItsOwn(@ForAll("words") List<String> words) {
        String explained = "*[HTML]: Hyper & Text\n*[网页]: page\n\n";
        String text = String.join(" ", words) + "\n";

        Element page = page(EnumSet.of(Plugin.ABBR), explained + text);
        assertThat(page.text()).isEqualTo(String.join(" ", words));
        assertThat(page.select("abbr").eachText())
                .containsExactlyElementsOf(words.stream()
                        .filter(word -> word.equals("HTML") || word.equals("网页"))
                        .toList());
        assertThat(page.select("abbr[title=Hyper & Text]")).hasSameSizeAs(page.select("abbr:contains(HTML)"));
        assertThat(page(EnumSet.of(Plugin.ABBR), text + "\n" + explained).html())
                .isEqualTo(page.html());
    }

    static List<String> snippets() {
        return HardTexts.snippets().stream()
                .filter(text -> !text.contains(":::") && !text.contains("\t"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void aContainerHoldsWhatItsTextIsByItself(String text) {
        for (String name : List.of("warning", "提示")) {
            String enclosed = html(Set.of(), "::: " + name + "\n" + text + "\n:::\n\nbehind\n");

            assertThat(CanonicalHtml.of(enclosed))
                    .as(text)
                    .isEqualTo(CanonicalHtml.of("<div class=\"" + name + "\">\n" + html(Set.of(), text + "\n")
                            + "</div>\n\n<p>behind</p>"));
        }
    }

    @Test
    void aContainerEndsAtAsManyColonsAsItBeganWith() {
        Element page = page(Set.of(), ":::: warning\n::: 提示\na\n:::\nb\n::::\nc\n");

        assertThat(page.select("div.warning > p").text()).isEqualTo("b");
        assertThat(page.select("div.warning > div.提示 > p").text()).isEqualTo("a");
        assertThat(page.children().last().text()).isEqualTo("c");
        assertThat(page(Set.of(), "::: note\na\n:::\n").select("div")).isEmpty();
        assertThat(page(Set.of(), "::: warning\na\n\nb").select("div.warning p").eachText())
                .containsExactly("a", "b");
    }

    @Provide
    Arbitrary<Set<Plugin>> plugins() {
        return Arbitraries.of(Plugin.class).set();
    }

    @Property
    void aTextThatAsksForNoPluginIsTheSameWithAnyOfThem(@ForAll("plugins") Set<Plugin> plugins) {
        String text = "# Tide 潮\n\nOne *two* **三** [four](/five \"six\") `seven` https://a.example/x\n\n- [a](b)\n\n"
                + "> quoted\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```js\nlet a;\n```\n\n\"said\" -- done...\n";

        assertThat(html(plugins, text)).isEqualTo(html(Set.of(), text));
    }

    @Property
    void chineseLinesAreJoinedWhereBothSignsAreWide(@ForAll("ends") String before, @ForAll("ends") String after) {
        String shown = html(EnumSet.of(Plugin.CJK_BREAKS), before + "\n" + after);
        boolean wide = isWide(before.codePointBefore(before.length())) && isWide(after.codePointAt(0));

        assertThat(shown.contains("<br>")).as(before + " and " + after).isEqualTo(!wide);
        assertThat(Jsoup.parseBodyFragment(shown).text()).isEqualTo(before + (wide ? "" : " ") + after);
    }

    private static boolean isWide(int sign) {
        return "春天，。（）𠮷あ「」".codePoints().anyMatch(known -> known == sign);
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("春", "天", "，", "（", "）", "。", "𠮷", "あ", "「", "a", "é", "7", "한", ";", "한국", "word")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> parts.stream().collect(Collectors.joining()));
    }
}
