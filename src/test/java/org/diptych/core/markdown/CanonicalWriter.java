package org.diptych.core.markdown;

import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes a tree with its white space collapsed, each block on a line of its own. Used once. */
final class CanonicalWriter {
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final Set<String> VOID = Set.of("br", "img", "hr", "input", "col", "wbr", "source");
    private static final Set<String> BLOCKS = Set.of(
            ("address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 "
                            + "h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th "
                            + "thead tr ul caption colgroup col iframe")
                    .split(" "));

    private final StringBuilder out = new StringBuilder();
    private boolean spaceWaits;
    private boolean atBlockStart = true;

    String write(Element body) {
        writeChildren(body);
        return out.toString().strip() + "\n";
    }

    private void writeChildren(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                writeText(text.getWholeText());
            } else if (child instanceof Element element && !isEmpty(element)) {
                writeElement(element);
            }
        }
    }

    private void writeElement(Element element) {
        boolean block = BLOCKS.contains(element.normalName());
        if (block) {
            breakLine();
        } else {
            writeSpace();
        }
        out.append('<').append(element.normalName()).append(attributes(element)).append('>');
        if (element.normalName().equals("pre")) {
            out.append(Entities.escape(element.wholeText()));
        } else {
            writeChildren(element);
        }
        if (block) {
            spaceWaits = false;
        }
        if (!VOID.contains(element.normalName())) {
            out.append("</").append(element.normalName()).append('>');
        }
        if (block) {
            breakLine();
        } else {
            atBlockStart = element.normalName().equals("br");
        }
    }

    private void writeText(String text) {
        String collapsed = BLANKS.matcher(text).replaceAll(" ");
        spaceWaits |= collapsed.startsWith(" ") && !atBlockStart;
        String words = collapsed.strip();
        if (!words.isEmpty()) {
            writeSpace();
            out.append(Entities.escape(words));
            atBlockStart = false;
            spaceWaits = collapsed.endsWith(" ");
        }
    }

    private void writeSpace() {
        if (spaceWaits) {
            out.append(' ');
        }
        spaceWaits = false;
    }

    private void breakLine() {
        spaceWaits = false;
        atBlockStart = true;
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private static boolean isEmpty(Element element) {
        return element.is("p, span:not([id])")
                && element.text().isBlank()
                && element.select("img, br, input").isEmpty();
    }

    private static String attributes(Element element) {
        return element.attributes().asList().stream()
                .sorted(Comparator.comparing(Attribute::getKey))
                .map(attribute -> " " + attribute.getKey() + "=\"" + Entities.escape(attribute.getValue()) + "\"")
                .collect(Collectors.joining());
    }
}
