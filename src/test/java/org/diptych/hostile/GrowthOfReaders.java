package org.diptych.hostile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.diptych.core.bibliography.read.BibliographyText;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.diff.PostDifference;
import org.diptych.core.draft.DraftEntry;
import org.diptych.core.draft.DraftPlan;
import org.diptych.core.draft.DraftScope;
import org.diptych.core.frontmatter.edit.FrontMatterEdits;
import org.diptych.core.frontmatter.edit.NewValue;
import org.diptych.core.highlight.InkedText;
import org.diptych.core.highlight.Syntax;
import org.diptych.core.lists.ListEditing;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.merge.PostMerge;
import org.diptych.core.paste.HtmlMarkdown;
import org.diptych.core.post.Post;
import org.diptych.core.search.SearchQuery;
import org.diptych.core.search.TextSearch;
import org.diptych.core.site.fulltext.TextIndex;
import org.diptych.core.table.SpreadsheetText;
import org.diptych.core.table.TableEditing;
import org.diptych.core.text.TextLines;

/**
 * Like {@link Growth}, for what reads other things than a post from its text to its page: bibliographies, what is pasted,
 * tables, lists, drafts, differences, searches.
 *
 * <pre>java … org.diptych.hostile.GrowthOfReaders [largest size] [part of names]</pre>
 */
public final class GrowthOfReaders {
    private static final List<String> MORE_TOKENS = List.of(
            "<b>",
            "<i><b>",
            "<table>",
            "<td>",
            "<td>a",
            "<ul><li>",
            "<li>a",
            "<br>",
            "<pre>",
            "<a href=b>",
            "<img src=a>",
            "<math><mi>x</mi></math>",
            "<math><mrow>",
            "<p class=MsoListParagraph>",
            "<span style='font-weight:bold'>a",
            "@a{b,",
            "@string{a = b # a}",
            "@a{b, c = {d}}\n",
            "and ",
            "a and ",
            "AU  - b\n",
            "ER  - \nTY  - JOUR\n",
            "%A b\n",
            "%0 Book\n",
            "{\"a\":",
            "[{",
            "\\\"",
            "\\'{\\",
            "<i>",
            "‘",
            "“a ",
            "|",
            "| ",
            "a|",
            "\\|",
            "`|",
            "\t",
            "\n- ",
            "\n  - a",
            "\n\n1. a",
            "a\n",
            "\n\n",
            "- ",
            "\"",
            "a* ",
            "(a|b)*",
            "(.*)*",
            "a OR ",
            "中",
            "中文 ",
            "a: b\n",
            "a: &b\n",
            "  - a\n",
            "⟦1⟧",
            "&amp;",
            "#",
            ": [",
            ": {");

    private GrowthOfReaders() {}

    public static void main(String[] arguments) throws Exception {
        int largest = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 64_000;
        String wanted = arguments.length > 1 ? arguments[1] : "";
        Map<String, IntFunction<String>> shapes = new LinkedHashMap<>(Shapes.single());
        for (String token : MORE_TOKENS) {
            shapes.put(
                    "more " + token.replace("\n", "\\n"), length -> token.repeat(Math.max(1, length / token.length())));
        }
        for (Map.Entry<String, Consumer<String>> reader : readers().entrySet()) {
            for (Map.Entry<String, IntFunction<String>> shape : shapes.entrySet()) {
                String name = reader.getKey() + ": " + shape.getKey();
                if (name.contains(wanted)) {
                    String found = Growth.look(
                            (text, clock) -> {
                                long start = clock.get();
                                reader.getValue().accept(text);
                                return Map.of("all", clock.get() - start);
                            },
                            shape.getValue(),
                            largest);
                    if (!found.isEmpty()) {
                        System.out.println(name + " " + found);
                    }
                }
            }
        }
        System.exit(0);
    }

    private static Map<String, Consumer<String>> readers() throws Exception {
        Map<String, Consumer<String>> readers = new LinkedHashMap<>();
        readers.put("bib", text -> BibliographyText.readFile("a.bib", text));
        readers.put("bib title", text -> BibliographyText.readFile("a.bib", "@article{a, title = {" + text + "}}"));
        readers.put("bib author", text -> BibliographyText.readFile("a.bib", "@article{a, author = {" + text + "}}"));
        readers.put("bib date", text -> BibliographyText.readFile("a.bib", "@article{a, date = {" + text + "}}"));
        readers.put("ris", text -> BibliographyText.readFile("a.ris", "TY  - JOUR\nTI  - " + text + "\nER  - \n"));
        readers.put("enw", text -> BibliographyText.readFile("a.enw", "%0 Journal\n%T " + text + "\n"));
        readers.put("json", text -> BibliographyText.readFile("a.json", text));
        readers.put(
                "csl title",
                text -> BibliographyText.readFile(
                        "a.json",
                        "[{\"type\":\"book\",\"title\":\""
                                + text.replace("\\", "\\\\")
                                        .replace("\"", "\\\"")
                                        .replace("\n", "\\n")
                                        .replace("\t", "\\t")
                                + "\"}]"));
        readers.put("any", BibliographyText::read);
        for (Dialect dialect : Dialect.values()) {
            readers.put("paste " + dialect, text -> new HtmlMarkdown(dialect).convert("<p><b>x</b>" + text));
            readers.put(
                    "table " + dialect,
                    text -> table(dialect, "| a | " + text.replace("\n", " ") + " |\n|---|---|\n| 1 | 2 |\n"));
            readers.put("table rows " + dialect, text -> table(dialect, "| a | b |\n|---|---|\n| " + text + " |\n"));
            readers.put("lists " + dialect, text -> lists(dialect, "- a\n" + text + "\n- b\n"));
            readers.put("draft " + dialect, text -> draft(dialect, text));
        }
        readers.put("spreadsheet", SpreadsheetText::rows);
        readers.put("find", text -> TextSearch.find(new SearchQuery("a b", false, false, false), text));
        readers.put(
                "find it",
                text -> TextSearch.find(
                        new SearchQuery(text.substring(0, text.length() / 2), false, true, false), text));
        readers.put(
                "find pattern",
                text -> TextSearch.find(
                        new SearchQuery(text.substring(0, Math.min(2000, text.length())), false, false, true), text));
        readers.put(
                "difference",
                text -> PostDifference.of(
                        Post.parse(text),
                        Post.parse("x" + text.substring(text.length() / 3) + text.replace('a', 'b'))));
        readers.put(
                "merge",
                text -> PostMerge.of(text, "x\n" + text.replace("a", "c"), text.substring(text.length() / 4) + "y"));
        for (Syntax syntax : Syntax.values()) {
            readers.put("colour " + syntax, text -> InkedText.of(syntax, List.of(text.split("\n", -1))));
        }
        readers.put("yaml", text -> FrontMatterEdits.of("title: a\n" + text).set("title", new NewValue.Text("b")));
        readers.put("yaml value", text -> FrontMatterEdits.of("title: " + text.replace("\n", " "))
                .set("title", new NewValue.Text(text)));
        Path folder = Files.createTempDirectory("growth");
        TextIndex index = TextIndex.open(folder.resolve("kept"), folder);
        readers.put("full text", text -> {
            try {
                index.find(text, 20, 5);
            } catch (java.io.IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        });
        return readers;
    }

    private static void table(Dialect dialect, String text) {
        for (int caret : new int[] {3, text.length() - 2}) {
            TableEditing editing = new TableEditing(new Lines(text), dialect, caret);
            editing.next();
            editing.enter();
            editing.columnRight();
            editing.tidy();
        }
    }

    private static void lists(Dialect dialect, String text) {
        for (int caret : new int[] {3, text.length() - 1}) {
            ListEditing editing = new ListEditing(new Lines(text), dialect, caret, caret);
            editing.enter();
            editing.indent();
            editing.outdent();
            editing.backspace();
            editing.moveUp();
            editing.moveDown();
        }
        ListEditing all = new ListEditing(new Lines(text), dialect, 0, text.length());
        all.indent();
        all.outdent();
        all.moveDown();
        ListEditing but = new ListEditing(new Lines(text), dialect, Math.min(4, text.length()), text.length());
        but.indent();
        but.outdent();
        but.moveUp();
    }

    private static void draft(Dialect dialect, String text) {
        Post post = Post.parse("{% lang_content en %}\n\na\n\n" + text
                + "\n\n{% endlang_content %}\n\n{% lang_content zh %}\n\n一\n\n{% endlang_content %}\n");
        PublishSettings settings = PublishSettings.of(dialect);
        List<Body> bodies = Body.allOf(post, new Publisher(settings).publish(post), settings);
        if (bodies.size() != 2) {
            return;
        }
        DraftPlan plan = DraftPlan.of(post, settings, LinkedPost.of(bodies, PairState.EMPTY), DraftScope.ALL);
        List<DraftEntry> entries = new ArrayList<>(plan.entries());
        for (DraftEntry entry : entries.stream().limit(3).collect(Collectors.toList())) {
            entry.take(entry.source());
            entry.take(text);
        }
    }

    private static final class Lines implements TextLines {
        private final String text;
        private final String[] lines;
        private final int[] starts;

        Lines(String text) {
            this.text = text;
            lines = text.split("\n", -1);
            starts = new int[lines.length];
            for (int i = 1; i < lines.length; i++) {
                starts[i] = starts[i - 1] + lines[i - 1].length() + 1;
            }
        }

        @Override
        public int count() {
            return lines.length;
        }

        @Override
        public String line(int index) {
            return lines[index];
        }

        @Override
        public int start(int index) {
            return starts[index];
        }

        @Override
        public String text(int from, int to) {
            return text.substring(from, to);
        }
    }
}
