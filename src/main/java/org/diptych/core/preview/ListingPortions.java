package org.diptych.core.preview;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Cuts Hexo's listings, a column of numbers beside a column of lines, between lines. Stateless. */
final class ListingPortions {
    /** Lines of a portion. */
    private static final int LINES = 60;
    /** HTML of a portion's lines, in characters, and a line more. */
    private static final int LENGTH = 8_000;

    private ListingPortions() {}

    /**
     * Portions of the listing in {@code body}, each in a body of its own.
     *
     * @param pre what holds the lines of code
     */
    static List<Element> of(Element body, Element pre) {
        Element code = pre.childrenSize() == 1 && pre.child(0).normalName().equals("code") ? pre.child(0) : pre;
        Element gutter = body.selectFirst("td.gutter pre");
        List<List<Node>> lines = new ArrayList<>();
        List<List<Node>> numbers = new ArrayList<>();
        fold(lines(code), gutter == null ? List.of() : lines(gutter), lines, numbers);
        code.empty();
        if (gutter != null) {
            gutter.empty();
        }
        List<Element> portions = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = end(lines, at);
            put(lines.subList(at, end), code);
            if (gutter != null) {
                put(numbers.subList(Math.min(at, numbers.size()), Math.min(end, numbers.size())), gutter);
            }
            portions.add(body.clone());
            body.select("figcaption").remove();
            body.select("[id]").removeAttr("id");
            at = end;
        }
        return portions;
    }

    /** A line that is longer than a portion goes on in rows without a number. */
    private static void fold(
            List<List<Node>> lines, List<List<Node>> numbers, List<List<Node>> folded, List<List<Node>> foldedNumbers) {
        for (int i = 0; i < lines.size(); i++) {
            List<List<Node>> rows = rows(lines.get(i));
            folded.addAll(rows);
            if (i < numbers.size()) {
                foldedNumbers.add(numbers.get(i));
                for (int row = 1; row < rows.size(); row++) {
                    foldedNumbers.add(List.of(new Element("span").addClass("line"), new Element("br")));
                }
            }
        }
    }

    private static List<List<Node>> rows(List<Node> line) {
        boolean isText = line.get(0) instanceof Element element && element.childrenSize() == 0;
        if (!isText || ((Element) line.get(0)).wholeText().length() <= LENGTH) {
            return List.of(line);
        }
        Element whole = (Element) line.get(0);
        String text = whole.wholeText();
        List<List<Node>> rows = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = Math.min(text.length(), at + LENGTH);
            end -= end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
            rows.add(List.of(whole.shallowClone().text(text.substring(at, end)), new Element("br")));
            at = end;
        }
        return rows;
    }

    private static int end(List<List<Node>> lines, int from) {
        int length = 0;
        int end = from;
        while (end < lines.size() && end - from < LINES && length < LENGTH) {
            for (Node node : lines.get(end)) {
                length += node.outerHtml().length();
            }
            end++;
        }
        return end;
    }

    private static void put(List<List<Node>> lines, Element place) {
        place.empty();
        lines.forEach(place::appendChildren);
    }

    /** Each with the line break that ends it. */
    private static List<List<Node>> lines(Element column) {
        List<List<Node>> lines = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node node : List.copyOf(column.childNodes())) {
            line.add(node);
            if (node instanceof Element element && element.normalName().equals("br")) {
                lines.add(line);
                line = new ArrayList<>();
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }
}
