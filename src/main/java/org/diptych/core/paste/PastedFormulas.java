package org.diptych.core.paste;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the formulas of a page, as KaTeX, MathJax, Wikipedia and Zhihu show them, and puts the TeX they come from in their
 * place, in elements of a name of our own. Stateless.
 */
final class PastedFormulas {
    /** The element that holds TeX; its attribute {@link #DISPLAY} says whether it stands alone. */
    static final String TEX = "diptych-tex";

    static final String DISPLAY = "display";

    private static final Pattern STYLE =
            Pattern.compile("^\\{\\\\(?:displaystyle|textstyle)\\s*(.*)}$", Pattern.DOTALL);

    private static final Pattern WRITTEN =
            Pattern.compile("(\\\\\\(|\\\\\\[|\\$\\$|\\$)(.+?)(?:\\\\\\)|\\\\\\]|\\$\\$|\\$)", Pattern.DOTALL);

    private static final Pattern REMARK = Pattern.compile("(?<!\\\\)%[^\\n]*+(?:\\n\\s*+|$)");

    private PastedFormulas() {}

    static void mark(Document page) {
        page.select("table[class*=ltx_eqn_table]").forEach(PastedFormulas::equations);
        page.select(".math.inline, .math.display, .math-container").forEach(PastedFormulas::written);
        katex(page);
        mathJax(page);
        wikipedia(page);
        images(page);
        for (Element shown : page.select("[data-tex]")) {
            put(shown, shown.attr("data-tex"), false);
        }
        for (Element math : page.select("math")) {
            tex(math).ifPresent(tex -> put(math, tex, math.attr("display").equals("block")));
        }
        page.select(".MathJax_Preview, .MathJax_SVG, .MJX_Assistive_MathML").remove();
    }

    /** TeX between its own delimiters, which the page's script has not set yet. */
    private static void written(Element written) {
        Matcher tex = WRITTEN.matcher(written.wholeText().strip());
        if (written.childrenSize() == 0 && tex.matches()) {
            put(
                    written,
                    tex.group(2),
                    tex.group(1).equals("\\[") || tex.group(1).equals("$$"));
        }
    }

    private static void katex(Document page) {
        for (Element shown : page.select(".katex-display, .katex")) {
            tex(shown).ifPresent(tex -> put(shown, tex, shown.hasClass("katex-display")));
        }
    }

    private static void mathJax(Document page) {
        for (Element script : page.select("script[type^=math/tex]")) {
            Element frame = frameOf(script);
            put(script, script.data(), script.attr("type").contains("display"));
            if (frame != null) {
                frame.remove();
            }
        }
        for (Element shown : page.select("mjx-container, .MathJax_Display, .MathJax")) {
            boolean display =
                    shown.hasClass("MathJax_Display") || shown.attr("display").equals("true");
            tex(shown).ifPresent(tex -> put(shown, tex, display));
        }
    }

    private static void wikipedia(Document page) {
        for (Element shown : page.select(".mwe-math-element")) {
            boolean display =
                    !shown.select("[class*=-display], [display=block]").isEmpty()
                            || shown.hasClass("mwe-math-element-block");
            tex(shown).ifPresent(tex -> put(shown, tex, display));
        }
    }

    private static void images(Document page) {
        for (Element image : page.select("img[class*=mwe-math], img.ztext-math, img[eeimg], img.latex, img.tex")) {
            String tex = image.attr("alt");
            put(
                    image,
                    tex.replaceFirst("\\\\\\\\$", ""),
                    image.className().contains("display") || tex.endsWith("\\\\"));
        }
    }

    /** The equations of a paper on arXiv, each a row of a table with its number in the last cell. */
    private static void equations(Element table) {
        Element all = new Element("div");
        for (Element row : table.select("tr")) {
            String tex = row.select("math").stream()
                    .flatMap(math -> tex(math).stream())
                    .map(PastedFormulas::plain)
                    .collect(Collectors.joining(" "));
            if (!tex.isBlank()) {
                put(all.appendElement("span"), tex, true);
            }
        }
        if (all.childrenSize() > 0) {
            table.replaceWith(all);
        }
    }

    /** What MathJax 2 draws stands before the script that it drew. */
    private static @Nullable Element frameOf(Element script) {
        Element before = script.previousElementSibling();
        return before != null && before.className().startsWith("MathJax") ? before : null;
    }

    private static Optional<String> tex(Element shown) {
        Elements notes = shown.select("annotation[encoding=application/x-tex]");
        if (!notes.isEmpty()) {
            return Optional.of(notes.get(0).wholeText());
        }
        Element math = shown.normalName().equals("math") ? shown : shown.selectFirst("math");
        for (String said : List.of("alttext", "data-latex")) {
            if (math != null && !math.attr(said).isBlank()) {
                return Optional.of(math.attr(said));
            }
        }
        if (shown.hasAttr("data-mathml")) {
            math = org.jsoup.Jsoup.parse(shown.attr("data-mathml")).selectFirst("math");
        }
        if (math != null) {
            return Optional.of(MathMlTex.of(math));
        }
        Element image = shown.selectFirst("img[alt]");
        return Optional.ofNullable(image).map(found -> found.attr("alt"));
    }

    private static void put(Element shown, String tex, boolean display) {
        if (shown.parent() != null) {
            Element formula = new Element(TEX).text(plain(tex));
            if (display) {
                formula.attr(DISPLAY, "true");
            }
            shown.replaceWith(formula);
        }
    }

    /** {@code tex} without the style that its page needs, and without remarks, which would take in what follows them. */
    private static String plain(String tex) {
        String said = REMARK.matcher(tex.strip()).replaceAll("");
        Matcher styled = STYLE.matcher(said);
        return (styled.matches() ? styled.group(1) : said.replaceFirst("^\\\\displaystyle\\s*(?![A-Za-z])", ""))
                .strip();
    }
}
