package org.diptych.core.markdown.markdownit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.commonmark.SetEngine;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Footnotes are numbered in the order of their first marks, and lead back to each of them. */
class FootnotesPropertyTest {
    private static final List<String> LABELS = List.of("1", "2", "长注", "x-y", "😀");

    /** Labels in the order of their marks; an empty one is a note in the line. */
    @Provide
    Arbitrary<List<String>> marks() {
        return Arbitraries.oneOf(Arbitraries.of(LABELS), Arbitraries.just(""))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** The number of each note, by what it says, with how often it is marked. */
    private static Map<String, Integer> counted(List<String> marks) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (int i = 0; i < marks.size(); i++) {
            counted.merge(marks.get(i).isEmpty() ? "inline " + i : "note " + marks.get(i), 1, Integer::sum);
        }
        return counted;
    }

    private static String text(List<String> marks, boolean notesFirst) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < marks.size(); i++) {
            String mark = marks.get(i).isEmpty() ? "^[inline " + i + "]" : "[^" + marks.get(i) + "]";
            text.append("word").append(mark).append(i % 3 == 2 ? "\n\n" : " ");
        }
        String notes = LABELS.stream()
                .map(label -> "[^" + label + "]: note " + label + "\n")
                .collect(Collectors.joining("\n"));
        return notesFirst ? notes + "\n" + text : text + "\n\n" + notes;
    }

    @Property
    void notesAreNumberedInTheOrderOfTheirFirstMarks(@ForAll("marks") List<String> marks, @ForAll boolean notesFirst) {
        Element page = page(blocks(text(marks, notesFirst)));

        List<String> said = new ArrayList<>();
        for (Element note : page.select("li.footnote-item")) {
            assertThat(note.id()).isEqualTo("fn" + (said.size() + 1));
            Element words = note.clone();
            words.select("a").remove();
            said.add(words.text());
        }
        assertThat(said).containsExactlyElementsOf(counted(marks).keySet());
    }

    @Property
    void eachMarkLeadsToItsNoteAndBack(@ForAll("marks") List<String> marks, @ForAll boolean notesFirst) {
        Element page = page(blocks(text(marks, notesFirst)));

        assertThat(page.select("sup.footnote-ref")).hasSize(marks.size());
        for (Element mark : page.select("sup.footnote-ref a")) {
            assertThat(page.select("li.footnote-item").eachAttr("id"))
                    .contains(mark.attr("href").substring(1));
            assertThat(page.select("a.footnote-backref").eachAttr("href")).contains("#" + mark.id());
        }
        assertThat(page.select("sup.footnote-ref a").eachAttr("id")).doesNotHaveDuplicates();
        List<Integer> back = page.select("li.footnote-item").stream()
                .map(note -> note.select("a.footnote-backref").size())
                .toList();
        assertThat(back).containsExactlyElementsOf(counted(marks).values());
    }

    @Property
    void theTreeHasEachNoteThatIsMarkedWhereItIsWritten(
            @ForAll("marks") List<String> marks, @ForAll boolean notesFirst) {
        String text = text(marks, notesFirst);
        List<String> notes = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (HtmlBlock block : blocks(text)) {
            for (Node root : block.nodes()) {
                root.all(Kind.Footnote.class)
                        .forEach(note -> notes.add(note.in(block.start()).in(text)));
                root.all(Kind.NoteMark.class).forEach(mark -> labels.add(((Kind.NoteMark) mark.kind()).label()));
            }
        }

        assertThat(labels).isEqualTo(marks);
        assertThat(notes)
                .containsExactlyElementsOf(marks.stream()
                        .filter(label -> !label.isEmpty())
                        .distinct()
                        .map(label -> "note " + label)
                        .toList());
    }

    private static List<HtmlBlock> blocks(String text) {
        return SetEngine.MARKDOWN_IT_PLUGINS.engine().blocks(text);
    }

    private static Element page(List<HtmlBlock> blocks) {
        return Jsoup.parseBodyFragment(blocks.stream().map(HtmlBlock::html).collect(Collectors.joining()))
                .body();
    }
}
