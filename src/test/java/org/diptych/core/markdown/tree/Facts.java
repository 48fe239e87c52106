package org.diptych.core.markdown.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a block says, as a list of lines that the tree and the published page both can be asked for. */
final class Facts {
    private static final Pattern RAW =
            Pattern.compile("(?i)<(h[1-6]|li|ul|ol|pre|code|img|a|table|tr|td|th|blockquote|figure|div|section)\\b");

    private Facts() {}

    /** The facts of nodes. */
    static List<String> of(List<Node> nodes) {
        List<String> facts = new ArrayList<>();
        nodes.forEach(node -> node.walk(found -> add(found, facts)));
        return facts;
    }

    private static void add(Node node, List<String> facts) {
        Kind kind = node.kind();
        if (kind instanceof Kind.Heading heading) {
            facts.add("h" + heading.level() + " #" + heading.id() + " " + letters(node.text()));
        } else if (kind instanceof Kind.Item) {
            facts.add("item " + letters(node.text()));
        } else if (kind instanceof Kind.OrderedList list) {
            facts.add("ordered " + list.start());
        } else if (kind instanceof Kind.BulletList) {
            facts.add("bullets");
        } else if (kind instanceof Kind.Quote) {
            facts.add("quote " + letters(node.text()));
        } else if (kind instanceof Kind.CodeBlock code) {
            facts.add("listing " + letters(code.code()));
        } else if (kind instanceof Kind.CodeSpan code) {
            facts.add("code " + letters(code.code()));
        } else if (kind instanceof Kind.Image image) {
            facts.add("image " + letters(image.alt()));
        } else if (kind instanceof Kind.Link) {
            facts.add("link " + letters(node.text()));
        } else if (kind instanceof Kind.Table) {
            facts.add("table");
        } else if (kind instanceof Kind.Cell) {
            facts.add("cell " + letters(node.text()));
        } else if (kind instanceof Kind.Formula formula) {
            facts.add((formula.display() ? "display " : "formula ") + letters(formula.tex()));
        } else if (kind instanceof Kind.Citation citation) {
            facts.add("citation " + citation.key());
        }
    }

    /** Whether nodes hold what the tree does not look into: HTML of the author's own, tags. */
    static boolean opaque(List<Node> nodes) {
        boolean[] found = {false};
        nodes.forEach(node -> node.walk(inner -> found[0] |= inner.is(Kind.Tag.class)
                || inner.is(Kind.Footnote.class)
                || inner.kind() instanceof Kind.Html html
                        && RAW.matcher(html.html()).find()));
        return found[0];
    }

    /** The facts of a published block. */
    static List<String> ofHtml(String html) {
        List<String> facts = new ArrayList<>();
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            add(element, facts);
        }
        return facts;
    }

    private static void add(Element element, List<String> facts) {
        Element parent = element.parent();
        if (parent != null && parent.closest("figure.highlight, pre") != null) {
            return;
        }
        String text = element.wholeText();
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                facts.add(element.normalName() + " #" + element.id() + " " + letters(text(element)));
            case "li" -> facts.add("item " + letters(text(element)));
            case "ol" -> facts.add("ordered " + (element.hasAttr("start") ? element.attr("start") : "1"));
            case "ul" -> facts.add("bullets");
            case "blockquote" -> facts.add("quote " + letters(text(element)));
            case "figure", "pre" -> {
                if (element.is("pre, figure.highlight")) {
                    facts.add("listing " + letters(listing(element)));
                }
            }
            case "code" -> facts.add("code " + letters(text));
            case "img" -> facts.add("image " + letters(element.attr("alt")));
            case "a" -> addLink(element, facts);
            case "table" -> facts.add("table");
            case "td", "th" -> facts.add("cell " + letters(text(element)));
            case "span" -> addFormula(element, facts);
            default -> {}
        }
    }

    private static void addLink(Element element, List<String> facts) {
        Element sup = element.parent();
        if (sup != null && sup.hasClass("refplus-num")) {
            facts.add("citation " + element.attr("href").substring("#ref-".length()));
        } else if (!element.is(".footnote-ref, .footnote-ref > a, .footnote-back, .footnote-backref, .headerlink")) {
            facts.add("link " + letters(text(element)));
        }
    }

    private static void addFormula(Element element, List<String> facts) {
        if (element.hasClass("math")) {
            String tex = element.wholeText();
            facts.add((element.hasClass("display") ? "display " : "formula ")
                    + letters(tex.substring(2, tex.length() - 2)));
        }
    }

    private static String listing(Element element) {
        Element code = element.selectFirst("td.code");
        Element shown = (code == null ? element : code).clone();
        shown.select("br").forEach(line -> line.after("\n"));
        return shown.wholeText();
    }

    /** What a reader reads of an element: without the numbers of citations and footnotes. */
    private static String text(Element element) {
        Element shown = element.clone();
        shown.select(
                        "sup.refplus-num, .footnote-ref, a.footnote-back, .footnote-backref, figcaption, .gutter, figure.highlight figcaption")
                .remove();
        return shown.wholeText();
    }

    /** Letters and digits alone: typographic signs and white space are the renderers' own. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
