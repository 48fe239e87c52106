package org.diptych.core.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * HTML in a form in which two renderers that mean the same say the same: white space collapsed as a browser does,
 * attributes sorted, code blocks and formulas reduced to their text, and what no reader sees left out.
 *
 * <p>One block begins a line, so that a difference between two forms shows its place.
 */
public final class CanonicalHtml {
    private static final Set<String> UNSEEN_ATTRIBUTES =
            Set.of("target", "rel", "loading", "role", "data-num", "aria-hidden");

    private CanonicalHtml() {}

    /** The canonical form of {@code html}, a fragment of a body. */
    public static String of(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        removeUnseen(body);
        body.select("figure.highlight").forEach(CanonicalHtml::reduceFigure);
        body.select("div.sourceCode").forEach(Element::unwrap);
        body.select("pre:has(code)").forEach(pre -> reduceCode(pre, language(pre)));
        body.select("span.math").forEach(CanonicalHtml::reduceFormula);
        body.getAllElements().forEach(CanonicalHtml::reduceAttributes);
        return new CanonicalWriter().write(body);
    }

    private static void removeUnseen(Element body) {
        body.select("script, style, button, noscript, link, meta, #langToggle, a.headerlink")
                .remove();
        body.traverse((node, depth) -> {
            if (node instanceof Comment) {
                node.replaceWith(new TextNode(""));
            }
        });
    }

    private static void reduceFigure(Element figure) {
        Element beside = figure.selectFirst("td.code pre");
        Element pre = beside == null ? figure.selectFirst("pre") : beside;
        String language = figure.classNames().stream()
                .filter(name -> !name.equals("highlight") && !name.equals("hljs"))
                .findFirst()
                .orElse("");
        Element caption = figure.selectFirst("figcaption");
        if (caption != null) {
            pre.attr("caption", caption.text());
        }
        reduceCode(pre, language);
        figure.replaceWith(pre);
    }

    private static String language(Element pre) {
        String names = pre.className() + " " + pre.select("code").attr("class");
        return List.of(names.trim().split("\\s+")).stream()
                .filter(name -> !Set.of("sourceCode", "hljs", "highlight").contains(name))
                .findFirst()
                .orElse("")
                .replaceFirst("^(language|lang)-", "");
    }

    private static void reduceCode(Element pre, String language) {
        pre.select("br").forEach(line -> line.replaceWith(new TextNode("\n")));
        String text = pre.wholeText().replaceFirst("\\A\\n+", "").stripTrailing();
        String caption = pre.attr("caption");
        pre.clearAttributes().text(text);
        pre.attr("caption", caption);
        String known = Set.of("plain", "plaintext", "text").contains(language) ? "" : language.toLowerCase(Locale.ROOT);
        pre.attr("lang", known);
    }

    private static void reduceFormula(Element formula) {
        String text = formula.wholeText().replaceAll("\\s+", " ").strip();
        formula.text(text.replaceFirst("^(\\\\[\\[(]) ", "$1").replaceFirst(" (\\\\[\\])])$", "$1"));
    }

    private static void reduceAttributes(Element element) {
        for (Attribute attribute : List.copyOf(element.attributes().asList())) {
            String value = attribute.getValue();
            element.attr(attribute.getKey(), reduced(element, attribute.getKey(), value == null ? "" : value));
        }
        element.attributes().asList().stream()
                .filter(attribute -> attribute.getValue().isEmpty() || UNSEEN_ATTRIBUTES.contains(attribute.getKey()))
                .map(Attribute::getKey)
                .toList()
                .forEach(element::removeAttr);
    }

    private static String reduced(Element element, String key, String value) {
        return switch (key) {
            case "src", "href" -> decoded(value.strip());
            case "style" -> value.replaceAll("\\s*([:;])\\s*", "$1").replaceFirst(";$", "");
            case "class" -> element.is("tr") ? "" : visibleClasses(element);
            case "type", "start" -> element.is("ol") && value.equals("1") ? "" : value;
            case "align" -> element.is("td, th") ? moveToStyle(element, value) : value;
            default -> value;
        };
    }

    private static String moveToStyle(Element cell, String align) {
        cell.attr("style", "text-align:" + align);
        return "";
    }

    private static String visibleClasses(Element element) {
        return element.classNames().stream()
                .filter(name -> !Set.of("uri", "email", "external").contains(name))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }
}
