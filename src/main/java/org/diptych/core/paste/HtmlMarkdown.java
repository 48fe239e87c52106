package org.diptych.core.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diptych.core.markdown.Dialect;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * HTML that was copied from a page, written in the Markdown of a dialect: formulas as the TeX they come from, code with
 * its language, lists, tables, links and pictures; what Markdown has no word for is left out. Immutable.
 *
 * <pre>{@code
 * new HtmlMarkdown(dialect).convert("<p>Some <b>words</b></p>"); // Some **words**
 * }</pre>
 */
public final class HtmlMarkdown {
    /** In characters; a longer page is pasted as plain text, and so is one that nests deeper. */
    private static final int MOST = 4_000_000;

    private static final int MOST_DEPTH = 200;
    private static final int DEEPEST = 500;
    static final Set<String> CONTAINERS = Set.of(
            ("html body p div section article main header footer aside nav figure figcaption details summary center"
                            + " address form fieldset dl dt dd h1 h2 h3 h4 h5 h6 ul ol li pre blockquote table hr tbody tr td th")
                    .split(" "));
    /** What is worth converting: a page without any of it is its plain text. */
    private static final String WORDS_OF_MARKDOWN =
            "h1,h2,h3,h4,h5,h6,ul,ol,table,a[href],img[src],b,strong,i,em,del,s,strike,code,pre,blockquote,hr,sub,sup,"
                    + "span[style*=font-weight],span[style*=italic]," + PastedFormulas.TEX;

    private static final Pattern CLOSING = Pattern.compile("#+$");
    private static final Pattern EDITOR =
            Pattern.compile("(?i)font-family:[^;]*(?:mono|consolas|courier|menlo|fira code|source code)");

    private static final String LEFT_OUT =
            "script,style,head,noscript,template,button,select,svg,iframe,object,.mw-editsection,.katex-html,"
                    + "[style*=display:none],[style*='display: none'],[hidden],td.gutter,.line-numbers-rows,o|p";

    private final Dialect dialect;
    private final HtmlInline inline;

    public HtmlMarkdown(Dialect dialect) {
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.inline = new HtmlInline(dialect);
    }

    /** The Markdown of {@code html}; empty where its plain text says as much, or it is too large. */
    public Optional<String> convert(String html) {
        int begin = html.indexOf('<');
        if (begin < 0 || html.length() > MOST) {
            return Optional.empty();
        }
        Document page = Jsoup.parse(html.substring(begin));
        if (isDeep(page) || isOfAnEditor(page.body())) {
            return Optional.empty();
        }
        WordLists.mark(page);
        PastedFormulas.mark(page);
        page.select(LEFT_OUT).remove();
        if (page.body().select(WORDS_OF_MARKDOWN).isEmpty()) {
            return Optional.empty();
        }
        String markdown = String.join("\n\n", blocks(page.body(), 0)).strip();
        return markdown.isEmpty() ? Optional.empty() : Optional.of(markdown);
    }

    /** The words of {@code html} alone, for where it has nothing that Markdown has a word for. Takes time by its length. */
    public static String plain(String html) {
        int begin = html.indexOf('<');
        if (begin < 0 || html.length() > MOST) {
            return html;
        }
        Document page = Jsoup.parse(html.substring(begin));
        page.select(LEFT_OUT).remove();
        return PlainPage.of(page.body());
    }

    /** Whether it is all text in a font of letters of one width, as editors copy it: its lines are in the plain text. */
    private static boolean isOfAnEditor(Element body) {
        boolean words = body.textNodes().stream().anyMatch(text -> !text.isBlank());
        return !words
                && !body.children().isEmpty()
                && body.children().stream()
                        .filter(child -> !child.normalName().equals("meta"))
                        .allMatch(child -> EDITOR.matcher(child.attr("style")).find()
                                && child.attr("style").replace(" ", "").contains("white-space:pre"));
    }

    /** Whether it nests deeper than any page, and than a thread's stack may hold. */
    private static boolean isDeep(Document page) {
        NodeFilter limit = (node, depth) -> depth > DEEPEST ? FilterResult.STOP : FilterResult.CONTINUE;
        return NodeTraversor.filter(limit, page) == FilterResult.STOP;
    }

    private List<String> blocks(Element parent, int depth) {
        List<String> blocks = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Node child : parent.childNodes()) {
            if (depth < MOST_DEPTH && child instanceof Element element && isBlock(element)) {
                flush(line, blocks);
                block(element, blocks, depth + 1);
            } else {
                HtmlInline.append(line, inline.of(child));
            }
        }
        flush(line, blocks);
        return blocks;
    }

    private static boolean isBlock(Element element) {
        boolean display = element.normalName().equals(PastedFormulas.TEX) && element.hasAttr(PastedFormulas.DISPLAY);
        boolean wraps = !CONTAINERS.contains(element.normalName())
                && element.children().stream().anyMatch(HtmlMarkdown::isBlock);
        return display || wraps || CONTAINERS.contains(element.normalName());
    }

    private void flush(StringBuilder line, List<String> blocks) {
        // Pages part their paragraphs by line ends too.
        for (String each : HtmlInline.trimmed(line.toString()).split("(?<!\\\\)(?:\\\\\n){2,}")) {
            String words = HtmlInline.trimmed(each);
            if (!words.isBlank()) {
                blocks.add(PlainWords.begun(words, dialect));
            }
        }
        line.setLength(0);
    }

    private void block(Element element, List<String> blocks, int depth) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, blocks);
            case "ul", "ol" -> addUnlessEmpty(blocks, list(element, depth));
            case "pre" -> blocks.add(PastedListing.of(element));
            case "blockquote" -> quote(element, blocks, depth);
            case "table" -> table(element, blocks, depth);
            case "hr" -> blocks.add("---");
            case PastedFormulas.TEX -> blocks.add("$$\n" + element.wholeText() + "\n$$");
            case "dt" -> addUnlessEmpty(blocks, HtmlInline.trimmed(inline.inner(element)));
            case "dd" -> definition(element, blocks, depth);
            case "figure" -> figure(element, blocks, depth);
            default -> blocks.addAll(blocks(element, depth));
        }
    }

    private static void addUnlessEmpty(List<String> blocks, String block) {
        if (!block.isEmpty()) {
            blocks.add(block);
        }
    }

    private void heading(Element element, List<String> blocks) {
        String words = inline.inner(element).replace(HtmlInline.LINE_END, " ").strip();
        if (!words.isEmpty()) {
            String marks = "#".repeat(element.normalName().charAt(1) - '0');
            // Those at the end would close the heading.
            String open = CLOSING.matcher(words)
                    .replaceFirst(found -> "\\\\#".repeat(found.group().length()));
            blocks.add(marks + " " + open);
        }
    }

    private void quote(Element element, List<String> blocks, int depth) {
        List<String> inner = blocks(element, depth);
        if (!inner.isEmpty()) {
            blocks.add(prefixed(inner, "> ", "> "));
        }
    }

    private void definition(Element element, List<String> blocks, int depth) {
        List<String> inner = blocks(element, depth);
        Element before = element.previousElementSibling();
        boolean term = before != null
                && (before.normalName().equals("dt") || before.normalName().equals("dd"));
        if (dialect.readsDefinitions() && term && !inner.isEmpty() && !blocks.isEmpty()) {
            int last = blocks.size() - 1;
            blocks.set(last, blocks.get(last) + "\n" + prefixed(inner, ":   ", "    "));
        } else {
            blocks.addAll(inner);
        }
    }

    /** Hexo shows a listing as a figure with a table, its lines' numbers in the first cell. */
    private void figure(Element element, List<String> blocks, int depth) {
        Element listing = element.hasClass("highlight") ? element.selectFirst("pre") : null;
        if (listing == null) {
            blocks.addAll(blocks(element, depth));
            return;
        }
        blocks.add(PastedListing.ofFigure(element, listing));
    }

    private String list(Element list, int depth) {
        boolean ordered = list.normalName().equals("ol");
        int number = PastedTable.number(list.attr("start"));
        List<String> items = new ArrayList<>();
        boolean loose = false;
        int indent = 0;
        for (Element item : list.children()) {
            if (item.normalName().equals("li")) {
                List<String> inner = blocks(item, depth);
                String mark = ordered ? number++ + ". " : "- ";
                indent = mark.length();
                items.add(inner.isEmpty() ? mark.strip() : prefixed(mark, inner));
                loose |= item.children().stream()
                                .filter(child -> child.normalName().equals("p"))
                                .count()
                        > 1;
            } else if (!items.isEmpty()) {
                // Word processors put a list within a list beside its item, not into it.
                int last = items.size() - 1;
                String inner = String.join("\n\n", isBlock(item) ? one(item, depth) : List.of(inline.of(item)));
                items.set(last, items.get(last) + "\n" + inner.indent(indent).stripTrailing());
            }
        }
        return String.join(loose ? "\n\n" : "\n", items);
    }

    private List<String> one(Element element, int depth) {
        List<String> blocks = new ArrayList<>();
        block(element, blocks, depth + 1);
        return blocks;
    }

    /** An item's blocks: a list within it stands right below its words. */
    private static String prefixed(String mark, List<String> blocks) {
        StringBuilder item = new StringBuilder();
        for (String block : blocks) {
            boolean list = isList(block);
            item.append(item.isEmpty() ? "" : list ? "\n" : "\n\n").append(block);
        }
        return prefixed(List.of(item.toString()), mark, " ".repeat(mark.length()));
    }

    private static boolean isList(String block) {
        return block.matches("(?s)(?:- |\\d+\\. ).*");
    }

    private static String prefixed(List<String> blocks, String first, String others) {
        String[] lines = String.join("\n\n", blocks).split("\n", -1);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            String line = (i == 0 ? first : others) + lines[i];
            all.append(i == 0 ? "" : "\n").append(lines[i].isEmpty() ? line.stripTrailing() : line);
        }
        return all.toString();
    }

    private void table(Element element, List<String> blocks, int depth) {
        PastedTable table = PastedTable.of(element);
        if (table.onlyArranges()) {
            table.cells().forEach(cell -> blocks.addAll(blocks(cell, depth)));
            return;
        }
        Element caption = element.selectFirst("caption");
        if (caption != null && !caption.text().isBlank()) {
            blocks.add(PlainWords.begun(HtmlInline.trimmed(inline.inner(caption)), dialect));
        }
        blocks.add(table.markdown(dialect, this::cell));
    }

    private String cell(Element cell) {
        return blocks(cell, 0).stream()
                .map(block -> isList(block)
                        ? block.replaceAll("(?m)^ *- ", "• ").replaceAll("\n\\s*", "<br>")
                        : block.replace("\\\n", "<br>").replace("\n", " "))
                .collect(Collectors.joining("<br>"))
                .replaceAll("^\\\\(?=[-+#>=|])", "");
    }
}
