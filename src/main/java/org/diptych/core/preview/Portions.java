package org.diptych.core.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a block that is too large to come into a page in one step: a listing between lines, a table between rows, a list
 * between items, a paragraph between words. Side by side the portions look like the block; each is laid out, coloured and
 * replaced by itself. Remembers the portions of the last two pages. Confined to one thread.
 */
final class Portions {
    /** HTML of a block that stays whole, in characters. */
    private static final int LARGE = 10_000;
    /** HTML of a portion, in characters, and a little more. */
    private static final int PORTION = 4_000;
    /** Text of one node that is not cut. */
    private static final int TEXT = 4_000;

    private Map<String, List<String>> current = new HashMap<>();
    private Map<String, List<String>> previous = Map.of();

    /** A new page begins. */
    void turn() {
        previous = current;
        current = new HashMap<>();
    }

    /** {@code html} itself if it is small, or nobody can cut it. */
    List<String> of(String html) {
        if (html.length() <= LARGE) {
            return List.of(html);
        }
        return current.computeIfAbsent(html, large -> {
            List<String> known = previous.get(large);
            return known == null ? cut(large) : known;
        });
    }

    private static List<String> cut(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Element code = document.body().selectFirst("figure.highlight > table td.code pre");
        // A listing among others would take those along into each of its portions.
        List<Element> portions = code != null && only(document.body()) == code.closest("figure.highlight")
                ? ListingPortions.of(document.body(), code)
                : pieces(document.body());
        if (portions.size() < 2) {
            return List.of(html);
        }
        for (int i = 0; i < portions.size(); i++) {
            Element block = portions.get(i).firstElementChild();
            if (block != null) {
                seam(block, i > 0, i < portions.size() - 1);
            }
        }
        return portions.stream().map(Element::html).toList();
    }

    private static void seam(Element block, boolean goesOn, boolean isContinued) {
        block.addClass("dp-portion");
        if (goesOn) {
            block.addClass("dp-goes-on");
        }
        if (isContinued) {
            block.addClass("dp-continued");
        }
    }

    private static List<Element> pieces(Element body) {
        Element container = innermost(body);
        List<List<Node>> groups = groups(container);
        // At once: each child taken by itself would be looked for among the others.
        container.empty();
        List<Element> portions = new ArrayList<>();
        int number = container.normalName().equals("ol") ? number(container.attr("start")) : 0;
        for (int i = 0; i < groups.size(); i++) {
            Element shell = container.shallowClone();
            shell.insertChildren(0, groups.get(i));
            if (container.normalName().equals("ol")) {
                shell.attr("start", String.valueOf(number));
                number += (int) shell.children().stream()
                        .filter(child -> child.normalName().equals("li"))
                        .count();
            }
            portions.add(within(shell, container, body, i == 0, i == groups.size() - 1));
        }
        return portions;
    }

    /** What holds the many: not what holds only that. */
    private static Element innermost(Element body) {
        Element container = body;
        for (Element next = only(container); next != null; next = only(container)) {
            container = next;
        }
        return container;
    }

    private static @Nullable Element only(Element container) {
        if (container.hasText() && !container.ownText().isBlank()) {
            return null;
        }
        if (container.normalName().equals("table")) {
            return container.children().stream()
                    .filter(child -> child.normalName().equals("tbody"))
                    .findFirst()
                    .orElse(null);
        }
        boolean cell = container.normalName().equals("tr");
        return container.childrenSize() == 1 && !cell ? container.firstElementChild() : null;
    }

    private static List<List<Node>> groups(Element container) {
        List<List<Node>> groups = new ArrayList<>();
        int length = PORTION;
        for (Node child : List.copyOf(container.childNodes())) {
            for (Node piece : child instanceof TextNode text ? texts(text) : List.of(child)) {
                if (length >= PORTION) {
                    groups.add(new ArrayList<>());
                    length = 0;
                }
                groups.get(groups.size() - 1).add(piece);
                length += piece.outerHtml().length();
            }
        }
        return groups;
    }

    /** Cut after line ends if there are any, else after blanks, else anywhere. */
    private static List<Node> texts(TextNode node) {
        String text = node.getWholeText();
        List<Node> pieces = new ArrayList<>();
        int at = 0;
        while (text.length() - at > TEXT) {
            int line = text.lastIndexOf('\n', at + TEXT);
            int blank = text.lastIndexOf(' ', at + TEXT);
            int end = line > at ? line + 1 : blank > at ? blank + 1 : at + TEXT;
            end -= Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
            pieces.add(new TextNode(text.substring(at, end)));
            at = end;
        }
        pieces.add(new TextNode(text.substring(at)));
        return pieces;
    }

    /** {@code shell} in what {@code container} stands in, up to {@code body}. */
    private static Element within(Element shell, Element container, Element body, boolean first, boolean last) {
        Element inner = shell;
        Element place = container;
        for (Element parent = place.parent(); place != body && parent != null; parent = place.parent()) {
            if (!first) {
                inner.removeAttr("id");
            }
            Element outer = parent.shallowClone();
            int index = place.siblingIndex();
            List<Node> siblings = parent.childNodes();
            if (first) {
                siblings.subList(0, index).forEach(node -> outer.appendChild(node.clone()));
            }
            outer.appendChild(inner);
            if (last) {
                siblings.subList(index + 1, siblings.size()).forEach(node -> outer.appendChild(node.clone()));
            }
            inner = outer;
            place = parent;
        }
        return inner;
    }

    private static int number(String start) {
        return start.matches("-?\\d{1,8}") ? Integer.parseInt(start) : 1;
    }
}
