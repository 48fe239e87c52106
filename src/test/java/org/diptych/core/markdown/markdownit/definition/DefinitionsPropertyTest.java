package org.diptych.core.markdown.markdownit.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.commonmark.SetEngine;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Definitions belong to the terms above them, in the order in which both are typed. */
class DefinitionsPropertyTest {
    /** A term and what is said of it. */
    record Entry(String term, List<String> definitions) {}

    @Provide
    Arbitrary<List<Entry>> glossaries() {
        Arbitrary<String> term = Arbitraries.of("tide", "潮", "*spring* tide", "`code`", "😀", "a b c");
        Arbitrary<List<String>> definitions = Arbitraries.of(
                        "water that comes", "来去的水", "**twice** a day", "[a](b)", "1 < 2 & 3")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(term, definitions)
                .as(Entry::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static String typed(List<Entry> entries, String mark, String between) {
        List<String> lines = new ArrayList<>();
        for (Entry entry : entries) {
            lines.add(entry.term());
            entry.definitions().forEach(definition -> lines.add(mark + definition));
            lines.add("");
        }
        return String.join("\n" + between, lines).replace("\n\n\n", "\n\n") + "\n";
    }

    private static List<String> words(List<Entry> entries) {
        List<String> words = new ArrayList<>();
        for (Entry entry : entries) {
            words.add("dt " + plain(entry.term()));
            entry.definitions().forEach(definition -> words.add("dd " + plain(definition)));
        }
        return words;
    }

    private static String plain(String typed) {
        return typed.equals("[a](b)") ? "a" : typed.replaceAll("[*`]", "");
    }

    @Property
    void aGlossaryIsOneListOfTermsAndWhatIsSaidOfThem(@ForAll("glossaries") List<Entry> entries) {
        for (String mark : List.of(": ", "~ ", ":   ", ":\t")) {
            HtmlBlock list = only(typed(entries, mark, ""));

            assertThat(shown(list)).as(mark).isEqualTo(words(entries));
            assertThat(Jsoup.parseBodyFragment(list.html()).select("dd > p")).isEmpty();
        }
    }

    @Property
    void blankLinesBetweenDefinitionsMakeThemParagraphs(@ForAll("glossaries") List<Entry> entries) {
        HtmlBlock list = only(typed(entries, ": ", "\n"));
        boolean loose = entries.stream().anyMatch(entry -> entry.definitions().size() > 1);

        assertThat(shown(list)).isEqualTo(words(entries));
        assertThat(Jsoup.parseBodyFragment(list.html()).select("dd > p").isEmpty())
                .as(list.html())
                .isEqualTo(!loose);
    }

    @Property
    void theTreeHasEachTermAndDefinitionWhereItIsTyped(@ForAll("glossaries") List<Entry> entries) {
        String text = typed(entries, ": ", "");
        HtmlBlock list = only(text);
        Node root = list.nodes().get(0);

        assertThat(root.is(Kind.DefinitionList.class)).isTrue();
        assertThat(root.all(Kind.Term.class))
                .extracting(term -> term.in(list.start()).in(text))
                .containsExactlyElementsOf(entries.stream().map(Entry::term).toList());
        assertThat(root.all(Kind.Definition.class))
                .extracting(definition -> definition.in(list.start()).in(text))
                .containsExactlyElementsOf(entries.stream()
                        .flatMap(entry -> entry.definitions().stream())
                        .map(definition -> ": " + definition)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n:b\n", "a\n\n\n: b\n", ": b\n", "# a\n: b\n", "a：b\n", "a\n： b\n", "a\nb\n\n: c\n"})
    void whatIsNoDefinitionIsText(String text) {
        assertThat(SetEngine.MARKDOWN_IT_PLUGINS.engine().html(text)).doesNotContain("<dl>", "<dd>");
    }

    private static List<String> shown(HtmlBlock list) {
        List<String> shown = new ArrayList<>();
        for (Element element :
                Jsoup.parseBodyFragment(list.html()).body().child(0).children()) {
            shown.add(element.normalName() + " " + element.text());
        }
        return shown;
    }

    private static HtmlBlock only(String text) {
        List<HtmlBlock> blocks = SetEngine.MARKDOWN_IT_PLUGINS.engine().blocks(text);
        assertThat(blocks).as(text).hasSize(1);
        return blocks.get(0);
    }
}
