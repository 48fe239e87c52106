package org.diptych.core.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Listings of a page as fenced code, in the language that the page names. Stateless. */
final class PastedListing {
    private static final Pattern LANGUAGE =
            Pattern.compile("(?:^|\\s)(?:language-|lang-|highlight-source-|highlight-text-|brush:\\s*)([\\w+#-]+)");

    /** Lines that are elements of their own, without a line end. */
    private static final String LINE = "li, div, p, tr, [style*=display:block], [style*='display: block'], .token-line";

    private static final Set<String> NO_LANGUAGES =
            Set.of("plaintext", "plain", "text", "none", "plain-text", "nohighlight");

    private PastedListing() {}

    /** The fenced block of a {@code pre}. */
    static String of(Element listing) {
        return fenced(lines(listing), language(listing));
    }

    /** The fenced block of a figure, which names the language of {@code listing} in it. */
    static String ofFigure(Element figure, Element listing) {
        String language = figure.classNames().stream()
                .filter(name -> !name.equals("highlight"))
                .findFirst()
                .orElse("");
        return fenced(lines(listing), NO_LANGUAGES.contains(language) ? "" : language);
    }

    private static String lines(Element listing) {
        Element code = code(listing);
        code.select("br").forEach(end -> end.replaceWith(new TextNode("\n")));
        Elements lines = code.select(LINE);
        // What a line holds ends before it does.
        for (int i = lines.size() - 1; i >= 0; i--) {
            Element line = lines.get(i);
            boolean ends = line.wholeText().endsWith("\n")
                    || line.nextSibling() instanceof TextNode next
                            && next.getWholeText().startsWith("\n");
            if (line != code && !ends) {
                line.appendChild(new TextNode("\n"));
            }
        }
        return code.wholeText()
                .replace("\r\n", "\n")
                .replaceFirst("^\\n", "")
                .stripTrailing()
                .replace('\u00a0', ' ');
    }

    /** A page may put its language's name and buttons beside the code, within the listing. */
    private static Element code(Element listing) {
        Elements codes = listing.select("code");
        return codes.size() == 1 ? codes.get(0) : listing;
    }

    private static String language(Element listing) {
        List<Element> around = new ArrayList<>(listing.select("code"));
        around.add(listing);
        for (Element up = listing.parent(); up != null && around.size() < 5; up = up.parent()) {
            around.add(up);
        }
        for (Element each : around) {
            Matcher named = LANGUAGE.matcher(each.className());
            String said = named.find()
                    ? named.group(1)
                    : each.attr("data-lang").isEmpty() ? each.attr("data-language") : each.attr("data-lang");
            if (!said.isEmpty()) {
                String name = said.toLowerCase(Locale.ROOT);
                return NO_LANGUAGES.contains(name) ? "" : name;
            }
        }
        return "";
    }

    private static String fenced(String code, String language) {
        String fence = "```";
        while (code.contains(fence)) {
            fence += "`";
        }
        return fence + language + "\n" + code + "\n" + fence;
    }
}
