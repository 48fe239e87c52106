package org.diptych.core.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class InkedTextTest {
    private static final String[] LINES = {
        "",
        "plain text",
        "# heading",
        "===",
        "---",
        "```",
        "```java",
        "~~~~",
        "$$",
        "a $$ b",
        "<!-- open",
        "close -->",
        "<script src=\"x\"",
        "  data-a='b'>",
        "- item **bold**",
        "  1. one $x$",
        "> quote `code`",
        "| a | b |",
        "{% ref k %}"
    };

    /** An edit of the list of lines: {@code removed} lines from {@code at}, modulo what is there, become new ones. */
    record Change(int at, int removed, List<String> added, int work) {}

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(LINES).list().ofMinSize(1).ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(LINES).list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.integers().between(0, 6))
                .as(Change::new)
                .list()
                .ofMaxSize(12);
    }

    @Property
    void editedTextHasTheColoursOfTheSameTextWorkedOutAfresh(
            @ForAll("texts") List<String> text, @ForAll("changes") List<Change> changes) {
        List<String> lines = new ArrayList<>(text);
        List<InkedLine> shown = new ArrayList<>(InkedText.of(Syntax.MARKDOWN, lines));
        InkedText inks = new InkedText(Syntax.MARKDOWN, lines.size());
        inks.advance(lines::get, Integer.MAX_VALUE, (line, inked) -> {});
        for (Change change : changes) {
            int at = change.at() % lines.size();
            int removed = Math.min(change.removed(), lines.size() - at);
            lines.subList(at, at + removed).clear();
            lines.addAll(at, change.added());
            shown.subList(at, at + removed).clear();
            change.added().forEach(line -> shown.add(at, null));
            inks.edited(at, removed, change.added().size());
            inks.advance(lines::get, change.work(), shown::set);
        }
        inks.advance(lines::get, Integer.MAX_VALUE, shown::set);
        assertThat(inks.isDone()).isTrue();
        assertThat(shown).isEqualTo(InkedText.of(Syntax.MARKDOWN, lines));
    }

    @Test
    void aTypedLetterTouchesItsLineAndTheOneAbove() {
        List<String> lines = new ArrayList<>(Arrays.asList("one", "two", "three", "four", "five"));
        InkedText inks = new InkedText(Syntax.MARKDOWN, lines.size());
        inks.advance(lines::get, Integer.MAX_VALUE, (line, inked) -> {});
        lines.set(2, "threex");
        inks.edited(2, 1, 1);
        List<Integer> touched = new ArrayList<>();
        inks.advance(lines::get, Integer.MAX_VALUE, (line, inked) -> touched.add(line));
        assertThat(touched).containsExactly(1, 2);
    }
}
