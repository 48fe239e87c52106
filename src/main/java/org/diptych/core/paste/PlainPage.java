package org.diptych.core.paste;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of a page with a line for each of its blocks, as a browser would copy them. Confined to one thread. */
final class PlainPage implements NodeVisitor {
    private final StringBuilder words = new StringBuilder();
    /** Where the cell begins that was entered last. */
    private int cell;

    private PlainPage() {}

    static String of(Element body) {
        PlainPage page = new PlainPage();
        NodeTraversor.traverse(page, body);
        return page.words.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            boolean asWritten = isAsWritten(text);
            String plain = asWritten ? text.getWholeText() : text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
            boolean meets = !asWritten && plain.startsWith(" ") && (words.isEmpty() || Character.isWhitespace(last()));
            words.append(meets ? plain.substring(1) : plain);
        } else if (node instanceof Element element && isCell(element)) {
            cell = words.length();
        } else if (node instanceof Element element && HtmlMarkdown.CONTAINERS.contains(element.normalName())) {
            end();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "br" -> words.append('\n');
            case "td", "th" -> endCell(element.nextElementSibling() == null ? "" : "\t");
            default -> {
                if (HtmlMarkdown.CONTAINERS.contains(element.normalName())) {
                    end();
                }
            }
        }
        if (element.normalName().equals("p")) {
            words.append('\n');
        }
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /** What stands in a cell begins and ends in the row's line. */
    private void endCell(String behind) {
        while (words.length() > cell && Character.isWhitespace(last())) {
            words.setLength(words.length() - 1);
        }
        words.append(behind);
    }

    /** The line ends, if it holds anything. */
    private void end() {
        if (!words.isEmpty() && last() == ' ') {
            words.setLength(words.length() - 1);
        }
        if (!words.isEmpty() && last() != '\n') {
            words.append('\n');
        }
    }

    private char last() {
        return words.charAt(words.length() - 1);
    }

    private static boolean isAsWritten(TextNode text) {
        for (Node up = text.parent(); up instanceof Element element; up = up.parent()) {
            if (element.normalName().equals("pre")
                    || element.attr("style").replace(" ", "").contains("white-space:pre")) {
                return true;
            }
        }
        return false;
    }
}
